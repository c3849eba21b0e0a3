namespace ScoringFramework.Output;

/// <summary>Results as people read them.</summary>
internal static class ResultWords
{
    /// <summary>An outcome instead of a score.</summary>
    public static string InPlaceOfScore(Outcome outcome) => outcome == Outcome.NotApplicable ? "n/a" : Terms.Of(outcome);

    /// <summary>How children became their parent's score, as a whole sentence.</summary>
    public static string Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Minimum => "The minimum of its dimensions.",
        AggregationKind.Maximum => "The maximum of its dimensions.",
        AggregationKind.Power => $"Power mean, p = {Quote.Number(aggregation.Exponent).Replace('-', '−')}.",
        AggregationKind.Owa =>
            $"Ordered mean, weights {string.Join(", ", aggregation.OrderWeights.Select(Quote.Number))} from the highest score down.",
        _ => Terms.Sentence($"{aggregation} mean"),
    };

    public static TextStyle StyleOf(Confidence confidence) => confidence switch
    {
        Confidence.Green => TextStyle.Good,
        Confidence.Amber => TextStyle.Caution,
        _ => TextStyle.Bad,
    };
}
