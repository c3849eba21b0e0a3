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
        AggregationKind.Arithmetic or AggregationKind.Geometric or AggregationKind.Harmonic when AggregationText.Of(aggregation)
            .EndsWith("mean", StringComparison.Ordinal) =>
            Terms.Sentence($"{aggregation} mean"),
        _ => $"{Terms.Capital(AggregationText.Of(aggregation))} of its dimensions.",
    };

    /// <summary>
    /// A dimension's score with its own decimals, and the top of its scale where that is another one than the headline's; or its outcome.
    /// </summary>
    public static string Score(DimensionScore dimension)
    {
        if (dimension.Score is null)
        {
            return InPlaceOfScore(dimension.Outcome);
        }

        var (score, scale) = (Numerals.Score(dimension.Score, dimension.Role.Layout.Rounding.Decimals), dimension.Role.Layout.Scale);
        return !dimension.Role.IsOnOwnScale || scale.IsOpen ? score
            : scale.Min == 0 ? $"{score}/{Quote.Number(scale.Max)}"
            : $"{score} ({Numerals.Minus(Quote.Number(scale.Min))} to {Numerals.Minus(Quote.Number(scale.Max))})";
    }

    /// <summary>The bounds of a headline.</summary>
    public static string Bounds(Bounds bounds, int decimals) => bounds switch
    {
        { Low: null, High: null } => "bounds open",
        { High: null } => $"bounds {Numerals.Score(bounds.Low, decimals)} upwards",
        { Low: null } => $"bounds up to {Numerals.Score(bounds.High, decimals)}",
        _ => $"bounds {Numerals.Score(bounds.Low, decimals)} to {Numerals.Score(bounds.High, decimals)}",
    };

    /// <summary>What a line of the ledger that is no criterion's is.</summary>
    public static string Of(LedgerLine line, Aggregation headline) => line.Kind switch
    {
        LedgerKind.Cap => "cap",
        LedgerKind.Floor => "floor",
        LedgerKind.Clamp => "end of the scale",
        _ when line.Id is not null => "without its dimensions",
        _ => headline.Kind == AggregationKind.Sum ? "Start of the sum" : "Bottom of the scale",
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
