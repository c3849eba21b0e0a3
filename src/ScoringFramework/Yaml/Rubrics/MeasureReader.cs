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
        var (period, prefer) = (measure["period"].Text(), measure["prefer"].Word(RubricWords.FigurePreferences));
        var plausible = Plausible(measure["plausible"]);
        return CurveReader.Read(measure["curve"]) is { } curve
            ? new(metric, unit, curve) { Period = period, Prefer = prefer ?? FigurePreference.Newest, Plausible = plausible }
            : null;
    }

    private static PlausibleRange? Plausible(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var range = field.Map(DimensionFields.Plausible);
        return new(range["min"].Number(), range["max"].Number());
    }
}
