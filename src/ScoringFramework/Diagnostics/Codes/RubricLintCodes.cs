using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF19xx: rubrics that can be read and scored by, and hardly do what their author meant.</summary>
internal static class RubricLintCodes
{
    /// <summary>Most of the scale has no words.</summary>
    public static DiagnosticDescriptor UndescribedScale { get; } = new("SF1901", Warning, "most of the scale has no words",
        "Levels describe in words what scores mean. Here the lowest level is above the middle of the scale, or the highest is in the "
        + "lowest quarter. Most scores then have no words, or share one text, and two analysts cannot agree. Add levels.");

    /// <summary>Dimension without visible effect.</summary>
    public static DiagnosticDescriptor TooLight { get; } = new("SF1902", Warning, "dimension without visible effect",
        "From the bottom to the top of its scale, this dimension moves the headline by less than half of the last decimal shown. Scoring "
        + "it is work without a visible effect. The movement is the largest possible with everything scored, with the rubric's weights "
        + "and each scenario's. Give it more weight, or weight 0 to show it without counting it, or remove it. If most criteria have no "
        + "visible effect, show more decimals.");

    /// <summary>Cap that can never take effect.</summary>
    public static DiagnosticDescriptor IdleCap { get; } = new("SF1903", Warning, "cap that can never take effect",
        "The low criteria alone already keep the cap's target at or below its limit, or another cap always limits it as far. The cap "
        + "then promises a protection that it does not give. Lower the limit, or remove the cap.");

    /// <summary>Curve that changes direction.</summary>
    public static DiagnosticDescriptor TurningCurve { get; } = new("SF1904", Warning, "curve that changes direction",
        "The curve rises and then falls, or the reverse: more of the metric is better and then worse. Some metrics are like that, but "
        + "often a point has a wrong digit. Correct the point. If the change is meant, explain it in the dimension's 'about', and the "
        + "warning goes away.");

    /// <summary>Percentages that do not sum to 100.</summary>
    public static DiagnosticDescriptor NotHundred { get; } = new("SF1905", Warning, "percentages that do not sum to 100",
        "Weights are relative to siblings, so any sum works. These look like percentages and miss 100 by a little, or by one wrong "
        + "digit. One of them is probably a mistake. Correct it. If the weights are not percentages, small whole numbers are clearer.");

    /// <summary>Missing scores raise the result.</summary>
    public static DiagnosticDescriptor RewardedMissing { get; } = new("SF1906", Warning, "missing scores raise the result",
        "In the minimum, the geometric mean and means of negative power, the worst dimension decides. With on-missing: exclude, leaving "
        + "the worst one unscored raises the result more than any honest score could. Write on-missing: floor, which counts a missing "
        + "score as the bottom, or on-missing: decline. Or give the composite a min-completeness that fails when a dimension is missing.");

    /// <summary>Scenario without effect.</summary>
    public static DiagnosticDescriptor IdleScenario { get; } = new("SF1907", Warning, "scenario without effect",
        "A scenario multiplies weights, and weights are relative to siblings. Emphasis on a dimension that never counts, on an only "
        + "child, or equally on all siblings changes nothing. Emphasise some siblings more than others. For a future without changes, "
        + "write emphasis: {}.");
}
