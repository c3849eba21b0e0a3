namespace ScoringFramework.Dossiers;

/// <summary>
/// Choices between figures that depart from the usual one: the most recent of the first tier, or else of the best tier that there is.
/// </summary>
internal static class ReconciliationLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index)
    {
        var tiers = index.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name).ToList();
        foreach (var group in index.Groups.All.Where(g => g is { Disagrees: true, Reconciliation: not null }))
        {
            var ranked = group.Pieces.Select(p => (Piece: p, Tier: TierOf(p), Day: DayOf(p))).OrderBy(p => p.Tier)
                .ThenByDescending(p => p.Day).ToArray();
            var (usual, used) = (ranked[0], ranked.First(p => p.Piece.Id == group.Reconciliation!.Use));
            if (used.Tier > usual.Tier || used.Day < usual.Day)
            {
                var why = used.Tier > usual.Tier ? "of a better tier" : "more recent";
                yield return new Diagnostic(
                    FigureCodes.ReconciledOtherwise,
                    $"of the figures of {Quote.Short(group.Metric)} '{used.Piece.Id}' is used, and '{usual.Piece.Id}' is {why}. The "
                    + $"usual choice is the most recent of the best tier",
                    $"Make sure that because says why, or write use: {usual.Piece.Id}.")
                    .At(ModelPath.Of("reconciliations", group.Metric, "use"))
                    .And(ModelPath.Of("evidence", usual.Piece.Id).Name, "the usual choice");
            }
        }

        int TierOf(Evidence piece) =>
            index.FindSource(piece.Source) is { } source && tiers.IndexOf(source.Tier) is >= 0 and var at ? at : tiers.Count;

        DateOnly DayOf(Evidence piece) => (index.FindSource(piece.Source)?.Published ?? piece.Observed)?.Last ?? DateOnly.MinValue;
    }
}
