namespace ScoringFramework.Yaml;

/// <summary>Reads the curve of a composite: <c>{ of: 100, steps: { 0: 1, 40: 2 } }</c>.</summary>
internal static class CompositeCurveReader
{
    /// <summary>The curve; null when it is not there or no kind of curve.</summary>
    public static CompositeCurve? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var map = field.Map(CurveFields.CompositeCurve);
        var of = ScaleReader.Own(map["of"]);
        return CurveReader.Read(map) is { } curve ? new(curve, of) : null;
    }
}
