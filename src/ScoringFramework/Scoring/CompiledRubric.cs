namespace ScoringFramework.Scoring;

/// <summary>A rubric as the flat arrays that are evaluated, for one dossier as for many rows. Immutable.</summary>
internal sealed class CompiledRubric : CompiledTree
{
    private readonly ILookup<int, int> capsOn;
    private readonly Dictionary<string, int> nodes = new(StringComparer.Ordinal);

    public CompiledRubric(Rubric rubric)
        : this(rubric, new(rubric))
    {
    }

    private CompiledRubric(Rubric rubric, RubricTree tree)
        : base(Parents(tree))
    {
        (Rubric, Tree) = (rubric, tree);
        var hashes = Hashes.Of(rubric);
        Identity = new(rubric.Id, rubric.Version, hashes.Scoring, hashes.Content);
        Method = hashes.Canonical;
        Requires = new Requirements[Count];
        Aggregation[Root] = rubric.Aggregation;
        OnMissing[Root] = rubric.OnMissing;
        MinCompleteness[Root] = rubric.Publish?.MinCompleteness;
        Requires[Root] = rubric.Requires ?? new();
        Weight[Root] = 1;
        for (var node = 1; node < Count; node++)
        {
            var dimension = DimensionOf(node);
            nodes[dimension.Id] = node;
            Weight[node] = dimension.Weight;
            OnMissing[node] = dimension.OnMissing ?? OnMissing[Parent[node]];
            Requires[node] = tree.All[node - 1].Requires;
            if (dimension is Composite composite)
            {
                Aggregation[node] = composite.Aggregation ?? rubric.Aggregation;
                MinCompleteness[node] = composite.MinCompleteness;
            }
        }

        Caps = rubric.Caps.Select(cap => new CompiledCap(
            cap.Id,
            cap.When.Select(w => (nodes[w.Dimension], DisplayedPlace.HighestAtMost(rubric, w.Limit))).ToArray(),
            cap.Limits.Select(l => (NodeOf(l.Target), rubric.Scale.ToUnit(l.Limit))).ToArray())).ToArray();
        capsOn = Caps.SelectMany((cap, i) => cap.When.Select(w => (w.Node, Cap: i))).Distinct().ToLookup(c => c.Node, c => c.Cap);
    }

    public Rubric Rubric { get; }

    public RubricIdentity Identity { get; }

    /// <summary>The rubric as canonical JSON.</summary>
    public string Method { get; }

    public RubricTree Tree { get; }

    /// <summary>The caps that look at a criterion, in their order.</summary>
    public IEnumerable<int> CapsOn(int criterion) => capsOn[criterion];

    /// <summary>What each node's evidence must be, with all that holds above it.</summary>
    public Requirements[] Requires { get; }

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

    private static int[] Parents(RubricTree tree)
    {
        var parent = new int[tree.All.Count + 1];
        var positions = new Dictionary<PlacedDimension, int>(ReferenceEqualityComparer.Instance);
        parent[Root] = -1;
        for (var node = 1; node < parent.Length; node++)
        {
            var placed = tree.All[node - 1];
            positions[placed] = node;
            parent[node] = placed.Parent is null ? Root : positions[placed.Parent];
        }

        return parent;
    }
}
