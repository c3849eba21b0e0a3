namespace ScoringFramework.Scoring;

/// <summary>What scoring noticed that no reading of the files could.</summary>
internal static class ScoringNotices
{
    public static IEnumerable<Diagnostic> Of(ScoringRun run, DossierIndex view, EvidenceIndex book, CriterionAssessment?[] assessments) =>
        UndecidedCaps(run).Concat(NotUsedYet(view)).Concat(assessments.OfType<CriterionAssessment>().Where(a => a.Outcome == Outcome.Scored)
            .SelectMany(a => IgnoredCounterEvidence(view, book, a).Concat(IdleConfidence(a))));

    // What the formats have and this release only reads is told, so that nobody takes silence for an effect.
    private static IEnumerable<Diagnostic> NotUsedYet(DossierIndex view)
    {
        var (dossier, rubric) = (view.Dossier, view.Tree.Rubric);
        var parts = new (string Name, int Count)[]
        {
            ("competitors", dossier.Competitors.Count), ("risks", dossier.Risks.Count),
            ("corrections", dossier.Corrections.Count), ("profile", dossier.Profile.Count),
        }.Where(p => p.Count > 0).Select(p => p.Name).ToArray();
        if (parts.Length > 0)
        {
            yield return new Diagnostic(
                PublicationCodes.NotUsedYet,
                $"{Quote.List(parts)} {(parts.Length == 1 ? "is" : "are")} read and checked, and shown nowhere yet: {(parts.Length == 1 ? "it is" : "they are")} for published pages")
                .At(ModelPath.Of(parts[0]).Name);
        }

        if (rubric.SourcePolicy.ConfidenceSpread.Count > 0)
        {
            yield return new Diagnostic(
                PublicationCodes.NotUsedYet, "confidence-spread is read and checked, and changes no number yet: it is for the study of uncertainty")
                .At(ModelPath.Of("source-policy", "confidence-spread").Name);
        }
    }

    private static IEnumerable<Diagnostic> UndecidedCaps(ScoringRun run)
    {
        var rubric = run.Rubric;
        foreach (var cap in rubric.Rubric.Caps)
        {
            foreach (var condition in cap.When.Where(w => run.Now.Outcome[rubric.NodeOf(w.Dimension)] != Outcome.Scored))
            {
                yield return new Diagnostic(
                    PublicationCodes.CapNotDecided,
                    $"the cap '{cap.Id}' looks at {condition.Dimension}, which is {Terms.Of(run.Now.Outcome[rubric.NodeOf(condition.Dimension)])}, "
                    + "so it does not apply, and the headline may be higher than it should be",
                    $"Score {condition.Dimension}.").At(ModelPath.Of("scores", condition.Dimension).Name);
            }
        }
    }

    private static IEnumerable<Diagnostic> IgnoredCounterEvidence(DossierIndex view, EvidenceIndex book, CriterionAssessment assessment)
    {
        var id = assessment.Criterion.Id;
        if (assessment.Held is not { } held)
        {
            // A measure stands on its figures: there is no argument that could answer.
            return [];
        }

        var firstTier = view.Tree.Rubric.SourcePolicy.Tiers[0].Name;
        var cited = Citations.In(held.Because);
        return book.Against(id).Where(e => view.FindSource(e.Source)?.Tier == firstTier && !cited.Contains(e.Id))
            .Select(e => new Diagnostic(
                PublicationCodes.CounterEvidenceIgnored,
                $"{id} is held against the {firstTier} evidence '{e.Id}', and its argument does not answer it",
                $"Cite [{e.Id}] in because, and say why the score holds all the same.")
                .At(ModelPath.Of("scores", id, "because")).And(ModelPath.Of("evidence", e.Id).Name, "the evidence against it"));
    }

    private static IEnumerable<Diagnostic> IdleConfidence(CriterionAssessment assessment)
    {
        if (assessment.Held?.Confidence is { } held && assessment.ConfidenceReasons.All(r => r.Kind != ConfidenceReasonKind.Held))
        {
            yield return new Diagnostic(
                PublicationCodes.HeldConfidenceIdle,
                $"{assessment.Criterion.Id} holds a confidence of at most {Terms.Of(held.AtMost)}, and its evidence carries no more than that",
                "Leave it out: a confidence can be held lower than the derived one, never higher.")
                .At(ModelPath.Of("scores", assessment.Criterion.Id, "confidence").Name);
        }
    }
}
