namespace ScoringFramework.Yaml;

/// <summary>Scales and roundings, with descriptions for editors.</summary>
internal static class ScaleFields
{
    private static readonly NumberShape End = new() { Least = -1_000_000_000, Most = 1_000_000_000 };

    /// <summary>The scale of a dimension.</summary>
    public static FieldSet Scale { get; } = new(
        "a scale",
        new("min", End, "The bottom of the scale, below 'max'. If absent, it is 0, or the least of 'only'.", "0") { Default = "0" },
        new("max", End, "The top of the scale, above 'min'. If absent, it is the greatest of 'only'; without that the scale is open "
            + "above, under sums and products only.", "10", "100"),
        new("step", new NumberShape { Above = 0 }, "The distance of the scores that exist, from 'min' on. If absent, all scores exist.",
            "1", "0.5"),
        new("only", Shape.List(Shape.Number), "The scores that exist, at least two. If absent, all do.", "[0.25, 0.5, 1]"))
    {
        NeedsOne = true,
        Hint = (name, value) => name switch
        {
            "to" or "top" or "high" => $"Write max: {Quote.Short(value ?? "10")}.",
            "from" or "bottom" or "low" => $"Write min: {Quote.Short(value ?? "0")}.",
            "values" or "allowed" => "Write only: and the list of scores.",
            _ => null,
        },
    };

    /// <summary>A number, for 0 to it, or a mapping.</summary>
    public static Shape Either { get; } = Shape.Either(new NumberShape { Above = 0, Most = 1_000_000_000 }, Shape.Map(Scale));

    public static FieldSet Rounding { get; } = new(
        "a rounding",
        new("decimals", Shape.Whole(0, 8), "How many digits are shown after the point, 0 to 8. If absent, there are 2.", "2",
            "0") { Default = "2" },
        new("to", new NumberShape { Above = 0 },
            "What displayed scores are multiples of, above 0, instead of 'decimals'. If absent, it is one step of the last decimal.",
                "0.5", "5"),
        new("direction", Shape.Word(RubricWords.RoundingDirections),
            "Which of the two nearest displayed scores is taken. If absent, the nearer one.") { Default = "nearest" },
        new("midpoint", Shape.Word(RubricWords.Midpoints),
            "Where a half goes, as in 7.105 with two decimals. If absent, it goes away from zero.")
        { Default = "away-from-zero" })
    {
        Hint = (name, value) => name switch
        {
            "step" or "nearest" or "multiple" or "increment" => $"Write to: {Quote.Short(value ?? "0.5")}.",
            "mode" when value is "up" or "down" => $"Write direction: {value}.",
            "digits" or "places" => $"Write decimals: {Quote.Short(value ?? "2")}.",
            _ => null,
        },
    };
}
