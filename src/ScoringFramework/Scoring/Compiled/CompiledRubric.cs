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
        var parent = new int[count];
        for (var node = 1; node < count; node++)
        {
            var placed = Tree.All[node - 1];
            nodes[placed.Dimension.Id] = node;
            parent[node] = placed.Parent is null ? Root : nodes[placed.Parent.Dimension.Id];
        }

        parent[Root] = -1;
        var compiled = new NodeCompiler(Tree).All([.. parent]);
        Criteria = [.. compiled.Select((c, node) =>
            c.Composite is null ? CompiledCriterion.Of((Criterion)DimensionOf(node), c.Scale) : null)];
        CommentaryOnly = new(rubric.SourcePolicy.CommentaryOnly);
        Scales = [.. compiled.Select(c => c.Scale)];
        Requires = [rubric.Requires ?? new(), .. Tree.All.Select(placed => placed.Requires)];
        Aggregation = [.. compiled.Select(c => c.Composite?.Aggregation)];
        MinCompleteness = [.. compiled.Select(c => c.Composite?.MinCompleteness)];
        var caps = new CapCompiler(rubric, NodeOf, node => compiled[node]).All();
        Nodes = new(new([.. parent]), compiled, new(caps, node => compiled[node].Composite is not null));
        Scenarios = [.. rubric.Scenarios.Select(s => new CompiledScenario(s, [.. s.Emphasis.Select(e => (nodes[e.Dimension], e.Factor))]))];
        MustPass = [.. Enumerable.Range(1, count - 1).Where(node => DimensionOf(node) is Criterion { MustPass: not null })];
    }

    // The same rubric with the weights of a variant.
    private CompiledRubric(CompiledRubric of, Variant variant)
    {
        (Rubric, Tree, Identity, nodes, Variant) = (of.Rubric, of.Tree, of.Identity, of.nodes, variant);
        (CommentaryOnly, Scales, Requires, Aggregation, Criteria) = (of.CommentaryOnly, of.Scales, of.Requires, of.Aggregation,
            of.Criteria);
        (MinCompleteness, Scenarios, MustPass) = (of.MinCompleteness, of.Scenarios, of.MustPass);
        var compiled = of.Nodes.Nodes.ToArray();
        foreach (var own in variant.Weights)
        {
            ref var node = ref compiled[nodes[own.Dimension]];
            node = node with { Weight = own.Weight };
        }

        Nodes = new(of.Nodes.Shape, [.. compiled], of.Nodes.Caps);
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

    /// <summary>The criteria that a subject must pass, or it is disqualified.</summary>
    public ImmutableArray<int> MustPass { get; }

    /// <summary>The outlets that may be cited for commentary only.</summary>
    public OutletNames CommentaryOnly { get; }

    public int Count => Nodes.Count;

    public ImmutableArray<int> Parent => Nodes.Parent;

    public ImmutableArray<double> Weight => Nodes.Weight;

    public ImmutableArray<MissingRule> OnMissing => Nodes.OnMissing;

    /// <summary>The floors, then the caps.</summary>
    public ImmutableArray<CompiledCap> Caps => Nodes.Caps.All;

    /// <summary>
    /// True when every composite is a mean of places on one scale without options, and every limit a cap on low criteria: what lints can
    /// foresee.
    /// </summary>
    public bool IsOfPlaces =>
        Nodes.Nodes.All(n =>
            !n.IsTurned && n.Scale.Better == Better.Higher && n.Scale.Scale == Scales[Root].Scale
                && n.Composite is null or { ReadsScores: false, Curve: null })
        && Aggregation.All(a =>
            a is null or { IsMean: true, On: null, OfShortfalls: false, DropLowest: 0, DropHighest: 0, Kind: not AggregationKind.Median })
        && OnMissing.All(rule => rule != MissingRule.Score) && Caps.All(cap => cap.When.Any()) && MustPass.Length == 0;

    /// <summary>
    /// True when every score is on the headline's scale and read as a place: where dimensions have scales of their own, that is only its
    /// own.
    /// </summary>
    public bool IsOfOneScale =>
        Nodes.Nodes.All(n => n.Scale.Scale == Scales[Root].Scale && n.Composite is null or { ReadsScores: false, Curve: null });

    public bool IsCriterion(int node) => Nodes.IsCriterion(node);

    public ReadOnlySpan<int> ChildrenOf(int node) => Nodes.ChildrenOf(node);

    /// <summary>The node of a dimension's id or of <c>headline</c>.</summary>
    public int NodeOf(string id) => id == CapLimit.Headline ? Root : nodes[id];

    /// <summary>The node of a dimension's id or of <c>headline</c>; null where there is none.</summary>
    public int? FindNode(string id) => id == CapLimit.Headline ? Root : nodes.TryGetValue(id, out var node) ? node : null;

    public Dimension DimensionOf(int node) => Tree.All[node - 1].Dimension;

    /// <summary>The same with the weights of a variant; this one where the rubric has no such variant.</summary>
    /// <param name="id">The variant's id; or null.</param>
    public CompiledRubric In(string? id) => Rubric.FindVariant(id) is { } variant ? new(this, variant) : this;

    /// <summary>A dossier of this rubric, looked up.</summary>
    public DossierIndex Index(Dossier dossier) => new(dossier, Tree, CommentaryOnly);
}
