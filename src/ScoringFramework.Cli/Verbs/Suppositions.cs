namespace ScoringFramework.Cli.Verbs;

/// <summary>What is supposed of several dossiers at once: each takes what concerns it.</summary>
internal static class Suppositions
{
    /// <summary>
    /// What concerns one dossier: sources that it has, and dimensions that its rubric has. One dossier takes all, so what it lacks is
    /// reported.
    /// </summary>
    /// <param name="whatIf">What is supposed.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="card">Its scorecard.</param>
    /// <param name="isOne">Whether it is the only dossier.</param>
    public static WhatIf For(WhatIf whatIf, Dossier dossier, Scorecard card, bool isOne) => isOne ? whatIf : whatIf with
    {
        Scores = [.. whatIf.Scores.Where(s => card.Find(s.Criterion) is not null)],
        Weights = [.. whatIf.Weights.Where(w => card.Find(w.Dimension) is not null)],
        Declined = [.. whatIf.Declined.Where(id => card.Find(id) is not null)],
        Dropped = [.. whatIf.Dropped.Where(id => dossier.Sources.Any(s => s.Id == id))],
        Variant = dossier.Rubric.FindVariant(whatIf.Variant)?.Id,
    };

    /// <summary>What concerns none of several dossiers, which is a mistake and not a supposition.</summary>
    public static WhatIf OfNone(WhatIf whatIf, IReadOnlyList<(Dossier Dossier, Scorecard Card)> all) => new()
    {
        Scores = [.. whatIf.Scores.Where(s => all.All(a => a.Card.Find(s.Criterion) is null))],
        Weights = [.. whatIf.Weights.Where(w => all.All(a => a.Card.Find(w.Dimension) is null))],
        Declined = [.. whatIf.Declined.Where(id => all.All(a => a.Card.Find(id) is null))],
        Dropped = [.. whatIf.Dropped.Where(id => all.All(a => a.Dossier.Sources.All(s => s.Id != id)))],
        Variant = all.All(a => a.Dossier.Rubric.FindVariant(whatIf.Variant) is null) ? whatIf.Variant : null,
    };
}
