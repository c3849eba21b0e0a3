using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Decides once how a composite's place is made of its children's.</summary>
internal static class CompositeCompiler
{
    /// <param name="aggregation">How the children become one.</param>
    /// <param name="curve">What turns that into the score; or null.</param>
    /// <param name="layout">What the composite's scores are.</param>
    /// <param name="children">The children, in the rubric's order.</param>
    /// <param name="minCompleteness">The completeness below which it is declined; or null.</param>
    public static CompiledComposite Compile(
        Aggregation aggregation, CompositeCurve? curve, DimensionLayout layout, IReadOnlyList<PlacedDimension> children,
            double? minCompleteness)
    {
        var outer = ScaleOf(layout.Scale, layout);
        var inner = ReferenceEquals(layout.Inner, layout.Scale) ? outer : ScaleOf(layout.Inner, layout);
        return new(FunctionOf(aggregation, inner, layout, children), minCompleteness)
        {
            Aggregation = aggregation,
            Outer = outer,
            Inner = inner,
            Curve = curve?.Curve.On(layout.Scale),
            ReadsScores = aggregation.IsOfScores || aggregation.OnScores,
        };
    }

    private static CompiledScale ScaleOf(Scale scale, DimensionLayout layout) => new(scale, layout.Rounding, layout.Better);

    private static CompiledFunction FunctionOf(
        Aggregation aggregation, CompiledScale inner, DimensionLayout layout, IReadOnlyList<PlacedDimension> children) =>
            aggregation.Kind switch
            {
                AggregationKind.Sum => new SumOfScores((double)aggregation.From, inner.Min, inner.Max),
                AggregationKind.Product when !aggregation.OfShortfalls => ProductOfScores.Only,
                AggregationKind.Table => Table(aggregation.Table!, layout, children),
                _ when !IsGeneral(aggregation) => CompiledFunction.Of(aggregation),
                _ when aggregation.OnScores => new MeanOfScores(ExponentOf(aggregation), inner.Min, inner.Max),
                _ when aggregation.On is { } on => new IntervalMean(ExponentOf(aggregation), (double)on.Min, (double)on.Max),
                _ => CompiledFunction.Of(aggregation),
            };

    // The kinds that an interval makes another mean of.
    private static bool IsGeneral(Aggregation aggregation) =>
        aggregation is { Kind: AggregationKind.Arithmetic, DropLowest: 0, DropHighest: 0 }
        || aggregation.Kind is AggregationKind.Geometric or AggregationKind.Harmonic or AggregationKind.Power;

    private static double ExponentOf(Aggregation aggregation) => aggregation.Kind == AggregationKind.Geometric ? 0 : aggregation.Exponent;

    private static TableOfLevels Table(LevelTable table, DimensionLayout layout, IReadOnlyList<PlacedDimension> children)
    {
        var (rows, columns) = (children.First(c => c.Dimension.Id == table.Rows), children.First(c => c.Dimension.Id == table.Columns));
        return new(Side(rows), Side(columns), children.Count == 0 || ReferenceEquals(children[0], rows), Cell);

        TableSide Side(PlacedDimension child) =>
            new(ScaleOf(child.Layout.Scale, child.Layout), [.. child.Dimension.Levels], child.Layout.Better != layout.Better);

        double Cell(string row, string column) =>
            Noise.Drop(layout.Scale.ToUnit(table.Cells.FirstOrDefault(c => c.Row == row && c.Column == column)?.Score ?? layout.Scale.Min));
    }
}
