using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>
/// A tree of weighted nodes as flat arrays by node, which is what evaluates: a rubric, or something between two. Immutable.
/// </summary>
internal sealed class CompiledTree
{
    public const int Root = 0;

    public CompiledTree(TreeShape shape, ImmutableArray<CompiledNode> nodes, CompiledCaps caps)
    {
        (Shape, Nodes, Caps) = (shape, nodes, caps);
        Weight = [.. nodes.Select(n => n.Weight)];
        OnMissing = [.. nodes.Select(n => n.OnMissing)];
        Composites = [.. nodes.Select(n => n.Composite)];
        Order = caps.WatchesComposites
            ? EvaluationOrder.Of(this)
            : [.. Enumerable.Range(0, shape.Count).Reverse().Where(node => nodes[node].Composite is not null)];
    }

    public TreeShape Shape { get; }

    /// <summary>What is decided of each node.</summary>
    public ImmutableArray<CompiledNode> Nodes { get; }

    /// <summary>Each node's weight among its siblings; 1 for node 0.</summary>
    public ImmutableArray<double> Weight { get; }

    /// <summary>The rule that holds for each node when it is missing or declined.</summary>
    public ImmutableArray<MissingRule> OnMissing { get; }

    /// <summary>How each composite is made of its children; null for criteria.</summary>
    public ImmutableArray<CompiledComposite?> Composites { get; }

    /// <summary>The composites in the order of evaluation: each after all that it depends on.</summary>
    public ImmutableArray<int> Order { get; }

    public CompiledCaps Caps { get; }

    public int Count => Shape.Count;

    public ImmutableArray<int> Parent => Shape.Parent;

    public bool IsCriterion(int node) => Composites[node] is null;

    public ReadOnlySpan<int> ChildrenOf(int node) => Shape.ChildrenOf(node);
}
