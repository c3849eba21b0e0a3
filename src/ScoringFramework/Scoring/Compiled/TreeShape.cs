using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Which nodes a tree has and how they hang together: node 0 is the headline, every other node comes after its parent.</summary>
internal sealed class TreeShape
{
    private readonly int[] childStart;
    private readonly int[] children;

    /// <param name="parent">The parent of each node; −1 for node 0.</param>
    public TreeShape(ImmutableArray<int> parent)
    {
        Parent = parent;
        childStart = new int[parent.Length + 1];
        for (var node = 1; node < parent.Length; node++)
        {
            childStart[parent[node] + 1]++;
        }

        for (var node = 0; node < parent.Length; node++)
        {
            MostChildren = Math.Max(MostChildren, childStart[node + 1]);
            childStart[node + 1] += childStart[node];
        }

        var next = childStart.ToArray();
        children = new int[parent.Length - 1];
        for (var node = 1; node < parent.Length; node++)
        {
            children[next[parent[node]]++] = node;
        }
    }

    public int Count => Parent.Length;

    public ImmutableArray<int> Parent { get; }

    /// <summary>How many children the node has that has most.</summary>
    public int MostChildren { get; }

    public ReadOnlySpan<int> ChildrenOf(int node) => children.AsSpan(childStart[node]..childStart[node + 1]);
}
