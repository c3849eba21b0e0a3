namespace ScoringFramework.Scoring;

/// <summary>
/// Reviews the evidence of each assessed criterion: declines what does not meet the rubric's requirements, and derives confidence. A method
/// without evidence has neither.
/// </summary>
/// <param name="rubric">The rubric.</param>
/// <param name="view">The dossier.</param>
/// <param name="book">The evidence of each criterion.</param>
/// <param name="origins">The origins of the dossier's sources.</param>
internal sealed class EvidenceReview(CompiledRubric rubric, DossierIndex view, EvidenceIndex book, Origins origins)
{
    private readonly CriterionConfidence confidence = new(view);
    private readonly DateOnly today = view.Dossier.AsOf.Last;

    public CriterionAssessment Review(int node, CriterionAssessment assessment)
    {
        if (assessment.Outcome != Outcome.Scored)
        {
            return assessment;
        }

        var (id, pieces) = (assessment.Criterion.Id, book.For(assessment.Criterion.Id));
        if (rubric.Rubric.WithoutEvidence)
        {
            return FigureNotes.Disagreements(view, pieces) is { Count: > 0 } notes
                ? assessment with { Notes = [.. assessment.Notes, .. notes] } : assessment;
        }

        if (pieces.Count + book.Against(id).Count == 0 && rubric.Requires[node] is { Evidence: null, Sources: null, Primary: null })
        {
            return assessment with { Confidence = Confidence.Red, ConfidenceReasons = CriterionConfidence.NoEvidence };
        }

        var counted = new CountedEvidence(view, origins, rubric.Requires[node], pieces, today);
        if (!counted.IsMet)
        {
            return assessment with
            {
                Outcome = Outcome.Declined,
                Unit = 0,
                NotCounted = assessment.Unit,
                Reason = RequirementFacts.Reason(counted),
                Needs = [RequirementFacts.Need(id, counted)],
            };
        }

        var disagreements = FigureNotes.Disagreements(view, pieces);
        var (derived, reasons) = confidence.Of(counted, book.Against(id), Unreconciled(pieces), assessment.Held);
        return assessment with
        {
            Confidence = derived,
            ConfidenceReasons = reasons,
            Notes = disagreements.Count == 0 ? assessment.Notes : [.. assessment.Notes, .. disagreements],
        };
    }

    private Evidence[] Unreconciled(IReadOnlyList<Evidence> pieces) =>
        view.Groups.Disagree ? pieces.Where(e => view.Groups.Find(e.Id) is { IsUnreconciled: true }).ToArray() : [];
}
