using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>A rubric as the flat arrays that are evaluated, for one dossier as for many rows. Immutable.</summary>
internal sealed class CompiledRubric
{
    public const int Root = CompiledTree.Root;

    private readonly Dictionary<string, int> nodes = new(StringComparer.Ordinal);

    public CompiledRubric(Rubric rubric)
    {
        (Rubric, Tree) = (rubric, new(rubric));
        Identity = ModelIdentity.Of(rubric);

        var count = Tree.All.Count + 1;
        var scale = new CompiledScale(rubric.Scale, rubric.Rounding);
        var parent = new int[count];
        var weight = new double[count];
        var onMissing = new MissingRule[count];
        var requires = new Requirements[count];
        var aggregation = new Aggregation?[count];
        var composites = new CompiledComposite?[count];
        var criteria = new CompiledCriterion?[count];
        (parent[Root], weight[Root], onMissing[Root], requires[Root]) = (-1, 1, rubric.OnMissing, rubric.Requires ?? new());
        aggregation[Root] = rubric.Aggregation;
        composites[Root] = new(CompiledMean.Of(rubric.Aggregation), rubric.Publish?.MinCompleteness);
        for (var node = 1; node < count; node++)
        {
            var placed = Tree.All[node - 1];
            nodes[placed.Dimension.Id] = node;
            parent[node] = placed.Parent is null ? Root : nodes[placed.Parent.Dimension.Id];
            weight[node] = placed.Dimension.Weight;
            onMissing[node] = placed.Dimension.OnMissing ?? onMissing[parent[node]];
            requires[node] = placed.Requires;
            if (placed.Dimension is Composite composite)
            {
                aggregation[node] = composite.Aggregation ?? rubric.Aggregation;
                composites[node] = new(CompiledMean.Of(aggregation[node]!), composite.MinCompleteness);
            }
            else
            {
                criteria[node] = CompiledCriterion.Of((Criterion)placed.Dimension, scale);
            }
        }

        CommentaryOnly = new(rubric.SourcePolicy.CommentaryOnly);
        Scales = [.. Enumerable.Repeat(scale, count)];
        (Requires, Aggregation, Criteria) = ([.. requires], [.. aggregation], [.. criteria]);
        MinCompleteness = [.. composites.Select(c => c?.MinCompleteness)];
        Nodes = new(new([.. parent]), [.. weight], [.. onMissing], [.. composites], new([.. rubric.Caps.Select(Compile)]));
        Scenarios = [.. rubric.Scenarios.Select(s => new CompiledScenario(s, [.. s.Emphasis.Select(e => (nodes[e.Dimension], e.Factor))]))];
    }

    // The same rubric with the weights of a variant.
    private CompiledRubric(CompiledRubric of, Variant variant)
    {
        (Rubric, Tree, Identity, nodes, Variant) = (of.Rubric, of.Tree, of.Identity, of.nodes, variant);
        (CommentaryOnly, Scales, Requires, Aggregation, Criteria) = (of.CommentaryOnly, of.Scales, of.Requires, of.Aggregation,
            of.Criteria);
        (MinCompleteness, Scenarios) = (of.MinCompleteness, of.Scenarios);
        var weight = of.Weight.ToArray();
        foreach (var own in variant.Weights)
        {
            weight[nodes[own.Dimension]] = own.Weight;
        }

        Nodes = new(of.Nodes.Shape, [.. weight], of.OnMissing, of.Nodes.Composites, of.Nodes.Caps);
    }

    public Rubric Rubric { get; }

    /// <summary>The variant whose weights these are; null where the rubric has none, or where none is chosen.</summary>
    public Variant? Variant { get; }

    /// <summary>The rubric as canonical JSON, and its hashes.</summary>
    public ModelIdentity Identity { get; }

    /// <summary>The dimensions by their names and places.</summary>
    public RubricTree Tree { get; }

    /// <summary>The same tree as it is evaluated.</summary>
    public CompiledTree Nodes { get; }

    /// <summary>What each criterion is computed from; null for composites.</summary>
    public ImmutableArray<CompiledCriterion?> Criteria { get; }

    /// <summary>Each node's scale.</summary>
    public ImmutableArray<CompiledScale> Scales { get; }

    /// <summary>How each composite aggregates, as the rubric says it; null for criteria.</summary>
    public ImmutableArray<Aggregation?> Aggregation { get; }

    /// <summary>The completeness below which each composite is declined; null for none.</summary>
    public ImmutableArray<double?> MinCompleteness { get; }

    /// <summary>What each node's evidence must be, with all that holds above it.</summary>
    public ImmutableArray<Requirements> Requires { get; }

    /// <summary>The scenarios in their order.</summary>
    public ImmutableArray<CompiledScenario> Scenarios { get; }

    /// <summary>The outlets that may be cited for commentary only.</summary>
    public OutletNames CommentaryOnly { get; }

    public int Count => Nodes.Count;

    public ImmutableArray<int> Parent => Nodes.Parent;

    public ImmutableArray<double> Weight => Nodes.Weight;

    public ImmutableArray<MissingRule> OnMissing => Nodes.OnMissing;

    public ImmutableArray<CompiledCap> Caps => Nodes.Caps.All;

    public bool IsCriterion(int node) => Nodes.IsCriterion(node);

    public ReadOnlySpan<int> ChildrenOf(int node) => Nodes.ChildrenOf(node);

    /// <summary>The node of a dimension's id or of <c>headline</c>.</summary>
    public int NodeOf(string id) => id == CapLimit.Headline ? Root : nodes[id];

    public Dimension DimensionOf(int node) => Tree.All[node - 1].Dimension;

    /// <summary>The same with the weights of a variant; this one where the rubric has no such variant.</summary>
    /// <param name="id">The variant's id; or null.</param>
    public CompiledRubric In(string? id) => Rubric.FindVariant(id) is { } variant ? new(this, variant) : this;

    /// <summary>A dossier of this rubric, looked up.</summary>
    public DossierIndex Index(Dossier dossier) => new(dossier, Tree, CommentaryOnly);

    private CompiledCap Compile(Cap cap)
    {
        return new(
            cap.Id,
            [.. cap.When.Select(w => (nodes[w.Dimension], DisplayedPlace.HighestAtMost(Rubric, w.Limit)))],
            [.. cap.Limits.Select(l => (NodeOf(l.Target), Rubric.Scale.ToUnit(l.Limit)))]);
    }
}
