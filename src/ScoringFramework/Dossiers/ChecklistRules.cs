namespace ScoringFramework.Dossiers;

/// <summary>Answers are given to items that the criterion has.</summary>
internal sealed class ChecklistRules : ModelRules<DossierIndex>
{
    public ChecklistRules()
    {
        RuleForEach(v => v.Dossier.Scores)
            .Must((v, h) => h.Checklist.Count == 0 || v.FindCriterion(h.Dimension) is not { Checklist.Count: 0 })
            .Report((_, h) => new Diagnostic(
                DossierCodes.UnknownItem, $"{h.Dimension} has no checklist in the rubric", "Write a score instead.")
                .At(ModelPath.Of("scores", h.Dimension, "checklist").Name));
        RuleForEach(v => v.Dossier.Scores.SelectMany(h => h.Checklist.Select(a => new PlacedAnswer(h.Dimension, a))))
            .Must((v, p) => v.FindCriterion(p.Dimension) is not { Checklist.Count: > 0 } c || c.Checklist.Any(i => i.Key == p.Answer.Key))
            .Report((v, p) => new Diagnostic(
                DossierCodes.UnknownItem,
                $"the checklist of {p.Dimension} has no item '{Quote.Short(p.Answer.Key)}'",
                $"The items are {Quote.Some([.. v.FindCriterion(p.Dimension)!.Checklist.Select(i => i.Key)], 12)}.") with
            {
                Path = ModelPath.Of("scores", p.Dimension, "checklist", p.Answer.Key).Name,
                Suggestion = NearName.Find(p.Answer.Key, v.FindCriterion(p.Dimension)!.Checklist.Select(i => i.Key)),
            });
        RuleForEach(v => v.Dossier.Scores.SelectMany(h => h.Checklist.Select(a => new PlacedAnswer(h.Dimension, a))))
            .Must((v, p) => p.Answer.Answer != Answer.Partly || ItemOf(v, p) is not { Partly: null })
            .Report((v, p) => new Diagnostic(
                DossierCodes.UnknownItem,
                $"'{Quote.Short(p.Answer.Key)}' is answered partly, and the rubric gives no points for that",
                $"Write yes, no or n/a. To allow it, write partly: {Quote.Number(ItemOf(v, p)!.Points / 2)} at the item in the rubric, "
                    + $"beside asks.")
                .At(ModelPath.Of("scores", p.Dimension, "checklist", p.Answer.Key)));
    }

    private static ChecklistItem? ItemOf(DossierIndex index, PlacedAnswer placed) =>
        index.FindCriterion(placed.Dimension)?.Checklist.FirstOrDefault(i => i.Key == placed.Answer.Key);

    private sealed record PlacedAnswer(string Dimension, ChecklistAnswer Answer);
}
