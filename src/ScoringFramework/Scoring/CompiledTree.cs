namespace ScoringFramework.Scoring;

/// <summary>
/// A tree of weighted nodes as flat arrays in evaluation order: node 0 is the headline, every other node stands after its parent. It is what
/// evaluates. The arrays are not changed once it is shared.
/// </summary>
internal class CompiledTree
{
    public const int Root = 0;

    private readonly int[] childStart;
    private readonly int[] children;

    /// <param name="parent">The parent of each node; −1 for node 0.</param>
    public CompiledTree(int[] parent)
    {
        Parent = parent;
        (childStart, children) = Children(parent);
        Weight = new double[parent.Length];
        OnMissing = new MissingRule[parent.Length];
        Aggregation = new Aggregation?[parent.Length];
        MinCompleteness = new double?[parent.Length];
    }

    /// <summary>A tree of the same shape, its other arrays empty.</summary>
    public CompiledTree(CompiledTree shape)
    {
        (Parent, childStart, children) = (shape.Parent, shape.childStart, shape.children);
        Weight = new double[Count];
        OnMissing = new MissingRule[Count];
        Aggregation = new Aggregation?[Count];
        MinCompleteness = new double?[Count];
    }

    public int Count => Parent.Length;

    public int[] Parent { get; }

    public double[] Weight { get; }

    /// <summary>The rule that holds for each node when it is missing or declined.</summary>
    public MissingRule[] OnMissing { get; }

    /// <summary>The aggregation of each composite; null for criteria.</summary>
    public Aggregation?[] Aggregation { get; }

    /// <summary>The completeness below which each composite is declined; null for none.</summary>
    public double?[] MinCompleteness { get; }

    public CompiledCap[] Caps { get; init; } = [];

    public bool IsCriterion(int node) => Aggregation[node] is null;

    public ReadOnlySpan<int> ChildrenOf(int node) => children.AsSpan(childStart[node]..childStart[node + 1]);

    private static (int[] Start, int[] Children) Children(int[] parent)
    {
        var start = new int[parent.Length + 1];
        for (var node = 1; node < parent.Length; node++)
        {
            start[parent[node] + 1]++;
        }

        for (var node = 0; node < parent.Length; node++)
        {
            start[node + 1] += start[node];
        }

        var next = start.ToArray();
        var children = new int[parent.Length - 1];
        for (var node = 1; node < parent.Length; node++)
        {
            children[next[parent[node]]++] = node;
        }

        return (start, children);
    }
}

/// <summary>A cap whose conditions and limits are nodes and places on the scale from 0 to 1.</summary>
internal sealed record CompiledCap(string Id, (int Node, double AtMost)[] When, (int Node, double Limit)[] Limits);
