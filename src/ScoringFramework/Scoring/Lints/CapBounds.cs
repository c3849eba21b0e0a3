namespace ScoringFramework.Scoring;

/// <summary>
/// The highest that one target of a cap can be while the cap's conditions hold. Only the nodes between the conditions and the target are
/// walked: all others are at the top, and children at the top count as one child of their weights together.
/// </summary>
internal sealed class CapBounds(CompiledRubric rubric, WeightShares shares, int[] declining, CompiledCap cap, int target)
{
    // The nodes below the target that cannot be at the top, deepest first, each with how high it can be.
    private readonly SortedDictionary<int, LowNode> low = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));

    public double Highest()
    {
        foreach (var (node, atMost) in cap.When)
        {
            Lower(node, atMost, isScored: true);
        }

        foreach (var (node, limit, _) in cap.Limits)
        {
            // Other targets of the same cap are limited too while it applies.
            if (node != target)
            {
                Lower(node, limit, isScored: false);
            }
        }

        while (low.Count > 0)
        {
            var (node, found) = low.First();
            low.Remove(node);
            if (node == target)
            {
                return Value(found.Children, target);
            }

            if (node != CompiledRubric.Root)
            {
                Raise(node, found);
            }
        }

        return 1;
    }

    private void Lower(int node, double atMost, bool isScored)
    {
        var found = At(node);
        found.AtMost = Math.Min(found.AtMost, atMost);
        found.IsScored |= isScored;
    }

    private LowNode At(int node)
    {
        if (!low.TryGetValue(node, out var found))
        {
            low[node] = found = new();
        }

        return found;
    }

    // Hands what is known of a node to its parent, which is walked later.
    private void Raise(int node, LowNode found)
    {
        var highest = Math.Min(found.AtMost, found.Children.Count == 0 ? 1 : Value(found.Children, node));
        var applies = found.IsScored || found.Children.Exists(c => c.Applies);
        var isScored = found.IsScored || IsAlwaysScored(node, found.Children);
        var parent = rubric.Parent[node];
        if (shares.Weights[node] <= 0)
        {
            return;
        }

        // Left out, a low child no longer holds its parent down. Floored it counts as less, and where it declines its parent there is
        // nothing to cap.
        var canBeLeftOut = !applies || (!isScored && rubric.OnMissing[node] == MissingRule.Exclude);
        var child = new LowChild(node, highest, shares.Weights[node], canBeLeftOut, applies, isScored,
            rubric.OnMissing[node] == MissingRule.Decline);
        At(parent).Children.Add(child);
    }

    private bool IsAlwaysScored(int node, List<LowChild> children) =>
        children.Exists(c => c.IsScored)
        && rubric.MinCompleteness[node] is null or 0
        && declining[node] == children.Count(c => c.IsScored && c.Declines);

    private double Value(List<LowChild> children, int node)
    {
        var (aggregation, mean) = (rubric.Aggregation[node]!, rubric.Nodes.Composites[node]!.Function);
        var top = shares.Counted[node] - children.Count;
        var topWeight = TopWeight(children, node);
        var kept = children.OrderBy(c => !c.CanBeLeftOut).ThenBy(c => c.Highest).ToList();
        var optional = kept.Count(c => c.CanBeLeftOut);
        if (optional > 0 && aggregation.Kind == AggregationKind.Owa)
        {
            // Who is left out changes the places of all others: not worth following.
            return 1;
        }

        // A mean rises by leaving out whatever is below it, so the best is among those that leave out the lowest.
        var best = 0.0;
        for (var leftOut = 0; leftOut <= optional; leftOut++)
        {
            var (u, w) = (new List<double>(), new List<double>());
            if (top > 0)
            {
                u.Add(1);
                w.Add(topWeight);
            }

            u.AddRange(kept.Skip(leftOut).Select(c => c.Highest));
            w.AddRange(kept.Skip(leftOut).Select(c => c.Weight));
            best = u.Count == 0 ? best : Math.Max(best, mean.Value(u.ToArray(), w.ToArray()));
        }

        return Math.Clamp(best, 0, 1);
    }

    private double TopWeight(List<LowChild> children, int node)
    {
        var difference = shares.Total[node] - children.Sum(c => c.Weight);
        if (difference > 1e-4 * shares.Total[node])
        {
            return difference;
        }

        // So little is left that the difference is nearly all noise, and a power of 50 shows it.
        var known = children.Select(c => c.Node).ToHashSet();
        var sum = 0.0;
        foreach (var child in rubric.ChildrenOf(node))
        {
            sum += known.Contains(child) ? 0 : shares.Weights[child];
        }

        return sum;
    }

    /// <summary>
    /// What is known of a node: how high it can be, whether it has a score whenever the cap applies, and its children that cannot be at the
    /// top.
    /// </summary>
    private sealed class LowNode
    {
        public double AtMost { get; set; } = 1;

        public bool IsScored { get; set; }

        public List<LowChild> Children { get; } = [];
    }

    /// <summary>A counted child that cannot be at the top.</summary>
    private sealed record LowChild(int Node, double Highest, double Weight, bool CanBeLeftOut, bool Applies, bool IsScored, bool Declines);
}
