namespace ScoringFramework.Yaml;

/// <summary>Reads how a criterion is computed from a metric.</summary>
internal static class MeasureReader
{
    /// <summary>The measure; null when it is not there, or when its curve cannot be read.</summary>
    public static Measure? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var measure = field.Map(DimensionFields.Measure);
        var (metric, unit) = (measure["metric"].Text() ?? "", measure["unit"].Text());
        return CurveReader.Read(measure["curve"]) is { } curve ? new(metric, unit, curve) : null;
    }
}
