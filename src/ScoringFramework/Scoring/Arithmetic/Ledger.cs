namespace ScoringFramework.Scoring;

/// <summary>
/// Splits an evaluated headline exactly over criteria and limits. What the headline would be without any limit passes down the tree; then
/// each limit that changes something adds a line, in order: the headline with it less the headline without. So the criteria's lines do
/// not depend on any limit, and every line is continuous in it.
/// </summary>
internal static class Ledger
{
    // A limit or a clamp within this of nothing has no line. A dozen of them are within 1e-12 of the span.
    private const double Negligible = 1e-13;

    /// <summary>
    /// The lines of a scored headline: criteria in rubric order, then bases and clamps of composites, limits in their order, and the base
    /// of the scale.
    /// </summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="now">The evaluation as it is.</param>
    /// <param name="result">Room for evaluating again, with the weights that the headline has.</param>
    /// <param name="given">The criteria's values.</param>
    /// <param name="workspace">Room of the same tree.</param>
    /// <param name="displayedHeadline">The headline that the displayed lines sum to.</param>
    public static ValueList<LedgerLine> Of(
        CompiledRubric rubric, Evaluation now, Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace workspace,
            decimal displayedHeadline)
    {
        now.CapFired.CopyTo(result.CapFired, 0);
        Evaluator.EvaluateLimited(result, given, workspace, limits: 0);
        var scale = rubric.Scales[CompiledRubric.Root];
        var split = LedgerSplit.Of(result, workspace);
        var limits = LimitLines(rubric, result, workspace);
        var lines = new Lines(rubric.Criteria.Length + limits.Count);
        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.IsCriterion(node))
            {
                lines.Add(LedgerKind.Criterion, rubric.DimensionOf(node).Id, null, split.Parts[node]);
            }
        }

        for (var node = 0; node < rubric.Count; node++)
        {
            var id = node == CompiledRubric.Root ? null : rubric.DimensionOf(node).Id;
            if (split.Bases[node] != 0 && node != CompiledRubric.Root)
            {
                lines.Add(LedgerKind.Base, id, null, split.Bases[node]);
            }

            if (Math.Abs(split.Clamps[node]) > Negligible * scale.Span)
            {
                lines.Add(LedgerKind.Clamp, id, null, split.Clamps[node]);
            }
        }

        foreach (var (kind, cap, target, value) in limits)
        {
            lines.Add(kind, cap, target, value);
        }

        if (split.Bases[CompiledRubric.Root] != 0)
        {
            lines.Add(LedgerKind.Base, null, null, split.Bases[CompiledRubric.Root]);
        }

        return lines.Displayed(displayedHeadline, scale.Rounding.Decimals);
    }

    private static List<(LedgerKind Kind, string Cap, string Target, double Value)> LimitLines(
        CompiledRubric rubric, Evaluation result, Workspace workspace)
    {
        var (caps, scale) = (rubric.Nodes.Caps, rubric.Scales[CompiledRubric.Root]);
        var lines = new List<(LedgerKind, string, string, double)>();
        for (var i = 0; i < caps.Limits.Length; i++)
        {
            var limit = caps.Limits[i];
            var (cap, target) = (caps.All[limit.Cap], limit.Node);
            if (!result.CapFired[limit.Cap] || result.Outcome[target] != Outcome.Scored
                || result.Unit[target] == limit.Of(result.Unit[target]))
            {
                continue;
            }

            // How far it moves its target says nothing: near 0, a root magnifies it.
            var before = result.Unit[CompiledTree.Root];
            Evaluator.Limit(result, target, workspace, limits: i + 1);
            if (Math.Abs(result.Unit[CompiledTree.Root] - before) <= Negligible)
            {
                continue;
            }

            var id = target == CompiledTree.Root ? CapLimit.Headline : rubric.DimensionOf(target).Id;
            lines.Add((cap.IsFloor ? LedgerKind.Floor
                : LedgerKind.Cap, cap.Id, id, (result.Unit[CompiledTree.Root] - before) * scale.Span));
        }

        return lines;
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
