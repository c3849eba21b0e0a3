namespace ScoringFramework.Scoring;

/// <summary>
/// How far a composite's place can move when one child's does, whatever the others are: a bound, infinite where there is none that helps.
/// </summary>
internal static class Sensitivity
{
    /// <param name="rubric">The rubric.</param>
    /// <param name="child">The child's node.</param>
    /// <param name="share">Its weight over the sum of its siblings' and its own.</param>
    /// <param name="moved">How far its place moves.</param>
    public static double Of(CompiledRubric rubric, int child, double share, double moved)
    {
        var (node, composite) = (rubric.Nodes.Nodes[child], rubric.Nodes.Composites[rubric.Parent[child]]!);
        var (aggregation, count) = (composite.Aggregation, rubric.ChildrenOf(rubric.Parent[child]).Length);
        if (moved <= 0)
        {
            return 0;
        }

        // Steps, and curves however steep, show what is small before them.
        if (composite.Curve is not null || double.IsInfinity(moved))
        {
            return double.PositiveInfinity;
        }

        return aggregation.Kind switch
        {
            AggregationKind.Sum => Math.Abs(node.Coefficient) * node.Scale.Span * moved / composite.Inner.Span,
            AggregationKind.Product when composite.ReadsScores => double.PositiveInfinity,
            AggregationKind.Table => double.PositiveInfinity,
            _ when aggregation.OnScores || aggregation.On is not null =>
                aggregation.Kind != AggregationKind.Arithmetic ? double.PositiveInfinity
                : share * moved * (aggregation.OnScores ? node.Scale.Span / composite.Inner.Span : 1),
            AggregationKind.Product => rubric.Weight[child] is >= 1 and var e ? e * moved : Math.Pow(moved, rubric.Weight[child]),
            AggregationKind.Median => moved,
            _ when aggregation.DropLowest + aggregation.DropHighest is > 0 and var dropped =>
                moved * Math.Min(1, share * count / (count - dropped)),
            _ => MeanSensitivity.Of(aggregation, count, share, moved),
        };
    }
}
