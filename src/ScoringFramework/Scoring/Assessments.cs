namespace ScoringFramework.Scoring;

/// <summary>Every criterion of a rubric assessed on a dossier: its own score, and whether its evidence meets the requirements.</summary>
internal static class Assessments
{
    /// <summary>An assessment for each criterion's node; null for composites.</summary>
    public static CriterionAssessment?[] Of(CompiledRubric compiled, DossierIndex view, EvidenceIndex book) =>
        Of(compiled, view, book, new(view));

    /// <summary>The same, with origins of the dossier's sources that may be known already.</summary>
    public static CriterionAssessment?[] Of(CompiledRubric compiled, DossierIndex view, EvidenceIndex book, Origins origins) =>
        Of(compiled, view, book, origins, new CriterionAssessor(view, book));

    /// <summary>The same for the figures that others are compared with; the scores of such criteria mean nothing yet.</summary>
    public static CriterionAssessment?[] OfFigures(CompiledRubric compiled, DossierIndex view, EvidenceIndex book) =>
        Of(compiled, view, book, new(view), new CriterionAssessor(view, book, findsFigures: true));

    private static CriterionAssessment?[] Of(
        CompiledRubric compiled, DossierIndex view, EvidenceIndex book, Origins origins, CriterionAssessor assessor)
    {
        var review = new EvidenceReview(compiled, view, book, origins);
        var assessments = new CriterionAssessment?[compiled.Count];
        for (var node = 1; node < compiled.Count; node++)
        {
            assessments[node] = compiled.Criteria[node] is { } criterion ? review.Review(node, assessor.Assess(criterion)) : null;
        }

        return assessments;
    }
}
