using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>Explanations as JSON, form <c>scoring-framework/explanation/v1</c>: the same bytes everywhere.</summary>
internal static class ExplanationJson
{
    private const string Schema = "scoring-framework/explanation/v1";

    private static readonly ExplanationJsonContext Context = new(ExplanationJsonContext.Default.Options.Readable());

    /// <summary>What makes the headline: shares by basis and the ledger. Indented by two spaces, no end of line at the end.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card, Freshness? freshness = null) => JsonWriting.Text(writer => Write(writer, card, freshness));

    public static void Write(Utf8JsonWriter writer, Scorecard card, Freshness? freshness = null, Reading? reading = null) =>
        JsonSerializer.Serialize(writer,
            new ExplainedHeadline(Schema, card.Subject, card.Rubric, card.Headline, BasisShare.Of(card), card.Ledger, card.Scenarios,
                freshness, reading), Context.ExplainedHeadline);

    /// <summary>What is behind one dimension, formed like <see cref="Write(Scorecard, Freshness)"/>.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static string Write(Scorecard card, string dimension) => JsonWriting.Text(writer => Write(writer, card, dimension));

    public static void Write(Utf8JsonWriter writer, Scorecard card, string dimension, Reading? reading = null) =>
        JsonSerializer.Serialize(writer,
            new ExplainedDimension(Schema, card.Subject, card.Rubric, card[dimension], card[dimension].Reasoning.Evidence,
                card[dimension].Reasoning.CounterEvidence, reading), Context.ExplainedDimension);
}

/// <summary>A headline as the JSON form explains it.</summary>
internal sealed record ExplainedHeadline(
    string Schema, SubjectIdentity Subject, RubricIdentity Rubric, Headline Headline,
    ValueList<BasisShare> Shares, ValueList<LedgerLine> Ledger, ValueList<ScenarioResult> Scenarios, Freshness? Freshness,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Reading? InTheCohort);

/// <summary>A dimension as the JSON form explains it: its facts, and its evidence with the sources.</summary>
internal sealed record ExplainedDimension(
    string Schema, SubjectIdentity Subject, RubricIdentity Rubric, DimensionScore Dimension,
    ValueList<ResolvedEvidence> Evidence, ValueList<ResolvedEvidence> CounterEvidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Reading? InTheCohort);

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(TwelveDigits), typeof(ShortestDecimal), typeof(KebabCase<Outcome>), typeof(KebabCase<DimensionKind>),
        typeof(KebabCase<LedgerKind>), typeof(KebabCase<Confidence>), typeof(KebabCase<Basis>), typeof(KebabCase<ScoreBasis>),
        typeof(KebabCase<Weakness>), typeof(KebabCase<ConfidenceReasonKind>), typeof(KebabCase<NeedKind>), typeof(KebabCase<NoScoreKind>),
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>),
            typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<FigureTake>),
            typeof(KebabCase<RaterKind>), typeof(KebabCase<RatingCombination>),
            typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>), typeof(KebabCase<ReadingKind>),
    ])]
[JsonSerializable(typeof(ExplainedHeadline))]
[JsonSerializable(typeof(ExplainedDimension))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext;
