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
        var (rounding, over) = (Rounding(measure["rounding"]), Over(measure["over"]));
        return CurveReader.Read(measure["curve"]) is { } curve
            ? new(metric, unit, curve)
            {
                Period = period,
                Prefer = prefer ?? FigurePreference.Newest,
                Plausible = plausible,
                Rounding = rounding,
                Over = over,
            }
            : null;
    }

    private static FigureRounding? Rounding(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var rounding = field.Map(DimensionFields.FigureRounding);
        if (rounding.Has("to") && rounding.Has("decimals"))
        {
            field.Reading.Report(new Diagnostic(
                FormatCodes.OneOf, "the rounding has both 'to' and 'decimals'", "Keep one of them: decimals: 1 is the same as to: 0.1.")
                .At(rounding["decimals"].Path.Name).And(rounding["to"].Path.Name, "the first"));
        }

        var decimals = rounding["decimals"].Whole();
        var to = rounding.Has("to") ? rounding["to"].Number() ?? 1 : decimals is >= 0 and <= FigureRounding.MostDecimals
            ? new decimal(1, 0, 0, false, (byte)decimals) : 1;
        if (rounding.Has("decimals") && decimals is < 0 or > FigureRounding.MostDecimals)
        {
            rounding["decimals"].Refuse(new Diagnostic(RubricCodes.InvalidRounding, $"{decimals} decimals are not possible",
                $"Write 0 to {FigureRounding.MostDecimals}."));
        }

        return new(to, rounding["direction"].Word(RubricWords.RoundingDirections) ?? RoundingDirection.Nearest);
    }

    private static FigureSpan? Over(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var over = field.Map(DimensionFields.Over);
        return over["last"].Age() is { } last && over["take"].Word(RubricWords.FigureTakes) is { } take ? new(last, take) : null;
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
