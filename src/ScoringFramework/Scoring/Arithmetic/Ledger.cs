namespace ScoringFramework.Scoring;

/// <summary>
/// Splits an evaluated headline exactly over criteria and caps. What the headline would be without any cap, above the bottom of the scale,
/// passes down the tree by the shares of each mean; then each limit that takes something adds a line, in the order written: the headline
/// with it less the headline without. So the criteria's lines do not depend on any limit, and every line is continuous in it.
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
        var (parts, limits) = (Parts(result, scale.Span), Limits(rubric, result, workspace));
        var lines = new Lines(rubric.Criteria.Length + limits.Count);
        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.IsCriterion(node))
            {
                lines.Add(LedgerKind.Criterion, rubric.DimensionOf(node).Id, null, parts[node]);
            }
        }

        foreach (var (cap, target, value) in limits)
        {
            lines.Add(LedgerKind.Cap, cap, target, value);
        }

        if (scale.Min != 0)
        {
            lines.Add(LedgerKind.Base, null, null, scale.Min);
        }

        return lines.Displayed(displayedHeadline, scale.Rounding.Decimals);
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

    private static List<(string Cap, string Target, double Value)> Limits(CompiledRubric rubric, Evaluation result, Workspace workspace)
    {
        var (caps, scale) = (rubric.Nodes.Caps, rubric.Scales[CompiledRubric.Root]);
        var taken = new List<(string, string, double)>();
        for (var i = 0; i < caps.Limits.Length; i++)
        {
            var (cap, target, limit) = caps.Limits[i];
            if (!result.CapFired[cap] || result.Outcome[target] != Outcome.Scored || result.Unit[target] - limit <= Noise.Tolerance)
            {
                continue;
            }

            var before = result.Unit[CompiledTree.Root];
            Evaluator.Limit(result, target, workspace, limits: i + 1);
            var id = target == CompiledTree.Root ? CapLimit.Headline : rubric.DimensionOf(target).Id;
            taken.Add((caps.All[cap].Id, id, (result.Unit[CompiledTree.Root] - before) * scale.Span));
        }

        return taken;
    }

    /// <summary>The lines as they are found, displayed once all are there.</summary>
    private sealed class Lines(int room)
    {
        private readonly List<(LedgerKind Kind, string? Id, string? Target)> heads = new(room);
        private readonly List<double> values = new(room);

        public void Add(LedgerKind kind, string? id, string? target, double value)
        {
            heads.Add((kind, id, target));
            values.Add(value);
        }

        public ValueList<LedgerLine> Displayed(decimal headline, int decimals)
        {
            var displayed = LargestRemainder.Of(values, headline, decimals);
            var lines = new LedgerLine[heads.Count];
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = new(heads[i].Kind, heads[i].Id, values[i], displayed[i]) { Target = heads[i].Target };
            }

            return ValueList.Create<LedgerLine>(lines);
        }
    }
}
