namespace ScoringFramework.Yaml;

/// <summary>Reads <c>arithmetic</c> and the other words, <c>{ power: p }</c> and <c>{ owa: [w…] }</c>.</summary>
internal static class AggregationReader
{
    /// <summary>The aggregation; null when it is not there.</summary>
    public static Aggregation? Read(Field field)
    {
        if (field.Node is YamlMap)
        {
            return ReadMap(field);
        }

        return field.Word(RubricWords.Aggregations, Hint, "{ power: p }", "{ owa: [w, …] }") switch
        {
            AggregationKind.Geometric => Aggregation.Geometric,
            AggregationKind.Harmonic => Aggregation.Harmonic,
            AggregationKind.Minimum => Aggregation.Minimum,
            AggregationKind.Maximum => Aggregation.Maximum,
            AggregationKind.Arithmetic => Aggregation.Arithmetic,
            _ => null,
        };
    }

    // Other tools have these words; each names an aggregation here, or its nearest.
    private static string? Hint(string word) => word.ToLowerInvariant().Replace(' ', '-').Replace('_', '-') switch
    {
        "mean" or "average" or "avg" or "arithmetic-mean" or "linear" => "Write arithmetic, the mean by weight.",
        "weighted" or "weighted-mean" or "weighted-average" or "weighted-arithmetic" =>
            "Write arithmetic: it uses the weights, as every mean here does.",
        "median" or "middle" => "There is no median. For three dimensions of equal weight, { owa: [0, 1, 0] } is their median.",
        "sum" or "total" or "weighted-sum" or "add" =>
            "There is no sum, because every score is on one scale. Write arithmetic, the mean by weight.",
        "product" or "multiply" or "geometric-mean" or "geomean" => "Write geometric, the mean that multiplies.",
        "harmonic-mean" => "Write harmonic.",
        "min" or "lowest" or "worst" or "weakest" => "Write minimum.",
        "max" or "highest" or "best" or "strongest" => "Write maximum.",
        _ => null,
    };

    private static Aggregation? ReadMap(Field field) =>
        OneOf.Read(field.Map(AggregationFields.Aggregation), AggregationFields.Aggregation) switch
        {
            { Name: "power" } power => Aggregation.Power(power.Real() ?? 0),
            { } owa => Aggregation.Owa(owa.Items().Select(i => i.Real() ?? 0)),
            null => null,
        };
}
