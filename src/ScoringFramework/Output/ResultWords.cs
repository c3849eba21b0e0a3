namespace ScoringFramework.Output;

/// <summary>Results as people read them.</summary>
internal static class ResultWords
{
    /// <summary>An outcome where a score would stand.</summary>
    public static string InPlaceOfScore(Outcome outcome) => outcome == Outcome.NotApplicable ? "n/a" : Terms.Of(outcome);

    /// <summary>How children became their parent's score, as a whole sentence.</summary>
    public static string Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Minimum => "The least of its dimensions.",
        AggregationKind.Maximum => "The greatest of its dimensions.",
        AggregationKind.Power => $"Power mean, p = {Quote.Number(aggregation.Exponent).Replace('-', '−')}.",
        AggregationKind.Owa => $"Ordered mean, weights {string.Join(", ", aggregation.OrderWeights.Select(Quote.Number))} from the greatest down.",
        _ => Terms.Sentence($"{aggregation} mean"),
    };

    public static TextStyle StyleOf(Confidence confidence) => confidence switch
    {
        Confidence.Green => TextStyle.Good,
        Confidence.Amber => TextStyle.Caution,
        _ => TextStyle.Bad,
    };
}
