namespace ScoringFramework.Scoring;

/// <summary>
/// The figures of several periods that a measure reads together: those of the periods that end within its time of the newest one's end;
/// for a change, that one's and the one's that ends just so much earlier. A period without a figure is never skipped.
/// </summary>
internal sealed class FigureWindow
{
    private const int MonthsOfYear = 12;
    private readonly FigureTake take;

    private FigureWindow(FigureTake take, ValueList<Evidence> read, DateOnly? firstWithout) =>
        (this.take, Read, FirstWithout) = (take, read, firstWithout);

    /// <summary>The figures, the newest first; at least one.</summary>
    public ValueList<Evidence> Read { get; }

    /// <summary>The last day of the newest period that has no figure; null when each has one.</summary>
    public DateOnly? FirstWithout { get; }

    /// <param name="index">The dossier.</param>
    /// <param name="over">The time, and what is made of the figures.</param>
    /// <param name="figures">A figure for each period; at least one. All are of one length.</param>
    public static FigureWindow Of(DossierIndex index, FigureSpan over, IEnumerable<Evidence> figures)
    {
        var dated = figures.Select(e => (Figure: e, Last: index.PeriodOf(e.Metric!).Last ?? DateOnly.MinValue))
            .OrderByDescending(f => f.Last)
            .ThenBy(f => f.Figure.Id, StringComparer.Ordinal).ToArray();
        var (newest, length) = (Month(dated[0].Last), dated[0].Figure.Metric!.Period?.Months ?? 0);
        var isChange = over.Take == FigureTake.Change;
        var ages = isChange ? [0, over.Months] : length == 0 ? new[] { 0 }
            : [.. Enumerable.Range(0, over.Months / length).Select(i => i * length)];
        var read = dated.Where(f => newest - Month(f.Last) is var age
            && (length == 0 && !isChange ? age < over.Months : ages.Contains(age)));

        // Of several days of one month, a change reads the last.
        var kept = isChange ? read.DistinctBy(f => Month(f.Last)) : read;
        var without = ages.Where(age => !dated.Any(f => newest - Month(f.Last) == age)).Select(age => (int?)age).FirstOrDefault();
        return new(over.Take, kept.Select(f => f.Figure).ToValueList(), without is { } months ? End(newest - months) : null);
    }

    /// <summary>What the measure makes of the figures, in its unit; null when a number cannot be brought there exactly.</summary>
    /// <param name="unit">The measure's unit, resolved.</param>
    public decimal? Value((decimal Factor, string Label) unit)
    {
        var values = Read.Select(e => Units.Exact(e.Metric!.Value!.Value, e.Metric.Unit, unit)).ToArray();
        if (values.Contains(null))
        {
            return null;
        }

        var sorted = values.Select(v => v!.Value).Order().ToArray();
        return take switch
        {
            FigureTake.Mean => sorted.Sum() / sorted.Length,
            FigureTake.Median => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2,
            FigureTake.Lowest => sorted[0],
            FigureTake.Highest => sorted[^1],
            FigureTake.Sum => sorted.Sum(),
            _ => values[0]!.Value - values[^1]!.Value,
        };
    }

    private static int Month(DateOnly day) => (day.Year * MonthsOfYear) + day.Month - 1;

    private static DateOnly? End(int month) => month / MonthsOfYear is >= 1 and <= 9999 and var year
        ? new(year, (month % MonthsOfYear) + 1, DateTime.DaysInMonth(year, (month % MonthsOfYear) + 1))
        : DateOnly.MinValue;
}
