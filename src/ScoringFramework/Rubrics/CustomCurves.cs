namespace ScoringFramework.Rubrics;

/// <summary>Gives the custom curves that a file names what they compute.</summary>
internal static class CustomCurves
{
    /// <summary>The rubric with the curves that were brought along in the places where it names them.</summary>
    public static Rubric With(this Rubric rubric, IEnumerable<CustomCurve>? curves)
    {
        var known = curves?.ToArray() ?? [];
        return known.Length == 0 ? rubric : rubric with { Dimensions = With(rubric.Dimensions, known) };
    }

    /// <summary>The custom curves that a rubric names, each once.</summary>
    public static IEnumerable<CustomCurve> In(Rubric rubric) => In(rubric.Dimensions).Distinct();

    private static IEnumerable<CustomCurve> In(ValueList<Dimension> dimensions) => dimensions.SelectMany(d => d switch
    {
        Composite composite => In(composite.Dimensions),
        Criterion { Measure.Curve: CustomCurve curve } => [curve],
        _ => [],
    });

    private static ValueList<Dimension> With(ValueList<Dimension> dimensions, CustomCurve[] known) => dimensions.Select(d => d switch
    {
        Composite composite => composite with { Dimensions = With(composite.Dimensions, known) },
        Criterion { Measure: { Curve: CustomCurve { IsKnown: false } named } measure } criterion when Array.Find(known,
            named.Equals) is { } curve =>
            criterion with { Measure = measure with { Curve = curve } },
        _ => d,
    }).ToValueList();
}
