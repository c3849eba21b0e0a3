using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Scorecards as JSON, form <c>scoring-framework/scorecard/v1</c>: the same bytes everywhere.</summary>
public static class ScorecardJson
{
    private static readonly ScorecardJsonContext Context = new(ScorecardJsonContext.Default.Options.Readable());

    /// <summary>One scorecard as an object, indented by two spaces, lines ended by <c>\n</c>, no end of line at the end.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonSerializer.Serialize(card, Context.Scorecard);
    }

    /// <summary>One scorecard as it is written, to be laid out or compared.</summary>
    internal static JsonElement ElementOf(Scorecard card) => JsonSerializer.SerializeToElement(card, Context.Scorecard);

    /// <summary>Several scorecards as an array, formed like <see cref="Write(Scorecard)"/>.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string Write(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return JsonSerializer.Serialize(cards.ToArray(), Context.ScorecardArray);
    }
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
        typeof(KebabCase<UncountedKind>), typeof(KebabCase<ScoreOriginKind>), typeof(KebabCase<OverriddenScore>), typeof(KebabCase<ScoreEffectKind>),
        typeof(KebabCase<ReasoningNoteKind>), typeof(KebabCase<SetAsideReason>), typeof(KebabCase<MetricBound>), typeof(KebabCase<AgeUnit>), typeof(KebabCase<AggregationKind>),
        typeof(KebabCase<Comparison>),
    ])]
[JsonSerializable(typeof(Scorecard))]
[JsonSerializable(typeof(Scorecard[]))]
internal sealed partial class ScorecardJsonContext : JsonSerializerContext;
