namespace ScoringFramework.Scoring;

/// <summary>
/// How far a mean can move when one child does, whatever the other children are: the supremum for every mean but the ordered one, and an
/// upper bound for that. A share is the child's weight over the sum of all.
/// </summary>
internal static class MeanSensitivity
{
    /// <param name="aggregation">The mean.</param>
    /// <param name="children">How many children it has, those of weight 0 included.</param>
    /// <param name="share">The child's share, above 0 and at most 1.</param>
    /// <param name="moved">How far the child moves, from 0 to 1.</param>
    public static double Of(Aggregation aggregation, int children, double share, double moved)
    {
        var most = moved <= 0 ? 0 : aggregation.Kind switch
        {
            AggregationKind.Arithmetic => share * moved,
            AggregationKind.Geometric => Math.Pow(moved, share),
            AggregationKind.Minimum or AggregationKind.Maximum => moved,
            AggregationKind.Owa => Math.Min(1, share * children * aggregation.OrderWeights.Max() / aggregation.OrderWeights.Sum()) * moved,
            _ when aggregation.Exponent == 0 => Math.Pow(moved, share),
            _ => Power(aggregation.Exponent, share, moved),
        };
        return Math.Min(1, most);
    }

    private static double Power(double p, double share, double moved) => p switch
    {
        // A norm of the children: the triangle inequality bounds it, and it is reached with all others at the bottom.
        >= 1 => Math.Pow(share, 1 / p) * moved,

        // Concave in the child and steeper the higher the others: the most is from the bottom, with all others at the top.
        > 0 => Math.Pow(1 - share + (share * Math.Pow(moved, p)), 1 / p) - Math.Pow(1 - share, 1 / p),

        // The same, but at the bottom it is 0; written relative to the child, which no power of it leaves the doubles.
        _ => moved * Math.Pow(((1 - share) * Math.Pow(moved, -p)) + share, 1 / p),
    };
}
