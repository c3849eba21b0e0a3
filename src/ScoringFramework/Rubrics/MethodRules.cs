namespace ScoringFramework.Rubrics;

/// <summary>What scales, directions and aggregations must be: a composite never gets worse when a child gets better.</summary>
internal static class MethodRules
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var below = tree.All.ToLookup(d => d.Parent);
        var head = new MadeOf(tree, null, [.. below[null]]);
        var made = tree.All.Where(d => d.Dimension is Composite).Select(d => new MadeOf(tree, d, [.. below[d]])).Prepend(head);
        return made.SelectMany(Of).Concat(tree.All.SelectMany(d => OwnScaleRules.Of(tree, d))).Concat(MustPassRules.Of(tree))
            .Concat(LimitCircles.Of(tree));
    }

    private static IEnumerable<Diagnostic> Of(MadeOf made) =>
        made.Children.SelectMany(child => CoefficientRules.Of(made, child))
            .Concat(made.Aggregation.IsOfScores ? ScoreRules.Of(made) : PlaceRules.Of(made))
            .Concat(made.Aggregation.Kind == AggregationKind.Table ? TableRules.Of(made) : [])
            .Concat(OptionRules.Of(made)).Concat(CompositeCurveRules.Of(made)).Concat(MissingRules.Of(made));
}

/// <summary>A composite or the headline, and what it is made of.</summary>
/// <param name="Tree">The rubric.</param>
/// <param name="Placed">The composite; null for the headline.</param>
/// <param name="Children">Its children.</param>
internal sealed record MadeOf(RubricTree Tree, PlacedDimension? Placed, PlacedDimension[] Children)
{
    public Aggregation Aggregation { get; } = (Placed?.Dimension as Composite)?.Aggregation ?? Tree.Rubric.Aggregation;

    public CompositeCurve? Curve { get; } = Placed is null ? Tree.Rubric.Curve : (Placed.Dimension as Composite)?.Curve;

    public DimensionLayout Layout { get; } = Placed?.Layout ?? Tree.Head;

    /// <summary>The children that count: all but those that a subject must pass.</summary>
    public IEnumerable<PlacedDimension> Counted => Children.Where(c => c.Dimension is not Criterion { MustPass: not null });

    /// <summary>What messages call it.</summary>
    public string Name => Placed is null ? "the headline" : $"'{Placed.Dimension.Id}'";

    /// <summary>What messages call how it is made.</summary>
    public string Kind => Aggregation.Kind switch
    {
        AggregationKind.Sum => "a sum",
        AggregationKind.Product => "a product",
        AggregationKind.Table => "a table",
        _ => "a mean",
    };

    /// <summary>The place of one of its fields.</summary>
    public ModelPath PathOf(string field) => Placed is null ? ModelPath.Of(field) : Placed.Path.Then(field);
}
