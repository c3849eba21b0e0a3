namespace ScoringFramework.Dossiers;

/// <summary>Periods that are missing, or that are probably not what they seem.</summary>
internal static class PeriodLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index)
    {
        var withPeriod = index.Dossier.Evidence.Where(e => e.Metric?.Period is not null).ToArray();
        return withPeriod.SelectMany(e => Label(e).Concat(NotBegun(index, e))).Concat(Without(index)).Concat(Fiscal(index, withPeriod));
    }

    private static ModelPath PathOf(Evidence piece) => ModelPath.Of("evidence", piece.Id, "metric").Then("period");

    private static IEnumerable<Diagnostic> Label(Evidence piece)
    {
        if (piece.Metric!.Period!.Meant is { } meant)
        {
            yield return new Diagnostic(
                FigureCodes.LabelLikePeriod,
                $"'{Quote.Short(piece.Metric.Period.Text)}' is read as a label and not as a period, so the figure is neither newer nor "
                + $"older than any other", $"Write period: {meant}.")
                .At(PathOf(piece));
        }
    }

    private static IEnumerable<Diagnostic> NotBegun(DossierIndex index, Evidence piece)
    {
        var period = piece.Metric!.Period!;
        if (period.First(index.FiscalYearEnds) is { } first && first > index.Dossier.AsOf.Last)
        {
            yield return new Diagnostic(
                FigureCodes.NotBegun,
                $"the figure of '{piece.Id}' is for {period}, which begins after the dossier's as-of date {index.Dossier.AsOf}, so it "
                + $"would be read as the newest",
                "Correct the period; or give a forecast a metric name of its own.").At(PathOf(piece))
                .And(ModelPath.Of("as-of"), "the as-of date");
        }
    }

    private static IEnumerable<Diagnostic> Without(DossierIndex index)
    {
        foreach (var criterion in index.Tree.All.Select(d => d.Dimension).OfType<Criterion>().Where(c => c.Measure is not null))
        {
            var figures = index.Figures.Of(criterion.Id);
            if (figures.FirstOrDefault(e => e.Metric!.Period is not null) is { } other
                && figures.FirstOrDefault(e => e.Metric!.Period is null) is { } without)
            {
                yield return new Diagnostic(
                    FigureCodes.NoPeriod,
                    $"'{without.Id}' gives {Quote.Short(criterion.Measure!.Metric)} without a period, and '{other.Id}' for "
                    + $"{Quote.Short(other.Metric!.Period!.Text)}, so {criterion.Id} does not read it",
                    "Add the period that the figure is of to its metric.").At(ModelPath.Of("evidence", without.Id, "metric").Name)
                    .And(PathOf(other), "the other figure's period");
            }
        }
    }

    private static IEnumerable<Diagnostic> Fiscal(DossierIndex index, Evidence[] withPeriod)
    {
        if (index.Dossier.Subject.FiscalYearEnds is not null)
        {
            yield break;
        }

        // One remedy at the subject settles them all.
        var mixed = withPeriod.GroupBy(e => e.Metric!.Name, StringComparer.Ordinal).Select(g => (
            Fiscal: g.FirstOrDefault(e => e.Metric!.Period!.IsFiscal),
            Calendar: g.FirstOrDefault(e => e.Metric!.Period is { IsFiscal: false, Months: not null })))
            .FirstOrDefault(m => m.Fiscal is not null && m.Calendar is not null);
        if (mixed is { Fiscal: { } fiscal, Calendar: { } calendar })
        {
            yield return new Diagnostic(
                FigureCodes.FiscalYear,
                $"{Quote.Short(fiscal.Metric!.Name)} has a figure for {fiscal.Metric.Period} and one for {calendar.Metric!.Period}, and "
                + $"nothing says in which month the fiscal year ends",
                "Write fiscal-year-ends: 12 at the subject, with the month in which its fiscal year ends.").At(PathOf(fiscal))
                .And(PathOf(calendar), "the calendar period");
        }
    }
}
