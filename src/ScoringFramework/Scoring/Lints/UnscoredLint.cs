namespace ScoringFramework.Scoring;

/// <summary>Dimensions of which no dossier of a rubric scores anything, whether or not the score may be published.</summary>
internal static class UnscoredLint
{
    private static readonly Outcome[] Without = [Outcome.Missing, Outcome.Declined, Outcome.NotApplicable];

    /// <summary>
    /// The warnings; null while it is too early. Dossiers that together leave more criteria open than they score are still unfinished,
    /// as those are that <c>scoring new</c> starts with one example each.
    /// </summary>
    public static IReadOnlyList<Diagnostic>? Of(CompiledRubric rubric, IReadOnlyList<Dossier> dossiers)
    {
        var seen = new int[rubric.Count, Without.Length];
        var scored = new bool[rubric.Count];
        foreach (var dossier in dossiers)
        {
            var view = rubric.Index(dossier);
            var assessor = new CriterionAssessor(view, new(view));
            for (var node = 1; node < rubric.Count; node++)
            {
                if (rubric.Criteria[node] is { } criterion)
                {
                    var outcome = assessor.Assess(criterion).Outcome;
                    scored[node] |= outcome == Outcome.Scored;
                    seen[node, Math.Max(0, Array.IndexOf(Without, outcome))]++;
                }
            }
        }

        var criteria = Enumerable.Range(1, rubric.Count - 1).Where(rubric.IsCriterion).ToList();
        if (criteria.Count(node => scored[node]) < criteria.Count(node => !scored[node]))
        {
            return null;
        }

        for (var node = rubric.Count - 1; node > 0; node--)
        {
            scored[rubric.Parent[node]] |= scored[node];
        }

        var shares = new WeightShares(rubric, rubric.Weight);
        return Enumerable.Range(1, rubric.Count - 1)
            .Where(node => !scored[node] && scored[rubric.Parent[node]])
            .Select(node => Problem(rubric, node, dossiers.Count, shares.OfHeadline[node], Outcomes(rubric, seen, node))).ToList();
    }

    private static Diagnostic Problem(CompiledRubric rubric, int node, int dossiers, double share, string outcomes)
    {
        var id = rubric.DimensionOf(node).Id;
        var part = share > 0 ? $", which has {Figures.Small(share * 100)}% of the headline" : "";
        return new Diagnostic(
            DossierLintCodes.UnscoredLint,
            $"none of the {dossiers} dossiers of '{rubric.Rubric.Id}' scores "
            + $"{(rubric.IsCriterion(node) ? "" : "anything in ")}{id}{part}{outcomes}. It does not distinguish any subjects",
            $"Score it, or remove '{id}' from the rubric.").At(rubric.Tree.All[node - 1].Path.Name);
    }

    private static string Outcomes(CompiledRubric rubric, int[,] seen, int node)
    {
        if (!rubric.IsCriterion(node))
        {
            return "";
        }

        var counts = Without.Select((outcome, i) => (Outcome: outcome, Count: seen[node, i])).Where(c => c.Count > 0).ToArray();
        return counts.Length == 1
            ? $": it is {Terms.Of(counts[0].Outcome)} in all of them"
            : $": it is {Quote.List(counts.Select(c => $"{Terms.Of(c.Outcome)} in {c.Count}"))}";
    }
}
