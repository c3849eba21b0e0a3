namespace ScoringFramework.Dossiers;

/// <summary>The figures that one measure reads are of periods that can be ordered.</summary>
internal sealed class PeriodRules : ModelRules<DossierIndex>
{
    public PeriodRules()
    {
        RuleForEach(v => Measured(v)).Must((v, c) => Other(v, c) is null).Report((v, c) => Problem(v, c, Other(v, c)!));
        RuleFor(v => v.Dossier.Subject.FiscalYearEnds).Must(m => m is null or (>= 1 and <= 12))
            .Report((_, m) =>
                new Diagnostic(FormatCodes.WrongForm, $"{m} is not a month", "Give the month's number, 1 to 12.")
                .At(ModelPath.Of("subject", "fiscal-year-ends")));
    }

    // A held score replaces the measure.
    private static IEnumerable<Criterion> Measured(DossierIndex index) =>
        index.Tree.All.Select(d => d.Dimension).OfType<Criterion>()
            .Where(c =>
                c.Measure is { Period: null }
                && index.FindScore(c.Id) is not ({ HasScore: true } or { NotApplicable: not null } or { Declined: not null }));

    /// <summary>The first figure whose period is of another length than that of one before it.</summary>
    private static Two? Other(DossierIndex index, Criterion criterion)
    {
        Evidence? first = null;
        foreach (var piece in index.Figures.Of(criterion.Id).Where(e => e.Metric!.Period is not null && !IsSetAside(index, e)))
        {
            first ??= piece;
            if (piece.Metric!.Period!.Length != first.Metric!.Period!.Length)
            {
                return new(first, piece);
            }
        }

        return null;
    }

    private static bool IsSetAside(DossierIndex index, Evidence piece) =>
        index.Groups.Find(piece.Id) is { Disagrees: true, Reconciliation: { } choice } && choice.Use != piece.Id;

    private static Diagnostic Problem(DossierIndex index, Criterion criterion, Two two)
    {
        var (a, b) = (two.First.Metric!.Period!, two.Second.Metric!.Period!);
        var longer = (b.Months ?? -1) > (a.Months ?? -1) ? b : a;
        var other = ReferenceEquals(longer, a) ? two.Second : two.First;
        return new Diagnostic(
            FigureCodes.TwoLengths,
            $"{criterion.Id} reads {Quote.Short(criterion.Measure!.Metric)} from '{two.First.Id}' for {Quote.Short(a.Text)} and from "
            + $"'{two.Second.Id}' for {Quote.Short(b.Text)}. "
            + $"Periods of two lengths, '{Quote.Short(a.Length)}' and '{Quote.Short(b.Length)}', cannot be ordered",
            $"Write period: {Quote.Short(longer.Length)} in the measure of {criterion.Id}, in the rubric; or remove {criterion.Id} from "
            + $"what '{other.Id}' supports.")
            .At(PathOf(two.Second)).And(PathOf(two.First), $"the period of '{two.First.Id}'");
    }

    private static ModelPath PathOf(Evidence piece) => ModelPath.Of("evidence", piece.Id, "metric").Then("period");

    private sealed record Two(Evidence First, Evidence Second);
}
