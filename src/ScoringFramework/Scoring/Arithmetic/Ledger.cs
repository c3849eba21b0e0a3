namespace ScoringFramework.Scoring;

/// <summary>
/// Splits an evaluated headline exactly over criteria and caps. What the headline would be without any cap, above the bottom of the scale,
/// passes down the tree by the shares of each mean; then each limit that takes something adds a line, in the order written: the headline with it
/// less the headline without. So the criteria's lines do not depend on any limit, and every line is continuous in it.
/// </summary>
internal static class Ledger
{
    /// <summary>The lines of a scored headline: criteria in rubric order, then caps in theirs, then the base.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="result">Room for evaluating again, with the weights that the headline has.</param>
    /// <param name="given">The criteria's values.</param>
    /// <param name="workspace">Room of the same tree.</param>
    /// <param name="displayedHeadline">The headline that the displayed lines sum to.</param>
    public static ValueList<LedgerLine> Of(
        CompiledRubric rubric, Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace workspace, decimal displayedHeadline)
    {
        Evaluator.EvaluateShares(result, given, workspace, limits: 0);
        var scale = rubric.Scales[CompiledRubric.Root];
        var parts = Parts(result, scale.Span);
        var lines = new List<LedgerLine>(rubric.Count);
        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.IsCriterion(node))
            {
                lines.Add(new(LedgerKind.Criterion, rubric.DimensionOf(node).Id, parts[node], 0));
            }
        }

        AddLimits(rubric, result, workspace, lines);
        if (scale.Min != 0)
        {
            lines.Add(new(LedgerKind.Base, null, scale.Min, 0));
        }

        var displayed = LargestRemainder.Of(lines.ConvertAll(l => l.Value), displayedHeadline, scale.Rounding.Decimals);
        return lines.Select((line, i) => line with { Displayed = displayed[i] }).ToValueList();
    }

    // A child's part is its share of all its parent's shares; where the parent's value is 0, there is nothing to pass on.
    private static double[] Parts(Evaluation result, double span)
    {
        var tree = result.Tree;
        var parts = new double[tree.Count];
        parts[CompiledTree.Root] = result.Unit[CompiledTree.Root] * span;
        for (var node = 0; node < tree.Count; node++)
        {
            if (parts[node] == 0 || tree.IsCriterion(node))
            {
                continue;
            }

            var sum = 0.0;
            foreach (var child in tree.ChildrenOf(node))
            {
                sum += result.Share[child];
            }

            foreach (var child in tree.ChildrenOf(node))
            {
                parts[child] = sum == 0 ? 0 : parts[node] * (result.Share[child] / sum);
            }
        }

        return parts;
    }

    private static void AddLimits(CompiledRubric rubric, Evaluation result, Workspace workspace, List<LedgerLine> lines)
    {
        var (caps, scale) = (rubric.Nodes.Caps, rubric.Scales[CompiledRubric.Root]);
        for (var i = 0; i < caps.Limits.Length; i++)
        {
            var (cap, target, limit) = caps.Limits[i];
            if (!result.CapFired[cap] || result.Outcome[target] != Outcome.Scored || result.Unit[target] - limit <= Noise.Tolerance)
            {
                continue;
            }

            var before = result.Unit[CompiledTree.Root];
            Evaluator.Limit(result, target, workspace, limits: i + 1);
            lines.Add(new(LedgerKind.Cap, caps.All[cap].Id, (result.Unit[CompiledTree.Root] - before) * scale.Span, 0)
            {
                Target = target == CompiledTree.Root ? CapLimit.Headline : rubric.DimensionOf(target).Id,
            });
        }
    }
}
