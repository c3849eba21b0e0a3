namespace ScoringFramework.Changes;

/// <summary>Finds the criteria whose own value changed: by the dossier, and by the method of the rubric.</summary>
internal sealed class CriterionCauses(MergedTree tree, CriterionValues values, ChangeState before, ChangeState after)
{
    public void AddTo(Toggles switches)
    {
        var ofCohort = new List<int>();
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

            if (switches.Form[node] != Toggles.None)
            {
                continue;
            }

            if (values.DossierMatters(node) && OnlyCohortMoved(node))
            {
                ofCohort.Add(node);
            }
            else if (values.DossierMatters(node))
            {
                switches.Dossier[node] = switches.Add(OfDossier(node));
            }

            if (values.MethodMatters(node))
            {
                switches.Method[node] = switches.Add(OfMethod(node));
            }
        }

        // The other subjects' figures are one cause, however many criteria compare with them.
        if (ofCohort.Count > 0)
        {
            var cause = switches.Add(OfCohort(ofCohort));
            ofCohort.ForEach(node => switches.Dossier[node] = cause);
        }
    }

    private bool OnlyCohortMoved(int node) =>
        values.AtEnd(node, isAfter: false)?.Compared is { } was && values.AtEnd(node, isAfter: true)?.Compared == was;

    private Cause OfCohort(List<int> nodes)
    {
        var dimension = nodes.Count == 1 ? tree.DimensionOf(nodes[0]) : null;
        return new("cohort", CauseKind.Cohort, nodes[0])
        {
            Acts = nodes,
            Id = dimension?.Id,
            Title = dimension?.Title,
            Before = dimension is null ? null : ChangeValue.Of(before, dimension.Id),
            After = dimension is null ? null : ChangeValue.Of(after, dimension.Id),
            Reason = ReasonOf(values.AtEnd(nodes[0], isAfter: false)!, values.AtEnd(nodes[0], isAfter: true)!),
        };
    }

    private Cause OfDossier(int node)
    {
        var (id, now) = (tree.DimensionOf(node).Id, values.AtEnd(node, isAfter: true)!);
        return new($"dossier:{id}", KindOf(values.AtEnd(node, isAfter: false)!, now), node)
        {
            Acts = [node],
            Id = id,
            Title = tree.DimensionOf(node).Title,
            Before = ChangeValue.Of(before, id),
            After = ChangeValue.Of(after, id),
            Reason = ReasonOf(values.AtEnd(node, isAfter: false)!, now),
            Evidence = EvidenceChanges.Of(id, before, after),
        };
    }

    private static ChangeReason? ReasonOf(CriterionAssessment was, CriterionAssessment now) => now switch
    {
        { Outcome: not Outcome.Scored } => ChangeReason.Of(now.Reason),
        { Held: { HasScore: true, Because: { } because } } =>
            new(because == was.Held?.Because ? ChangeReasonKind.SameArgument : ChangeReasonKind.Argument) { Because = because },
        { Held.HasScore: false } or { Held: null } => ChangeReason.Of(now.Origin),
        _ => null,
    };

    private static CauseKind KindOf(CriterionAssessment was, CriterionAssessment now) => (was.Outcome, now.Outcome) switch
    {
        (_, Outcome.Declined) => CauseKind.Declined,
        (_, Outcome.Missing) => CauseKind.Missing,
        (_, Outcome.NotApplicable) => CauseKind.NotApplicable,
        (not Outcome.Scored, _) => CauseKind.Scored,
        _ when was.Held?.HasScore == true || now.Held?.HasScore == true => CauseKind.Rescored,
        _ => now.Criterion.Measure is null ? CauseKind.Checked : CauseKind.Measured,
    };

    private Cause OfMethod(int node)
    {
        var id = tree.DimensionOf(node).Id;
        var (was, now) = (CriterionMethod.Of(tree.Before, tree.BeforeOf(node)), CriterionMethod.Of(tree.After, tree.AfterOf(node)));
        return new($"method:{id}", CauseKind.Method, node)
        {
            Acts = [node],
            Id = id,
            Title = tree.DimensionOf(node).Title,
            Before = was == now ? null : Value(id, was),
            After = was == now ? null : Value(id, now),
            Reason = was == now ? new(ChangeReasonKind.SourcePolicy) : null,
        };
    }

    private static ChangeValue Value(string id, CriterionMethod method) =>
        new(ChangeValueKind.Method) { Dimensions = [id], Method = method };
}
