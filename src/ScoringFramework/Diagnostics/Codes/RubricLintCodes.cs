using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF19xx: rubrics that can be read and scored by, and hardly do what their author meant.</summary>
public static class RubricLintCodes
{
    /// <summary>Most of the scale without words.</summary>
    public static DiagnosticDescriptor UndescribedScale { get; } = new("SF1901", Warning, "most of the scale without words",
        "Levels say what scores mean. When the lowest one stands above the middle, most scores have no words at all; when the highest one stands in the lowest quarter, one text stands for most of them, and two analysts have no way to agree. Add levels where the scale has none.");

    /// <summary>Too light to be seen.</summary>
    public static DiagnosticDescriptor TooLight { get; } = new("SF1902", Warning, "too light to be seen",
        "A dimension that moves the headline by less than half of its last decimal, from the bottom of its scale to the top, costs the work of scoring it and changes nothing that a reader sees. The movement is the largest that the tree's means allow when everything is scored, under the rubric's weights and those of its scenarios. Give the dimension more weight, weight 0 to show it without counting it, or leave it out; where most criteria are that light, show more decimals.");

    /// <summary>Cap that never binds.</summary>
    public static DiagnosticDescriptor IdleCap { get; } = new("SF1903", Warning, "cap that never binds",
        "A cap lowers its target while some criteria are low. When the low criteria alone keep the target at or below the limit, or another cap always limits it as far, the cap promises a protection that it does not give. Lower the limit or leave the cap out.");

    /// <summary>Curve that turns.</summary>
    public static DiagnosticDescriptor TurningCurve { get; } = new("SF1904", Warning, "curve that turns",
        "A curve that rises and then falls says that more of its metric is better and then worse. There are such metrics, and there are points with a digit wrong. Mend the point; or, where the turn is meant, say so in the dimension's about, which readers want to know as well, and the warning goes.");

    /// <summary>Percentages that do not sum to 100.</summary>
    public static DiagnosticDescriptor NotHundred { get; } = new("SF1905", Warning, "percentages that do not sum to 100",
        "Weights are relative to their siblings, so any sum can be computed with. When siblings look like percentages and miss 100 by little, or by one swapped or missing digit, one of them is most likely not what its author meant. Mend it; weights that are not meant as percentages are clearer as small whole numbers.");

    /// <summary>Silence that pays.</summary>
    public static DiagnosticDescriptor RewardedSilence { get; } = new("SF1906", Warning, "silence that pays",
        "The minimum, the geometric mean and means of negative power are ruled by the worst dimension. With on-missing: exclude, whoever leaves the worst one unscored raises the result more than any honest score could. Write on-missing: floor, where an unknown counts as the bottom, or on-missing: decline; or give the composite a min-completeness that a missing dimension cannot pass.");

    /// <summary>Scenario that changes nothing.</summary>
    public static DiagnosticDescriptor IdleScenario { get; } = new("SF1907", Warning, "scenario that changes nothing",
        "A scenario multiplies weights, and weights are relative to siblings. An emphasis on a dimension that never counts, on an only child, or on all siblings alike gives every subject the headline that it has anyway. Emphasise some siblings over others; for a future in which nothing changes, write emphasis: {}, which says so.");
}
