namespace ScoringFramework.Scoring;

/// <summary>
/// Splits an evaluated headline exactly over criteria and caps. Each composite's mean is split by Euler's theorem
/// (<see cref="Aggregate.Shares"/>); shares multiply down the tree, below u = 0 they are 0, and what a cap took is a line of its own.
/// </summary>
internal static class Ledger
{
    /// <summary>The lines of a scored headline in rubric order, caps and base after the criteria.</summary>
    public static ValueList<LedgerLine> Of(CompiledRubric rubric, Evaluation evaluation, decimal displayedHeadline)
    {
        var scale = rubric.Rubric.Scale;
        var span = (double)scale.Span;
        var parts = new double[rubric.Count];
        var lines = new List<LedgerLine>();
        var caps = new List<LedgerLine>();

        // A part is what the node brings to the headline after its caps; before them it was more by the ratio of the two values.
        parts[CompiledRubric.Root] = evaluation.Unit[CompiledRubric.Root] * span;
        for (var node = 0; node < rubric.Count; node++)
        {
            if (rubric.IsCriterion(node))
            {
                lines.Add(new(LedgerKind.Criterion, rubric.DimensionOf(node).Id, parts[node], 0));
                continue;
            }

            var before = TakeCaps(rubric, evaluation, node, parts[node], caps);
            Split(evaluation, node, before, parts);
        }

        lines.AddRange(caps);
        if (scale.Min != 0)
        {
            lines.Add(new(LedgerKind.Base, null, (double)scale.Min, 0));
        }

        var displayed = LargestRemainder.Of(lines.ConvertAll(l => l.Value), displayedHeadline, rubric.Rubric.Rounding.Decimals);
        return lines.Select((line, i) => line with { Displayed = displayed[i] }).ToValueList();
    }

    private static double TakeCaps(CompiledRubric rubric, Evaluation evaluation, int node, double part, List<LedgerLine> caps)
    {
        if (evaluation.Outcome[node] != Outcome.Scored)
        {
            return part;
        }

        // At the bottom of the scale all shares are 0, a cap's too; its line is there anyway, because it is the reason.
        var perUnit = evaluation.Unit[node] > 0 ? part / evaluation.Unit[node] : 0;
        var unit = evaluation.Uncapped[node];
        for (var i = 0; i < rubric.Caps.Length; i++)
        {
            foreach (var (target, limit) in rubric.Caps[i].Limits)
            {
                if (target == node && evaluation.CapFired[i] && unit - limit > Noise.Tolerance)
                {
                    caps.Add(new(LedgerKind.Cap, rubric.Caps[i].Id, (limit - unit) * perUnit, 0)
                    {
                        Target = node == CompiledRubric.Root ? CapLimit.Headline : rubric.DimensionOf(node).Id,
                    });
                    unit = limit;
                }
            }
        }

        return unit < evaluation.Uncapped[node] ? evaluation.Uncapped[node] * perUnit : part;
    }

    private static void Split(Evaluation evaluation, int node, double part, double[] parts)
    {
        if (part == 0 || evaluation.Outcome[node] != Outcome.Scored)
        {
            return;
        }

        var counted = new List<int>();
        foreach (var child in evaluation.Tree.ChildrenOf(node))
        {
            if (evaluation.Counts(child))
            {
                counted.Add(child);
            }
        }

        var shares = new double[counted.Count];
        Aggregate.Shares(
            evaluation.Tree.Aggregation[node]!,
            counted.Select(evaluation.CountedUnit).ToArray(),
            counted.Select(child => evaluation.Weights[child]).ToArray(),
            shares);
        var sum = shares.Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            parts[counted[i]] = sum == 0 ? 0 : part * (shares[i] / sum);
        }
    }
}
