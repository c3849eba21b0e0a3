namespace ScoringFramework.Scoring;

/// <summary>
/// Holds each assessed criterion against its evidence: declines what does not meet the rubric's requirements, and derives confidence.
/// </summary>
internal sealed class EvidenceReview(CompiledRubric rubric, DossierIndex view, EvidenceIndex book)
{
    private readonly Origins origins = new(view);
    private readonly CriterionConfidence confidence = new(view);
    private readonly DateOnly today = view.Dossier.AsOf.Last;

    public CriterionAssessment Review(int node, CriterionAssessment assessment)
    {
        if (assessment.Outcome != Outcome.Scored)
        {
            return assessment;
        }

        var id = assessment.Criterion.Id;
        var counted = new CountedEvidence(view, origins, rubric.Requires[node], book.For(id), today);
        if (!counted.IsMet)
        {
            return assessment with
            {
                Outcome = Outcome.Declined,
                Unit = 0,
                Reason = RequirementText.Reason(counted),
                Needs = [RequirementText.Need(id, counted)],
            };
        }

        var unreconciled = book.For(id).Any(e => view.Groups.Find(e.Id) is { IsUnreconciled: true });
        var (derived, reasons) = confidence.Of(counted, book.Against(id), unreconciled, assessment.Held);
        return assessment with { Confidence = derived, ConfidenceReasons = reasons, Notes = [.. assessment.Notes, .. Reconciled(id)] };
    }

    // Whoever reads of more figures than this learns no more.
    private const int MostFigures = 12;

    // The figure that is used, and beside it those that are not.
    private IEnumerable<string> Reconciled(string criterion)
    {
        foreach (var group in book.For(criterion).Select(e => view.Groups.Find(e.Id)).OfType<MetricGroup>().Where(g => g.Disagrees).Distinct())
        {
            if (group.Reconciliation is { } choice)
            {
                var used = group.Pieces.First(p => p.Id == choice.Use);
                var others = group.Pieces.Where(p => p.Id != choice.Use).Take(MostFigures).Select(p => $"{FigureText.Of(p.Metric!)} [{p.Id}]").ToArray();
                yield return $"Of {group.Metric}, {FigureText.Of(used.Metric!)} [{used.Id}] is used, not {Quote.Few(others, group.Pieces.Count - 1)}: {choice.Because}";
            }
            else
            {
                var all = group.Pieces.Take(MostFigures).Select(p => $"{FigureText.Of(p.Metric!)} [{p.Id}]").ToArray();
                yield return $"Of {group.Metric} there are {Quote.Few(all, group.Pieces.Count)}, and none is chosen.";
            }
        }
    }
}
