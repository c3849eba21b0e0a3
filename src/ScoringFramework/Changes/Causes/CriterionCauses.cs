namespace ScoringFramework.Changes;

/// <summary>Finds the criteria whose own value moved: by what the dossier says of them, and by how the rubric makes a score of it.</summary>
internal sealed class CriterionCauses(MergedTree tree, CriterionValues values, ChangeState before, ChangeState after)
{
    public void AddTo(Toggles switches)
    {
        for (var node = 1; node < tree.Count; node++)
        {
            if (!tree.IsCriterion(node) || !tree.IsInBoth(node))
            {
                continue;
            }

            if (switches.Scale != Toggles.None)
            {
                (switches.Dossier[node], switches.Method[node]) = (switches.Scale, switches.Scale);
                continue;
            }

            if (values.DossierMatters(node))
            {
                switches.Dossier[node] = switches.Add(OfDossier(node));
            }

            if (values.MethodMatters(node))
            {
                switches.Method[node] = switches.Add(OfMethod(node));
            }
        }
    }

    private Cause OfDossier(int node)
    {
        var (id, now) = (tree.DimensionOf(node).Id, values.AtEnd(node, isAfter: true)!);
        return new($"dossier:{id}", KindOf(values.AtEnd(node, isAfter: false)!, now), node)
        {
            Acts = [node],
            Id = id,
            Title = tree.DimensionOf(node).Title,
            Before = ScoreText.Of(before, id),
            After = ScoreText.Of(after, id),
            Because = now switch
            {
                { Outcome: not Outcome.Scored } => now.Reason,
                { Held: { Score: not null, Because: { } because } } when because == values.AtEnd(node, isAfter: false)!.Held?.Because =>
                    $"The argument is as before: {because}",
                { Held: { Score: not null, Because: { } because } } => because,
                { Held.Score: null } or { Held: null } => now.Origin,
                _ => null,
            },
            Evidence = EvidenceChanges.Of(id, before, after),
        };
    }

    private static CauseKind KindOf(CriterionAssessment was, CriterionAssessment now) => (was.Outcome, now.Outcome) switch
    {
        (_, Outcome.Declined) => CauseKind.Declined,
        (_, Outcome.Missing) => CauseKind.Missing,
        (_, Outcome.NotApplicable) => CauseKind.NotApplicable,
        (not Outcome.Scored, _) => CauseKind.Scored,
        _ when was.Held?.Score is not null || now.Held?.Score is not null => CauseKind.Rescored,
        _ => now.Criterion.Measure is null ? CauseKind.Checked : CauseKind.Measured,
    };

    private Cause OfMethod(int node)
    {
        var id = tree.DimensionOf(node).Id;
        var (was, now) = (MethodText.Of(tree.Before, tree.BeforeOf(node)), MethodText.Of(tree.After, tree.AfterOf(node)));
        return new($"method:{id}", CauseKind.Method, node)
        {
            Acts = [node],
            Id = id,
            Title = tree.DimensionOf(node).Title,
            Before = was == now ? null : was,
            After = was == now ? null : now,
            Because = was == now ? "The source policy asks other evidence of it." : null,
        };
    }
}
