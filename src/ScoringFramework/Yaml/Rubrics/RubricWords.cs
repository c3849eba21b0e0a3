namespace ScoringFramework.Yaml;

/// <summary>The words of a rubric for the values of its enumerations.</summary>
internal static class RubricWords
{
    public static Words<MissingRule> MissingRules { get; } = new(
        ("exclude", MissingRule.Exclude, "It is left out, and the other weights share its part."),
        ("floor", MissingRule.Floor, "It counts as the worst end of its scale."),
        ("decline", MissingRule.Decline, "The composite above it is declined too."));

    public static Words<Better> Betters { get; } = new(
        ("higher", Better.Higher, "The higher the score, the better."),
        ("lower", Better.Lower, "The lower the score, the better: a risk, a cost, a deduction."));

    public static Words<CohortRule> CohortRules { get; } = new(
        ("min-max", CohortRule.MinMax, "From the cohort's worst figure, at the bottom of the scale, to its best, at the top."),
        ("z-score", CohortRule.ZScore, "The cohort's mean is the middle of the scale; three standard deviations reach its ends."),
        ("rank", CohortRule.Rank, "From the last rank, at the bottom of the scale, to the first, at the top."),
        ("percentile-rank", CohortRule.PercentileRank, "How many of the cohort are worse, and half of those that are equal."),
        ("distance-to-best", CohortRule.DistanceToBest, "The figure divided by the cohort's best; all figures are above 0."));

    public static Words<NotApplicableRule> NotApplicableRules { get; } = new(
        ("needs-reason", NotApplicableRule.NeedsReason, "A dossier may say that the criterion does not apply, with a reason."),
        ("never", NotApplicableRule.Never, "The criterion applies to every subject."));

    public static Words<FigurePreference> FigurePreferences { get; } = new(
        ("newest", FigurePreference.Newest, "The figure of the newest period is read; of those of one period, that of the best tier."),
        ("tier", FigurePreference.Tier, "The figure of the best tier is read; of those of one tier, that of the newest period."));

    public static Words<WithoutEvidence> Evidences { get; } = new(
        ("none", WithoutEvidence.None, "The method knows no evidence: no score has a confidence, and nothing is required of evidence."));

    public static Words<RatingCombination> RatingCombinations { get; } = new(
        ("mean", RatingCombination.Mean, "The mean of all ratings."),
        ("median", RatingCombination.Median, "The middle rating; of an even number, the mean of the two in the middle."),
        ("drop", RatingCombination.Drop, "The mean without the lowest and the highest rating."));

    public static Words<RoundingDirection> RoundingDirections { get; } = new(
        ("nearest", RoundingDirection.Nearest, "To the nearest; a half is rounded away from zero."),
        ("up", RoundingDirection.Up, "To the next greater one, also below zero."),
        ("down", RoundingDirection.Down, "To the next smaller one, also below zero; it cuts off digits."));

    public static Words<FigureTake> FigureTakes { get; } = new(
        ("mean", FigureTake.Mean, "Their mean."),
        ("median", FigureTake.Median, "The middle one; of an even number, the mean of the two in the middle."),
        ("lowest", FigureTake.Lowest, "The least."),
        ("highest", FigureTake.Highest, "The greatest."),
        ("sum", FigureTake.Sum, "Their sum."),
        ("change", FigureTake.Change, "The newest less the one of the period that ends so much earlier."));

    public static Words<Confidence> Confidences { get; } = new(
        ("green", Confidence.Green, "Well supported by evidence."),
        ("amber", Confidence.Amber, "Supported by evidence, with a weakness."),
        ("red", Confidence.Red, "Weakly supported, or not at all."));

    public static Words<MidpointRounding> Midpoints { get; } = new(
        ("away-from-zero", MidpointRounding.AwayFromZero, "A half is rounded away from zero: 7.105 is shown as 7.11."),
        ("to-even", MidpointRounding.ToEven, "A half is rounded to the even digit: 7.105 is shown as 7.10."));

    public static Words<Ranking> Ranks { get; } = new(
        ("together", Ranking.Together, "Subjects of all variants have ranks among each other."));

    /// <summary>The only value that 'rank' has.</summary>
    public enum Ranking
    {
        /// <summary>All variants together.</summary>
        Together,
    }

    /// <summary>The only value that 'evidence' has.</summary>
    public enum WithoutEvidence
    {
        /// <summary>The method knows none.</summary>
        None,
    }

    /// <summary>The aggregations that a word alone names.</summary>
    public static Words<AggregationKind> Aggregations { get; } = new(
        ("arithmetic", AggregationKind.Arithmetic, "The weighted mean: a strength makes up for a weakness in full."),
        ("geometric", AggregationKind.Geometric, "A strength makes up for a weakness only in part, and one zero gives zero."),
        ("harmonic", AggregationKind.Harmonic, "Nearer to the weakest than the geometric mean, and one zero gives zero."),
        ("minimum", AggregationKind.Minimum, "Only the weakest."),
        ("maximum", AggregationKind.Maximum, "Only the strongest."),
        ("median", AggregationKind.Median, "The one in the middle, by weight."),
        ("sum", AggregationKind.Sum, "The scores added up, each times its 'times'. Where lower is better, a score is subtracted."),
        ("product", AggregationKind.Product, "The scores multiplied, each to its 'exponent'. Where lower is better, a score divides."));

    /// <summary>The means that take options.</summary>
    public static Words<AggregationKind> Means { get; } = new(
        ("arithmetic", AggregationKind.Arithmetic, "The weighted mean."),
        ("geometric", AggregationKind.Geometric, "The weighted geometric mean."),
        ("harmonic", AggregationKind.Harmonic, "The weighted harmonic mean."),
        ("minimum", AggregationKind.Minimum, "Only the lowest."),
        ("maximum", AggregationKind.Maximum, "Only the highest."),
        ("median", AggregationKind.Median, "The one in the middle, by weight."));
}
