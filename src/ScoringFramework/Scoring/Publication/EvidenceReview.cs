namespace ScoringFramework.Scoring;

/// <summary>
/// Reviews the evidence of each assessed criterion: declines what does not meet the rubric's requirements, and derives confidence.
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
                Reason = RequirementFacts.Reason(counted),
                Needs = [RequirementFacts.Need(id, counted)],
            };
        }

        var unreconciled = book.For(id).Where(e => view.Groups.Find(e.Id) is { IsUnreconciled: true }).ToArray();
        var (derived, reasons) = confidence.Of(counted, book.Against(id), unreconciled, assessment.Held);
        return assessment with
        {
            Confidence = derived,
            ConfidenceReasons = reasons,
            Notes = [.. assessment.Notes, .. FigureNotes.Disagreements(view, book.For(id))],
        };
    }
}
