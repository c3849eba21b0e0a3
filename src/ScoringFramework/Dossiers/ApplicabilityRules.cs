namespace ScoringFramework.Dossiers;

/// <summary>Criteria that the rubric never lets a dossier leave out as not applicable.</summary>
internal sealed class ApplicabilityRules : ModelRules<DossierIndex>
{
    public ApplicabilityRules()
    {
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => h.NotApplicable is null || !AlwaysApplies(v, h))
            .Report((_, h) => Refused(
                h, $"{h.Dimension} is said not to apply", "not-applicable", $"Score {h.Dimension}, or write declined: and the reason."));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => !IsAllInapplicable(v, h) || !AlwaysApplies(v, h))
            .Report((_, h) => Refused(
                h, $"no item of the checklist of {h.Dimension} is said to apply", "checklist", "Answer at least one item with yes or no."));
    }

    private static Diagnostic Refused(HeldScore held, string what, string field, string remedy) => new Diagnostic(
        PublicationCodes.NotApplicableRefused, $"{what}, and the rubric says not-applicable: never", remedy)
        .At(ModelPath.Of("scores", held.Dimension, field).Name)
        .And(ModelPath.Of("dimensions", held.Dimension, "not-applicable").Name, "the rule of the rubric");

    private static bool AlwaysApplies(DossierIndex index, HeldScore held) =>
        index.FindCriterion(held.Dimension)?.NotApplicable == NotApplicableRule.Never;

    private static bool IsAllInapplicable(DossierIndex index, HeldScore held)
    {
        var items = index.FindCriterion(held.Dimension)?.Checklist ?? [];
        return items.Count > 0 && !held.HasScore
            && items.All(i => held.Checklist.FirstOrDefault(a => a.Key == i.Key) is { Answer: Answer.NotApplicable });
    }
}
