namespace ScoringFramework.Scoring;

/// <summary>
/// Which of a criterion's figures its measure reads: the reconciled one; else the best tier's most recent, and of those the one that gives
/// the lower score, then the first id. Never an average.
/// </summary>
internal static class MeasuredFigure
{
    /// <returns>The figure; null when a reconciliation sets all of them aside for one that is no evidence for the criterion.</returns>
    public static Evidence? Pick(DossierIndex view, IReadOnlyList<Evidence> figures, Func<Evidence, double> unitOf)
    {
        var tiers = view.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name).ToList();
        return figures
            .Where(e => view.Groups.Find(e.Id) is not { Disagrees: true, Reconciliation: { } choice } || choice.Use == e.Id)
            .OrderBy(e => tiers.IndexOf(view.FindSource(e.Source)?.Tier ?? ""))
            .ThenByDescending(e => EvidenceAge.DateOf(e, view.FindSource(e.Source))?.Last ?? DateOnly.MinValue)
            .ThenBy(unitOf)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
