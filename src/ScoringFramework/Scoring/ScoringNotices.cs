namespace ScoringFramework.Scoring;

/// <summary>Problems that only scoring can find.</summary>
internal static class ScoringNotices
{
    public static IEnumerable<Diagnostic> Of(ScoringRun run, DossierIndex view, EvidenceIndex book, CriterionAssessment?[] assessments) =>
        UndecidedCaps(run).Concat(NotUsedYet(view)).Concat(ScoredAlone(view, assessments)).Concat(
            assessments.OfType<CriterionAssessment>().Where(a => a.Outcome == Outcome.Scored)
                .SelectMany(a => IgnoredCounterEvidence(view, book, a).Concat(IdleConfidence(view, a)).Concat(FigureNotices.Of(view, a))));

    // This release reads a part of the format without using it, and says so.
    private static IEnumerable<Diagnostic> NotUsedYet(DossierIndex view)
    {
        if (view.Tree.Rubric.SourcePolicy.ConfidenceSpread.Count > 0)
        {
            yield return new Diagnostic(
                PublicationCodes.NotUsedYet,
                "confidence-spread is read and checked, but changes no number yet: it is for the study of uncertainty")
                .At(ModelPath.Of("source-policy", "confidence-spread").Name);
        }
    }

    // One problem for all of them: they have one cause.
    private static IEnumerable<Diagnostic> ScoredAlone(DossierIndex view, CriterionAssessment?[] assessments)
    {
        var alone = assessments.OfType<CriterionAssessment>().Where(a => a.Reason?.Kind == NoScoreKind.NoCohort)
            .Select(a => a.Criterion.Id).ToArray();
        if (alone.Length > 0)
        {
            yield return new Diagnostic(
                PublicationCodes.ScoredAlone,
                $"{Quote.Some(alone, 3)} {(alone.Length == 1 ? "compares" : "compare")} with the other subjects of a cohort, so "
                + $"'{view.Dossier.Id}' cannot be scored alone",
                "Score the folder of the cohort's dossiers, or add --cohort and this folder.").At(ModelPath.Of("dossier"));
        }
    }

    private static IEnumerable<Diagnostic> UndecidedCaps(ScoringRun run)
    {
        var rubric = run.Rubric;
        foreach (var cap in rubric.Rubric.Caps.Where(c => c.Limits.Any(l => run.Now.Outcome[rubric.NodeOf(l.Target)] == Outcome.Scored)))
        {
            foreach (var condition in cap.When.Where(w =>
                w.Comparison != Comparison.NotScored && run.Now.Outcome[rubric.NodeOf(w.Dimension)] != Outcome.Scored))
            {
                yield return new Diagnostic(
                    PublicationCodes.CapNotDecided,
                    $"the cap '{cap.Id}' depends on {condition.Dimension}, which is "
                    + $"{Terms.Of(run.Now.Outcome[rubric.NodeOf(condition.Dimension)])}. "
                    + "It does not apply, and the headline may be too high",
                    $"Score {condition.Dimension}.").At(ModelPath.Of("scores", condition.Dimension).Name);
            }
        }
    }

    private static IEnumerable<Diagnostic> IgnoredCounterEvidence(DossierIndex view, EvidenceIndex book, CriterionAssessment assessment)
    {
        var (id, against) = (assessment.Criterion.Id, book.Against(assessment.Criterion.Id));
        if (assessment.Held is not { } held || against.Count == 0)
        {
            // A measure has no argument that could answer.
            return [];
        }

        var firstTier = view.Tree.Rubric.SourcePolicy.Tiers[0].Name;
        if (against.Where(e => view.FindSource(e.Source)?.Tier == firstTier).ToArray() is not [_, ..] first)
        {
            return [];
        }

        var cited = Citations.In(held.Because);
        return first.Where(e => !cited.Contains(e.Id))
            .Select(e => new Diagnostic(
                PublicationCodes.CounterEvidenceIgnored,
                $"the {firstTier} evidence '{e.Id}' contradicts {id}, and the argument does not answer it",
                $"Cite [{e.Id}] in because, and say why it does not change the score.")
                .At(ModelPath.Of("scores", id, "because")).And(ModelPath.Of("evidence", e.Id).Name, "the evidence against it"));
    }

    private static IEnumerable<Diagnostic> IdleConfidence(DossierIndex view, CriterionAssessment assessment)
    {
        if (assessment.Held?.Confidence is { } held && assessment.ConfidenceReasons.All(r => r.Kind != ConfidenceReasonKind.Held))
        {
            yield return new Diagnostic(
                PublicationCodes.HeldConfidenceIdle,
                $"{assessment.Criterion.Id} has a held confidence of at most {Terms.Of(held.AtMost)}, but "
                + (view.Tree.Rubric.WithoutEvidence ? "the rubric says evidence: none, so no score has a confidence"
                : "its evidence does not give more than that"),
                view.Tree.Rubric.WithoutEvidence ? "Remove it." : "Remove it: a held confidence can only be lower than the derived one.")
                .At(ModelPath.Of("scores", assessment.Criterion.Id, "confidence").Name);
        }
    }
}
