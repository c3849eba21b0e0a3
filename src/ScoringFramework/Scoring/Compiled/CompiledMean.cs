namespace ScoringFramework.Scoring;

/// <summary>
/// How the places of a composite's counted children become its own, its kind decided once. Every mean is homogeneous of degree one, so by
/// Euler's theorem the shares u_i · ∂A/∂u_i sum to it. Values are places on the scale from 0 to 1, weights above 0; at least one of each.
/// </summary>
internal abstract class CompiledMean
{
    private protected CompiledMean()
    {
    }

    public static CompiledMean Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Arithmetic => ArithmeticMean.Only,
        AggregationKind.Minimum => ExtremeChild.Least,
        AggregationKind.Maximum => ExtremeChild.Greatest,
        AggregationKind.Owa => new OrderedMean(aggregation.OrderWeights),
        AggregationKind.Geometric => GeometricMean.Only,
        _ when aggregation.Exponent == 0 => GeometricMean.Only,
        _ => new PowerMean(aggregation.Exponent),
    };

    /// <summary>The mean.</summary>
    /// <param name="u">The children's places.</param>
    /// <param name="w">Their weights.</param>
    /// <param name="order">Room for one entry a child, written over.</param>
    public abstract double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order);

    /// <summary>The mean, to the last bit the same, and what each child brings to it.</summary>
    /// <param name="u">The children's places.</param>
    /// <param name="w">Their weights.</param>
    /// <param name="order">Room for one entry a child, written over.</param>
    /// <param name="shares">Filled with the children's shares, which sum to the mean.</param>
    public abstract double Split(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order, Span<double> shares);

    /// <summary>The mean of a few children, for whoever has no workspace.</summary>
    public double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w) => Value(u, w, new RankedChild[u.Length]);

    private protected static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private protected static double LeastOf(ReadOnlySpan<double> values)
    {
        var least = values[0];
        foreach (var value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    private protected static double GreatestOf(ReadOnlySpan<double> values)
    {
        var greatest = values[0];
        foreach (var value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }
}
