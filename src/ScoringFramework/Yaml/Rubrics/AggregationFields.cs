namespace ScoringFramework.Yaml;

/// <summary>The ways in which scores become one, with descriptions for editors.</summary>
internal static class AggregationFields
{
    /// <summary>The word for a mean of the children's own scores.</summary>
    public const string Scores = "scores";

    /// <summary>The word for what children lack to the top.</summary>
    public const string Shortfalls = "shortfalls";

    private static readonly Shape True = new FlagShape();

    public static FieldSet Interval { get; } = new(
        "an interval",
        new("min", Shape.Number, "Where the bottom of each scale goes.", "1") { IsRequired = true },
        new("max", Shape.Number, "Where the top goes, above 'min'.", "10") { IsRequired = true });

    public static FieldSet Drop { get; } = new(
        "what is dropped",
        new("lowest", Shape.Whole(0), "How many of the lowest are left out; missing ones are the first of them. If absent, none.", "1"),
        new("highest", Shape.Whole(0), "How many of the highest are left out. If absent, none.", "1"))
    {
        NeedsOne = true,
    };

    public static FieldSet Table { get; } = new(
        "a table",
        new("rows", Shape.Id, "The id of the dimension whose levels are the rows.", "likelihood") { IsRequired = true },
        new("columns", Shape.Id, "The id of the dimension whose levels are the columns.", "impact") { IsRequired = true },
        new("cells", Shape.Entries(Shape.Prose, Shape.Entries(Shape.Prose, Shape.Number)),
            "For each level of the rows, the score for each level of the columns. A better level never gives a worse score.",
            "{ Low: { Low: 0, High: 1 }, High: { Low: 1, High: 2 } }")
        { IsRequired = true });

    /// <summary>The fields of which an aggregation has exactly one.</summary>
    public static FieldSet Kinds { get; } = new(
        "an aggregation",
        new("power", new NumberShape { Least = -50, Most = 50 },
            "The exponent of a power mean: 1 is the arithmetic mean, 0 the geometric, -1 the harmonic. It is 0, or its size lies between "
            + "0.05 and 50.", "0.5", "-2"),
        new("owa", Shape.List(Shape.AtLeast(0)),
            "Ordered weights, one for each child: the first goes to the largest child, the last to the smallest. They are relative to "
                + "each other, and not all 0.", "[3, 2, 1]"),
        new("mean", Shape.Word(RubricWords.Means), "A mean by its name, where it has options.", "geometric"),
        new("sum", True, "A sum with 'from'.", "true"),
        new("product", True, "A product with 'of'.", "true"),
        new("table", Shape.Map(Table), "The score by the levels of two dimensions.",
            "{ rows: likelihood, columns: impact, cells: { Low: { Low: 0, High: 1 }, High: { Low: 1, High: 2 } } }"))
    {
        IsOneOf = true,
        Hint = Hint,
    };

    public static FieldSet Aggregation { get; } = new(
        "an aggregation",
        [
            .. Kinds.Fields,
            new("from", Shape.Number, "What a sum starts from. If absent, it is 0; for sums only.", "50"),
            new("on", Shape.Either(new WordShape([(Scores, "The mean is of the scores themselves.")]), Shape.Map(Interval)),
                "What a mean is of: places laid on another interval, or the scores themselves. If absent, places from 0 to 1; for means "
                    + "only.", "{ min: 1, max: 10 }"),
            new("of", new WordShape([(Shortfalls, "What the children lack to the top.")]),
                "Write 'shortfalls' for the mean or product of what the children lack to the top, taken from the top again. If absent, "
                    + "it is of the children.", Shortfalls),
            new("drop", Shape.Map(Drop), "Children that an arithmetic mean leaves out. Their weights must be equal. If absent, none.",
                "{ lowest: 1 }"),
        ])
    {
        NeedsOne = true,
        Hint = Hint,
    };

    public static Shape Either { get; } = Shape.Either(Shape.Word(RubricWords.Aggregations), Shape.Map(Aggregation));

    private static string? Hint(string name, string? value) => name switch
    {
        "arithmetic" or "geometric" or "harmonic" or "minimum" or "maximum" or "median" => $"Write mean: {name}.",
        "start" or "offset" or "base" or "constant" => value is null ? "Write from: and the number." : $"Write from: {Quote.Short(value)}.",
        "exclude" or "best-of" or "trim" or "trimmed" => "Write drop: { lowest: 1 }, with the number to leave out.",
        _ => null,
    };
}
