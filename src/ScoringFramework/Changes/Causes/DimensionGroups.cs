namespace ScoringFramework.Changes;

/// <summary>
/// Finds which dimensions of a merged tree change together: those below one another, and the two places of a moved one.
/// </summary>
internal static class DimensionGroups
{
    /// <summary>The group of each node, named by its first node; −1 for nodes in both trees.</summary>
    public static int[] Of(MergedTree tree)
    {
        var group = new int[tree.Count];
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        group[0] = MergedTree.None;
        for (var node = 1; node < tree.Count; node++)
        {
            group[node] = tree.IsInBoth(node) ? MergedTree.None : node;
        }

        for (var node = 1; node < tree.Count; node++)
        {
            if (group[node] == MergedTree.None)
            {
                continue;
            }

            if (group[tree.ParentOf(node)] != MergedTree.None)
            {
                Join(group, node, tree.ParentOf(node));
            }

            if (!byId.TryAdd(tree.DimensionOf(node).Id, node))
            {
                Join(group, node, byId[tree.DimensionOf(node).Id]);
            }
        }

        for (var node = 1; node < tree.Count; node++)
        {
            group[node] = group[node] == MergedTree.None ? MergedTree.None : Root(group, node);
        }

        return group;
    }

    private static void Join(int[] group, int a, int b)
    {
        var (first, second) = (Root(group, a), Root(group, b));
        group[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] group, int node)
    {
        while (group[node] != node)
        {
            node = group[node];
        }

        return node;
    }
}
