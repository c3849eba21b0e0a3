using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Scorecards as JSON, form <c>scoring-framework/scorecard/v1</c>: the same bytes everywhere.</summary>
internal static class ScorecardJson
{
    private static readonly ScorecardJsonContext Context = new(Writing(ScorecardJsonContext.Default.Options.Readable()));

    /// <summary>One scorecard as an object, indented by two spaces, lines ended by <c>\n</c>, no end of line at the end.</summary>
    public static string Write(Scorecard card) => JsonWriting.Text(writer => Write(writer, card));

    /// <summary>Several scorecards as an array, formed like <see cref="Write(Scorecard)"/>.</summary>
    public static string Write(IEnumerable<Scorecard> cards) => JsonWriting.Text(writer => Write(writer, cards));

    public static void Write(Utf8JsonWriter writer, Scorecard card, bool withMethod = true, bool withInputs = true) =>
        JsonSerializer.Serialize(writer, ScorecardForm.Of(card, withMethod, withInputs), Context.ScorecardForm);

    public static void Write(Utf8JsonWriter writer, IEnumerable<Scorecard> cards, bool withMethod = true, bool withInputs = true)
    {
        writer.WriteStartArray();
        foreach (var card in cards)
        {
            Write(writer, card, withMethod, withInputs);
        }

        writer.WriteEndArray();
    }

    private static JsonSerializerOptions Writing(JsonSerializerOptions options)
    {
        ScorecardLists.AddTo(options).Converters.Add(new TextConverter());
        var parts = new ScorecardJsonContext(new(options)).Options;
        return options.With([new DimensionScoreWriter(parts), new EvidenceEntryWriter(parts)]);
    }

    /// <summary>One scorecard as it is written, to be laid out or compared.</summary>
    public static JsonElement ElementOf(Scorecard card) => JsonSerializer.SerializeToElement(ScorecardForm.Of(card), Context.ScorecardForm);
}

/// <summary>What the compiler generates for the JSON form, since reflection is not there under Native AOT.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    MaxDepth = ReadableJson.Deepest,
    NewLine = "\n",
    Converters =
    [
        typeof(TwelveDigits), typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<DimensionKind>),
        typeof(KebabCase<LedgerKind>), typeof(KebabCase<Confidence>), typeof(KebabCase<Basis>), typeof(KebabCase<DossierStatus>),
        typeof(KebabCase<Severity>), typeof(KebabCase<FigureUse>), typeof(KebabCase<Weakness>),
        typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>), typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>),
        typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>),
        typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>), typeof(KebabCase<LiftKind>), typeof(KebabCase<FigureTake>), typeof(KebabCase<RaterKind>),
            typeof(KebabCase<RatingCombination>), typeof(KebabCase<CohortRule>),
    ])]
[JsonSerializable(typeof(ScorecardForm))]
internal sealed partial class ScorecardJsonContext : JsonSerializerContext;
