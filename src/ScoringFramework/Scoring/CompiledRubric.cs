namespace ScoringFramework;

/// <summary>
/// A rubric as flat arrays in evaluation order: node 0 is the headline, every other node a dimension after its parent. It is what
/// evaluates, for one dossier as for many rows. Immutable.
/// </summary>
internal sealed class CompiledRubric
{
    public const int Root = 0;

    private readonly ILookup<int, int> capsOn;
    private readonly int[] childStart;
    private readonly int[] children;
    private readonly Dictionary<string, int> nodes = new(StringComparer.Ordinal);

    public CompiledRubric(Rubric rubric)
    {
        Rubric = rubric;
        var hashes = Hashes.Of(rubric);
        Identity = new(rubric.Id, rubric.Version, hashes.Scoring, hashes.Content);
        Method = hashes.Canonical;
        Tree = new(rubric);
        var count = Tree.All.Count + 1;
        Parent = new int[count];
        Weight = new double[count];
        OnMissing = new MissingRule[count];
        Requires = new Requirements[count];
        Aggregation = new Aggregation?[count];
        MinCompleteness = new double?[count];
        var positions = new Dictionary<PlacedDimension, int>(ReferenceEqualityComparer.Instance);
        Aggregation[Root] = rubric.Aggregation;
        OnMissing[Root] = rubric.OnMissing;
        MinCompleteness[Root] = rubric.Publish?.MinCompleteness;
        Requires[Root] = rubric.Requires ?? new();
        Parent[Root] = -1;
        Weight[Root] = 1;
        for (var node = 1; node < count; node++)
        {
            var placed = Tree.All[node - 1];
            positions[placed] = node;
            nodes[placed.Dimension.Id] = node;
            Parent[node] = placed.Parent is null ? Root : positions[placed.Parent];
            Weight[node] = placed.Dimension.Weight;
            OnMissing[node] = placed.Dimension.OnMissing ?? OnMissing[Parent[node]];
            Requires[node] = placed.Dimension.Requires?.Over(Requires[Parent[node]]) ?? Requires[Parent[node]];
            if (placed.Dimension is Composite composite)
            {
                Aggregation[node] = composite.Aggregation ?? rubric.Aggregation;
                MinCompleteness[node] = composite.MinCompleteness;
            }
        }

        (childStart, children) = Children(Parent);
        Caps = rubric.Caps.Select(cap => new CompiledCap(
            cap.Id,
            cap.When.Select(w => (nodes[w.Dimension], Noise.Drop(rubric.Scale.ToUnit(w.Limit)))).ToArray(),
            cap.Limits.Select(l => (NodeOf(l.Target), rubric.Scale.ToUnit(l.Limit))).ToArray())).ToArray();
        capsOn = Caps.SelectMany((cap, i) => cap.When.Select(w => (w.Node, Cap: i))).Distinct().ToLookup(c => c.Node, c => c.Cap);
    }

    public Rubric Rubric { get; }

    public RubricIdentity Identity { get; }

    /// <summary>The rubric as canonical JSON.</summary>
    public string Method { get; }

    public RubricTree Tree { get; }

    public int Count => Parent.Length;

    /// <summary>The caps that look at a criterion, in their order.</summary>
    public IEnumerable<int> CapsOn(int criterion) => capsOn[criterion];

    /// <summary>The parent of each node; −1 for the headline.</summary>
    public int[] Parent { get; }

    public double[] Weight { get; }

    /// <summary>The rule that holds for each node when it is missing or declined.</summary>
    public MissingRule[] OnMissing { get; }

    /// <summary>What each node's evidence must be, with all that holds above it.</summary>
    public Requirements[] Requires { get; }

    /// <summary>The aggregation of each composite; null for criteria.</summary>
    public Aggregation?[] Aggregation { get; }

    /// <summary>The completeness below which each composite is declined; null for none.</summary>
    public double?[] MinCompleteness { get; }

    public CompiledCap[] Caps { get; }

    public bool IsCriterion(int node) => Aggregation[node] is null;

    public ReadOnlySpan<int> ChildrenOf(int node) => children.AsSpan(childStart[node]..childStart[node + 1]);

    /// <summary>The node of a dimension's id or of <c>headline</c>.</summary>
    public int NodeOf(string id) => id == CapLimit.Headline ? Root : nodes[id];

    public Dimension DimensionOf(int node) => Tree.All[node - 1].Dimension;

    /// <summary>The weights with a scenario's emphasis.</summary>
    public double[] WeightsIn(Scenario scenario)
    {
        var weights = (double[])Weight.Clone();
        foreach (var emphasis in scenario.Emphasis)
        {
            weights[nodes[emphasis.Dimension]] *= emphasis.Factor;
        }

        return weights;
    }

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
