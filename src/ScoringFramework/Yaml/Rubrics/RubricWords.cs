namespace ScoringFramework;

/// <summary>The words of a rubric for the values of its enumerations.</summary>
internal static class RubricWords
{
    public static Words<MissingRule> MissingRules { get; } =
        new(("exclude", MissingRule.Exclude), ("floor", MissingRule.Floor), ("decline", MissingRule.Decline));

    public static Words<Confidence> Confidences { get; } =
        new(("green", Confidence.Green), ("amber", Confidence.Amber), ("red", Confidence.Red));

    public static Words<MidpointRounding> Midpoints { get; } =
        new(("away-from-zero", MidpointRounding.AwayFromZero), ("to-even", MidpointRounding.ToEven));

    /// <summary>The aggregations that a word alone names.</summary>
    public static Words<AggregationKind> Aggregations { get; } = new(
        ("arithmetic", AggregationKind.Arithmetic),
        ("geometric", AggregationKind.Geometric),
        ("harmonic", AggregationKind.Harmonic),
        ("minimum", AggregationKind.Minimum),
        ("maximum", AggregationKind.Maximum));
}
