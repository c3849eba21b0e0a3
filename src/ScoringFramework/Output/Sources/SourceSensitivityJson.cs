using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>What depends on each source, as JSON, form <c>scoring-framework/source-sensitivity/v1</c>: the same bytes everywhere.</summary>
internal static class SourceSensitivityJson
{
    private static readonly SourceSensitivityJsonContext Context = new(SourceSensitivityJsonContext.Default.Options.Readable());

    /// <summary>One dossier, sources in its order. Indented by two spaces, no end of line at the end.</summary>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="weighed">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found for it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Scorecard card, SourceSensitivity weighed) => JsonWriting.Text(writer => Write(writer, card, weighed));

    public static void Write(Utf8JsonWriter writer, Scorecard card, SourceSensitivity weighed) =>
        JsonSerializer.Serialize(writer,
            new WeighedSources("scoring-framework/source-sensitivity/v1", card.Subject, card.Rubric, weighed.Headline,
                SourceSensitivityText.Summary(weighed), weighed.Smallest, weighed.Searched, weighed.CanBeDeclined, weighed.Sources),
                Context.WeighedSources);
}

/// <summary>What depends on each source, as the JSON form has it.</summary>
internal sealed record WeighedSources(
    string Schema, SubjectIdentity Subject, RubricIdentity Rubric, Headline Headline, string Text,
    ValueList<string>? Smallest, int Searched, bool CanBeDeclined, ValueList<SourceRemoval> Sources);

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(TwelveDigits), typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<Confidence>),
        typeof(KebabCase<Weakness>), typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>), typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>),
            typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<FigureTake>),
            typeof(KebabCase<RaterKind>), typeof(KebabCase<RatingCombination>),
            typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>),
    ])]
[JsonSerializable(typeof(WeighedSources))]
internal sealed partial class SourceSensitivityJsonContext : JsonSerializerContext;
