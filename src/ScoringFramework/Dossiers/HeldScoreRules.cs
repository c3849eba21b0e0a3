namespace ScoringFramework.Dossiers;

/// <summary>Held scores are held on criteria, on the scale, and say one thing.</summary>
internal sealed class HeldScoreRules : ModelRules<DossierIndex>
{
    public HeldScoreRules()
    {
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => v.Tree.Find(h.Dimension) is not null)
            .Report((v, h) => DimensionReferences.Unknown(v.Tree, DossierCodes.UnknownDimension, h.Dimension, PathOf(h).Name));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => ReferenceEquals(v.FindScore(h.Dimension), h))
            .Report((_, h) => new Diagnostic(
                DossierCodes.DuplicateId, $"{h.Dimension} is scored twice", "Keep one.").At(PathOf(h).Name));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => v.Tree.Find(h.Dimension)?.Dimension is not Composite)
            .Report((_, h) => new Diagnostic(
                DossierCodes.HeldComposite,
                $"'{h.Dimension}' is a composite, and its score is computed from its dimensions",
                "Score the criteria below it instead.").At(PathOf(h).Name));
        RuleForEach(v => v.Dossier.Scores).Must(h => Verdicts(h).Count() <= 1)
            .Report((_, h) => new Diagnostic(
                DossierCodes.TwoOutcomes,
                $"{h.Dimension} has both '{Verdicts(h).First()}' and '{Verdicts(h).ElementAt(1)}', and only one is allowed",
                "Keep one.").At(PathOf(h).Then(Verdicts(h).ElementAt(1)).Name).And(PathOf(h).Then(Verdicts(h).First()).Name, "the first"));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => Verdicts(h).Any() || v.Tree.Find(h.Dimension)?.Dimension is Composite)
            .Report((_, h) => new Diagnostic(
                DossierCodes.NoOutcome,
                $"{h.Dimension} has none of score, ratings, not-applicable, declined and checklist",
                $"Add one of them. To count {h.Dimension} as missing, remove the entry.").At(PathOf(h).Name));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => h.Score is not { } s || v.Tree.LayoutOf(h.Dimension).Scale.Allows(s))
            .Report((v, h) => OffScale(h.Dimension, h.Score!.Value, v.Tree.LayoutOf(h.Dimension).Scale).At(PathOf(h).Then("score")));
        RuleForEach(v => v.Dossier.Scores).Must((v, h) => h.NotApplicable is null || CanBeLeftOut(v.Tree, h.Dimension))
            .Report((v, h) => new Diagnostic(
                DossierCodes.CannotBeLeftOut,
                $"{h.Dimension} cannot be left out: {Above(v.Tree, h.Dimension)} needs a score for it, from "
                    + $"{v.Tree.LayoutOf(h.Dimension).Scale}",
                $"Give {h.Dimension} a score, or declined: and the reason.").At(PathOf(h).Then("not-applicable").Name));
        RuleForEach(v => v.Dossier.Scores)
            .Must((v, h) => !h.HasScore || !string.IsNullOrWhiteSpace(h.Because) || !IsComputed(v.FindCriterion(h.Dimension)))
            .Report((_, h) => new Diagnostic(
                DossierCodes.OverrideWithoutBecause,
                $"the score of {h.Dimension} is computed, and this score overrides it without a reason",
                $"Add because: and the reason. To use the computed score, remove the entry {h.Dimension}.")
                .At(PathOf(h).Then(h.Score is null ? "ratings" : "score").Name));
        RuleForEach(v => v.Dossier.Scores).Must(h => Texts(h).All(t => t.Text is null || !string.IsNullOrWhiteSpace(t.Text)))
            .Report((_, h) => new Diagnostic(
                DossierCodes.EmptyText, $"the reason of {h.Dimension} is empty", "Write the reason.")
                .At(PathOf(h).Then(Texts(h).First(t => t.Text is not null && string.IsNullOrWhiteSpace(t.Text)).Key)));
    }

    private static Diagnostic OffScale(string id, decimal score, Scale scale)
    {
        if (!scale.Contains(score))
        {
            var percent = scale is { Min: 0, Max: 1 } && score is > 1 and <= 100
                ? $" {Quote.Number(score)} percent is {Quote.Number(score / 100)} here." : "";
            return new(
                DossierCodes.ScoreOutsideScale,
                $"the score of {id} is {Quote.Number(score)}, outside the scale of {scale}",
                $"Write a score from {scale}.{percent}");
        }

        return new(
            DossierCodes.ScoreNotOnScale,
            $"the score of {id} is {Quote.Number(score)}, and there is no such score on its scale",
            scale.Only is { } only ? $"Write one of {Quote.Few(only.Select(Quote.Number).ToArray())}."
                : $"Write {Quote.Number(scale.Min + (Math.Round((score - scale.Min) / scale.Step!.Value) * scale.Step.Value))}, or "
                    + $"another step of {Quote.Number(scale.Step.Value)} from {Quote.Number(scale.Min)}.");
    }

    private static bool CanBeLeftOut(RubricTree tree, string id) => tree.Find(id) is not { } placed || tree.AggregationAbove(placed) switch
    {
        { Kind: AggregationKind.Sum } => placed.Layout.Scale.Contains(0),
        { IsOfScores: true } => placed.Layout.Scale.Contains(1),
        { Kind: AggregationKind.Table } => false,
        _ => true,
    } || placed.Dimension is Criterion { MustPass: not null };

    private static string Above(RubricTree tree, string id) =>
        $"a {Terms.Of(tree.AggregationAbove(tree.Find(id)!).Kind)}";

    private static ModelPath PathOf(HeldScore held) => ModelPath.Of("scores", held.Dimension);

    private static bool IsComputed(Criterion? criterion) => criterion is { Measure: not null } or { Checklist.Count: > 0 };

    private static IEnumerable<(string Key, string? Text)> Texts(HeldScore held) =>
        [("because", held.Because), ("not-applicable", held.NotApplicable), ("declined", held.Declined)];

    private static IEnumerable<string> Verdicts(HeldScore held)
    {
        if (held.Score is not null)
        {
            yield return "score";
        }

        if (held.Ratings is not null)
        {
            yield return "ratings";
        }

        if (held.NotApplicable is not null)
        {
            yield return "not-applicable";
        }

        if (held.Declined is not null)
        {
            yield return "declined";
        }

        if (held.Checklist.Count > 0)
        {
            yield return "checklist";
        }
    }
}
