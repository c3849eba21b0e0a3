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

        return field.Word(RubricWords.Aggregations, "{ power: p }", "{ owa: [w, …] }") switch
        {
            AggregationKind.Geometric => Aggregation.Geometric,
            AggregationKind.Harmonic => Aggregation.Harmonic,
            AggregationKind.Minimum => Aggregation.Minimum,
            AggregationKind.Maximum => Aggregation.Maximum,
            AggregationKind.Arithmetic => Aggregation.Arithmetic,
            _ => null,
        };
    }

    private static Aggregation? ReadMap(Field field) => OneOf.Read(field.Map(AggregationFields.Aggregation), AggregationFields.Aggregation) switch
    {
        { Name: "power" } power => Aggregation.Power(power.Real() ?? 0),
        { } owa => Aggregation.Owa(owa.Items().Select(i => i.Real() ?? 0)),
        null => null,
    };
}
