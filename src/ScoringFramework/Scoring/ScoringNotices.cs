namespace ScoringFramework;

/// <summary>What scoring noticed that no reading of the files could.</summary>
internal static class ScoringNotices
{
    public static IEnumerable<Diagnostic> Of(Study study, CompiledRubric rubric)
    {
        foreach (var cap in rubric.Rubric.Caps)
        {
            foreach (var condition in cap.When.Where(w => study.Now.Outcome[rubric.NodeOf(w.Dimension)] != Outcome.Scored))
            {
                yield return new Diagnostic(
                    PublicationCodes.CapNotDecided,
                    $"the cap '{cap.Id}' looks at {condition.Dimension}, which is {Distance.Word(study.Now.Outcome[rubric.NodeOf(condition.Dimension)])}, "
                    + "so it does not apply, and the headline may be higher than it should be",
                    $"Score {condition.Dimension}.").At(ModelPath.Of("caps", cap.Id, "when", condition.Dimension).Name);
            }
        }
    }
}
