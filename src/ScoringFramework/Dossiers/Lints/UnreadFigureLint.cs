namespace ScoringFramework.Dossiers;

/// <summary>
/// Figures that look as if a measure read them, and none does; units that no other figure has; checklists that are answered in part.
/// </summary>
internal static class UnreadFigureLint
{
    private const int MostItems = 12;

    public static IEnumerable<Diagnostic> Of(DossierIndex index) =>
        index.Dossier.Evidence.Where(e => e.Metric is not null).Select(e => Unread(index, e)).OfType<Diagnostic>().Concat(OddUnits(index))
        .Concat(OpenItems(index));

    private static Diagnostic? Unread(DossierIndex index, Evidence piece)
    {
        var metric = piece.Metric!;
        var measured = piece.Supports.Select(id => index.FindCriterion(id)).Where(c => c?.Measure is not null).OfType<Criterion>()
            .ToArray();
        if (measured.Length == 0 || measured.Any(c => c.Measure!.Metric == metric.Name))
        {
            return null;
        }

        // A figure of another name beside the one that is read is background; a near name, or the only figure that there is, is a mistake.
        var near = NearName.Find(metric.Name, measured.Select(c => c.Measure!.Metric));
        var criterion = measured.FirstOrDefault(c => c.Measure!.Metric == near)
            ?? measured.FirstOrDefault(c => index.Figures.Of(c.Id).Count == 0 && index.FindScore(c.Id) is null);
        return criterion is null ? null : new Diagnostic(
            FigureCodes.UnreadMetric,
            $"'{piece.Id}' gives {Quote.Short(metric.Name)}, and {criterion.Id}, which it supports, reads "
            + $"{Quote.Short(criterion.Measure!.Metric)}, so the figure counts for nothing",
            $"Write name: {Quote.Short(criterion.Measure.Metric)} if the figure is of it.")
        {
            Path = ModelPath.Of("evidence", piece.Id, "metric").Then("name"),
            Suggestion = near,
        };
    }

    private static IEnumerable<Diagnostic> OddUnits(DossierIndex index)
    {
        foreach (var figures in index.Dossier.Evidence.Where(e => e.Metric?.Value is not null)
            .GroupBy(e => e.Metric!.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            var units = figures.GroupBy(e => Units.Resolve(e.Metric!.Unit).Label, StringComparer.Ordinal).OrderByDescending(g => g.Count())
                .ToArray();
            foreach (var odd in units.Skip(1).Where(g => !g.Skip(1).Any()).Select(g => g.First())
                .Where(e => index.Groups.OtherUnit(e) is null && !IsRefused(index, e)))
            {
                var other = units[0].First();
                yield return new Diagnostic(
                    FigureCodes.OddUnit,
                    $"'{odd.Id}' gives {Quote.Short(odd.Metric!.Name)} in {UnitOf(odd)}, and no other figure of it has that unit: "
                    + $"'{other.Id}' gives it in {UnitOf(other)}",
                    "Give it the unit of the others, or another metric name.").At(PathOf(odd))
                    .And(PathOf(other), $"the unit of '{other.Id}'");
            }
        }
    }

    // A measure that reads another unit has reported it.
    private static bool IsRefused(DossierIndex index, Evidence piece) =>
        piece.Supports.Any(
            id => index.FindCriterion(id)?.Measure is { } measure && measure.Metric == piece.Metric!.Name
                && !MeasuredFigures.Reads(measure, piece.Metric));

    private static string UnitOf(Evidence piece) => piece.Metric!.Unit is { } unit ? $"'{Quote.Short(unit)}'" : "no unit";

    private static ModelPath PathOf(Evidence piece) =>
        ModelPath.Of("evidence", piece.Id, "metric").Then(piece.Metric!.Unit is null ? "value" : "unit");

    private static IEnumerable<Diagnostic> OpenItems(DossierIndex index)
    {
        foreach (var held in index.Dossier.Scores.Where(h => h.Checklist.Count > 0 && !h.HasScore))
        {
            var answered = held.Checklist.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
            var items = index.FindCriterion(held.Dimension)?.Checklist ?? [];
            var open = items.Where(i => !answered.Contains(i.Key)).Select(i => i.Key).ToArray();
            if (open.Length > 0)
            {
                yield return new Diagnostic(
                    FigureCodes.OpenItems,
                    $"the checklist of {held.Dimension} is answered in {Numerals.Count(items.Count - open.Length)} of "
                    + $"{Numerals.Count(items.Count)} items, so {held.Dimension} has no score",
                    $"Answer {Quote.Some(open, MostItems)} with yes, no or n/a.")
                {
                    Path = ModelPath.Of("scores", held.Dimension, "checklist").Name,
                    Severity = index.Dossier.Status == DossierStatus.Draft ? Severity.Note : Severity.Warning,
                };
            }
        }
    }
}
