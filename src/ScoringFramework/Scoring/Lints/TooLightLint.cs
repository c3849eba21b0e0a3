namespace ScoringFramework.Scoring;

/// <summary>Dimensions that cannot move the headline by what its decimals show: the topmost ones, siblings together.</summary>
internal static class TooLightLint
{
    public static IEnumerable<Diagnostic> Of(Influence movements, WeightShares shares)
    {
        var rubric = movements.Rubric;
        var light = new bool[rubric.Count];
        var topmost = new List<int>();
        var (criteria, lightCriteria) = (0, 0);
        for (var node = 1; node < rubric.Count; node++)
        {
            // A weight of 0 shows a dimension on purpose without counting it.
            var counts = shares.OfHeadline[node] > 0 && rubric.Nodes.Nodes[node].Coefficient != 0;
            var above = light[rubric.Parent[node]];
            light[node] = counts && (above || movements.IsUnseen(node));
            criteria += counts && rubric.IsCriterion(node) ? 1 : 0;
            lightCriteria += light[node] && rubric.IsCriterion(node) ? 1 : 0;
            if (light[node] && !above)
            {
                topmost.Add(node);
            }
        }

        return lightCriteria * 2 > criteria
            ? [OfMost(rubric, criteria, lightCriteria)]
            : topmost.GroupBy(node => rubric.Parent[node]).Select(siblings => Problem(movements, shares, siblings.ToArray()));
    }

    private static Diagnostic OfMost(CompiledRubric rubric, int criteria, int light) =>
        new Diagnostic(
            RubricLintCodes.TooLight,
            $"{(light == criteria ? "all" : $"{light} of the")} {criteria} criteria that count move the headline by less than "
            + $"{Decimals(rubric)} can show, "
            + "even from the bottom of the scale to the top. No reader can see the effect of a single score",
            "Show more decimals (rounding), or score fewer criteria.").At(ModelPath.Of("dimensions").Name);

    private static Diagnostic Problem(Influence movements, WeightShares shares, int[] nodes)
    {
        var rubric = movements.Rubric;
        var (scale, rounding, own) = (rubric.Rubric.Scale, rubric.Rubric.Rounding, rubric.Scales[nodes[0]].Scale);
        var ids = nodes.Select(node => $"'{rubric.DimensionOf(node).Id}'").ToArray();
        var share = $"{Percent(nodes.Max(n => shares.OfHeadline[n]))} of the headline";
        var (isMean, them) = (rubric.Aggregation[rubric.Parent[nodes[0]]]!.IsMean, ids.Length == 1 ? "it" : "them");
        var weighs = !isMean || !rubric.IsOfPlaces ? $"{(ids.Length == 1 ? ids[0] : $"each of {Quote.Few(ids)}")} counts for little"
            : ids.Length == 1 ? $"{ids[0]} weighs {share}" : $"each of {Quote.Few(ids)} weighs at most {share}";
        var moved = Figures.Small(nodes.Max(movements.Of) * (double)scale.Span);
        return new Diagnostic(
            RubricLintCodes.TooLight,
            $"{weighs}: from {Quote.Number(own.Min)} to {Quote.Number(own.Max)} its score moves the headline by at most {moved} when "
            + $"everything else is scored. "
            + $"With {Decimals(rubric)} that is {Figures.Score(0, rounding.Decimals)}",
            isMean ? $"Give {them} more weight, or weight 0 to show {them} without counting, or remove {them}."
                : $"Show more decimals (rounding), or write times: 0 to show {them} without counting, or remove {them}.")
            .At(isMean ? rubric.Tree.All[nodes[0] - 1].Path.Then("weight") : rubric.Tree.All[nodes[0] - 1].Path.Name);
    }

    private static string Percent(double share) => Figures.Small(share * 100) + "%";

    private static string Decimals(CompiledRubric rubric) => rubric.Rubric.Rounding.To is { } step ? $"steps of {Quote.Number(step)}"
        : rubric.Rubric.Rounding.Decimals switch
        {
            0 => "whole numbers",
            1 => "one decimal",
            2 => "two decimals",
            var many => $"{many} decimals",
        };
}
