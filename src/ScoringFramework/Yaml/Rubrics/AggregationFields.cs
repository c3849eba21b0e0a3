namespace ScoringFramework.Yaml;

/// <summary>The ways in which scores become one, with descriptions for editors.</summary>
internal static class AggregationFields
{
    public static FieldSet Aggregation { get; } = new(
        "an aggregation",
        new("power", new NumberShape { Least = -50, Most = 50 },
            "The exponent of a power mean: 1 is the arithmetic mean, 0 the geometric, -1 the harmonic. It is 0, or its size lies between "
            + "0.05 and 50.", "0.5", "-2"),
        new("owa", Shape.List(Shape.AtLeast(0)),
            "Ordered weights, one for each child: the first goes to the largest child, the last to the smallest. They are relative to "
            + "each other, and not all 0.", "[3, 2, 1]"))
    {
        IsOneOf = true,
    };

    public static Shape Either { get; } = Shape.Either(Shape.Word(RubricWords.Aggregations), Shape.Map(Aggregation));
}
