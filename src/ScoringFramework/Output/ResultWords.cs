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

    /// <summary>How much is scored, and what that leaves out.</summary>
    public static string Completeness(Scorecard card, double completeness)
    {
        var criteria = card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion).ToArray();
        var apart = criteria.Count(d => d.Outcome == Outcome.NotApplicable);
        var complete = $"{Numerals.Completeness(completeness)} complete";
        return apart == 0
            ? complete
            : $"{complete} ({Numerals.Count(apart)} of {Numerals.Count(criteria.Length)} criteria "
                + $"{(apart == 1 ? "does" : "do")} not apply)";
    }

    /// <summary>The computed score that a held one replaces, before the argument for it; empty when there is none.</summary>
    public static string Replaced(DimensionScore dimension) =>
        dimension.Replaced is { } replaced ? $"Overrides the measured {Numerals.Minus(Quote.Displayed(replaced))}. " : "";

    /// <summary>Every rater's score and how they became one, before the argument; empty for the score of one.</summary>
    public static string Rated(DimensionScore dimension) =>
        dimension.Reasoning.Origin is { Ratings: not null } origin ? $"{ScoreOriginText.Rated(origin)} " : "";

    public static TextStyle StyleOf(Confidence confidence) => confidence switch
    {
        Confidence.Green => TextStyle.Good,
        Confidence.Amber => TextStyle.Caution,
        _ => TextStyle.Bad,
    };
}
