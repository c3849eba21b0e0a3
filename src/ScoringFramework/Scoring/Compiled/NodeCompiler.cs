using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Decides once what a rubric says of each node.</summary>
internal sealed class NodeCompiler(RubricTree tree)
{
    public ImmutableArray<CompiledNode> All(ImmutableArray<int> parent)
    {
        var shape = new TreeShape(parent);
        var nodes = new CompiledNode[parent.Length];
        var rubric = tree.Rubric;
        nodes[0] = new()
        {
            Scale = ScaleOf(tree.Head),
            OnMissing = rubric.OnMissing,
            Composite = CompositeCompiler.Compile(
                rubric.Aggregation, rubric.Curve, tree.Head, Children(shape, 0), rubric.Publish?.MinCompleteness),
        };
        var scores = new decimal?[parent.Length];
        var rules = new MissingRule[parent.Length];
        (rules[0], scores[0]) = (rubric.OnMissing, rubric.MissingScore);
        for (var node = 1; node < nodes.Length; node++)
        {
            var placed = tree.All[node - 1];
            (rules[node], scores[node]) = placed.Dimension.OnMissing is { } own ? (own, placed.Dimension.MissingScore)
                : (rules[parent[node]], scores[parent[node]]);
            nodes[node] = Of(placed, nodes[parent[node]].Composite!, rules[node], scores[node], Children(shape, node));
        }

        return [.. nodes];
    }

    private static CompiledScale ScaleOf(DimensionLayout layout) => new(layout.Scale, layout.Rounding, layout.Better);

    private PlacedDimension[] Children(TreeShape shape, int node) =>
        Array.ConvertAll(shape.ChildrenOf(node).ToArray(), child => tree.All[child - 1]);

    private CompiledNode Of(PlacedDimension placed, CompiledComposite above, MissingRule rule, decimal? score, PlacedDimension[] children)
    {
        var (dimension, layout) = (placed.Dimension, placed.Layout);
        var (scale, isTurned) = (ScaleOf(layout), tree.IsTurned(placed));
        var times = above.IsSum ? dimension.Times ?? 1 : above.Aggregation.Kind == AggregationKind.Product ? dimension.Exponent ?? 1
            : dimension.Weight;

        // An inherited floor finds no worst end here, so what is missing declines the whole.
        rule = rule == MissingRule.Floor && !double.IsFinite(scale.Worst) ? MissingRule.Decline : rule;
        return new()
        {
            Scale = scale,
            Weight = dimension is Criterion { MustPass: not null } ? 0 : above.IsSum && !layout.Scale.IsOpen ? times * scale.Span : times,
            Coefficient = isTurned && above.Aggregation.IsOfScores ? -times : times,
            IsTurned = isTurned,
            OnMissing = above.Aggregation.IsMean || rule != MissingRule.Exclude ? rule : MissingRule.Decline,
            MissingPlace = rule switch
            {
                MissingRule.Score when score is { } counted => scale.Clamp(scale.UnitOf(counted)),
                MissingRule.Floor => scale.Worst,
                _ => 0,
            },
            CanBeLeftOut = above.Aggregation.Kind switch
            {
                AggregationKind.Sum => layout.Scale.Contains(0),
                AggregationKind.Product => above.OfShortfalls || layout.Scale.Contains(1),
                AggregationKind.Table => false,
                _ => true,
            },
            Composite = dimension is not Composite c
                ? null
                : CompositeCompiler.Compile(c.Aggregation ?? tree.Rubric.Aggregation, c.Curve, layout, children, c.MinCompleteness),
        };
    }
}
