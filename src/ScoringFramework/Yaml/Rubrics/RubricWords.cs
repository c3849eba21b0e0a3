namespace ScoringFramework.Yaml;

/// <summary>The words of a rubric for the values of its enumerations.</summary>
internal static class RubricWords
{
    public static Words<MissingRule> MissingRules { get; } = new(
        ("exclude", MissingRule.Exclude, "It is left out, and the weights of the others share its part."),
        ("floor", MissingRule.Floor, "It counts as the bottom of the scale."),
        ("decline", MissingRule.Decline, "The composite above it is declined too."));

    public static Words<FigurePreference> FigurePreferences { get; } = new(
        ("newest", FigurePreference.Newest, "The figure of the newest period is read; of those of one period, that of the best tier."),
        ("tier", FigurePreference.Tier, "The figure of the best tier is read; of those of one tier, that of the newest period."));

    public static Words<Confidence> Confidences { get; } = new(
        ("green", Confidence.Green, "Well carried by evidence."),
        ("amber", Confidence.Amber, "Carried, with something that weakens it."),
        ("red", Confidence.Red, "Thinly carried, or not at all."));

    public static Words<MidpointRounding> Midpoints { get; } = new(
        ("away-from-zero", MidpointRounding.AwayFromZero, "A half goes away from zero: 7.105 is shown as 7.11."),
        ("to-even", MidpointRounding.ToEven, "A half goes to the even digit: 7.105 is shown as 7.10."));

    /// <summary>The aggregations that a word alone names.</summary>
    public static Words<AggregationKind> Aggregations { get; } = new(
        ("arithmetic", AggregationKind.Arithmetic, "The weighted mean: a strength pays for a weakness in full."),
        ("geometric", AggregationKind.Geometric, "A strength pays for a weakness ever less, and a zero makes zero."),
        ("harmonic", AggregationKind.Harmonic, "Nearer to the weakest than the geometric mean, and a zero makes zero."),
        ("minimum", AggregationKind.Minimum, "The weakest alone."),
        ("maximum", AggregationKind.Maximum, "The strongest alone."));
}
