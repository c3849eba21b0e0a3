namespace ScoringFramework;

/// <summary>Reads how a criterion is computed from a metric.</summary>
internal static class MeasureReader
{
    private static readonly FieldSet Fields = new("a measure", "metric", "unit", "curve");

    /// <summary>The measure; null when it is not there, or when its curve cannot be read.</summary>
    public static Measure? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var measure = field.Map(Fields);
        var (metric, unit) = (measure.Required("metric").Text() ?? "", measure["unit"].Text());
        return CurveReader.Read(measure.Required("curve")) is { } curve ? new(metric, unit, curve) : null;
    }
}
