using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF195x and SF196x: scales, sums, products and limits of a rubric.</summary>
internal static class MethodCodes
{
    /// <summary>Scale not stated.</summary>
    public static DiagnosticDescriptor ScaleNotStated { get; } = new("SF1951", Error, "scale not stated",
        "A sum adds the scores themselves, and a product multiplies them. So every dimension below one states its scale: scale: 40 is 0 "
            + "to 40. Without it nobody knows how much the dimension counts. A sum or a product below another has what it can reach, and "
            + "needs no scale. Write the scale.");

    /// <summary>Wrong kind of weight.</summary>
    public static DiagnosticDescriptor WrongCoefficient { get; } = new("SF1952", Error, "wrong kind of weight",
        "A mean has weights, which are relative to each other. A sum multiplies scores by 'times', and a product takes them to the power "
            + "'exponent'. A table has none. One in the wrong place would count nothing. Write the right one, as the message says.");

    /// <summary>Product that is not defined.</summary>
    public static DiagnosticDescriptor InvalidProduct { get; } = new("SF1953", Error, "product that is not defined",
        "A product that gets better as its factors do needs factors of 0 or more, and divisors above 0: nothing can be divided by 0. A "
            + "dimension divides where its better end is the other one than the product's. Let its scale begin above 0.");

    /// <summary>Falling curve after a composite.</summary>
    public static DiagnosticDescriptor FallingCurve { get; } = new("SF1954", Error, "falling curve after a composite",
        "A curve after a composite turns its result into the score, and must never fall: otherwise a better child would make a worse "
            + "score. Which end is the good one is for 'better' to say. Let the curve rise, and write better: lower where a high result "
            + "is bad.");

    /// <summary>Turned twice.</summary>
    public static DiagnosticDescriptor TurnedTwice { get; } = new("SF1955", Warning, "turned twice",
        "The curve gives a low score for a high figure, and better: lower makes a low score good, so a high figure is good. That is "
            + "rarely meant: one of the two says already that less is better. Remove better: lower, or let the curve rise.");

    /// <summary>Limits in a circle.</summary>
    public static DiagnosticDescriptor LimitCircle { get; } = new("SF1956", Error, "limits in a circle",
        "A cap or a floor looks at a dimension that depends on what it limits, so neither could be computed first. Let it look at what "
            + "is not above or behind its target, or limit another one.");

    /// <summary>Invalid criterion to pass.</summary>
    public static DiagnosticDescriptor InvalidMustPass { get; } = new("SF1957", Error, "invalid criterion to pass",
        "A criterion that must be passed needs a score on its scale and a word for subjects that do not reach it. Correct the part that "
            + "the message names.");

    /// <summary>Open scale.</summary>
    public static DiagnosticDescriptor OpenScale { get; } = new("SF1958", Error, "open scale",
        "A scale without a max is for what is added or multiplied. A mean needs both ends, and so does a curve from one end to the "
            + "other. A sum from which something without an end is subtracted would have no least score. Write a max.");

    /// <summary>Invalid rule for missing scores.</summary>
    public static DiagnosticDescriptor InvalidMissing { get; } = new("SF1959", Error, "invalid rule for missing scores",
        "A sum, a product or a table without one of its dimensions would be another method, so a missing one is not left out. It "
            + "declines the composite, or it counts as the worst end of its scale, or with a score that the rubric gives. That score "
            + "lies on the scale. Write one of these.");

    /// <summary>Invalid option of an aggregation.</summary>
    public static DiagnosticDescriptor InvalidOption { get; } = new("SF1960", Error, "invalid option of an aggregation",
        "Each option goes with some aggregations only. 'on' and 'of' are for means, and 'of' for products too. 'drop' is for the "
            + "arithmetic mean of equal weights, and 'from' for sums. Correct or remove the option.");

    /// <summary>Invalid table.</summary>
    public static DiagnosticDescriptor InvalidTable { get; } = new("SF1961", Error, "invalid table",
        "A table gives a score for the levels of its two dimensions. It needs exactly these two, with levels from the bottom of their "
            + "scales on, and a cell for each pair of levels. No better level gives a worse score. Correct the part that the message "
            + "names.");

    /// <summary>Condition that points the wrong way.</summary>
    public static DiagnosticDescriptor WrongWay { get; } = new("SF1962", Error, "condition that points the wrong way",
        "A cap applies when something is bad and a floor when something is good. The other way round, a better score would make a worse "
            + "result. Turn the condition round, or write a floor instead of a cap.");
}
