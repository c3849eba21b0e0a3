namespace ScoringFramework.Scoring;

/// <summary>
/// The means of design section 4.3, and their shares by Euler's theorem: each mean is homogeneous of degree one, so u_i · ∂A/∂u_i sums to A.
/// Values are places on the scale from 0 to 1, weights above 0; at least one of each.
/// </summary>
internal static class Aggregate
{
    public static double Of(Aggregation aggregation, ReadOnlySpan<double> u, ReadOnlySpan<double> w)
    {
        Span<double> shares = u.Length <= 256 ? stackalloc double[u.Length] : new double[u.Length];
        return Shares(aggregation, u, w, shares);
    }

    /// <summary>Fills the children's shares, which sum to the mean, and gives the mean.</summary>
    public static double Shares(Aggregation aggregation, ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares) =>
        aggregation.Kind switch
        {
            AggregationKind.Arithmetic => Arithmetic(u, w, shares),
            AggregationKind.Geometric => Geometric(u, w, shares),
            AggregationKind.Minimum => Extreme(u, w, shares, MinOf(u)),
            AggregationKind.Maximum => Extreme(u, w, shares, MaxOf(u)),
            AggregationKind.Owa => OrderedWeights.Shares(aggregation, u, w, shares),
            _ when aggregation.Exponent == 0 => Geometric(u, w, shares),
            _ => Power(aggregation.Exponent, u, w, shares),
        };

    private static double Arithmetic(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares)
    {
        var total = Sum(w);
        var mean = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * u[i];
            mean += shares[i];
        }

        return mean;
    }

    private static double Geometric(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares)
    {
        if (MinOf(u) <= 0)
        {
            shares.Clear();
            return 0;
        }

        var total = Sum(w);
        var logarithm = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            logarithm += w[i] / total * Math.Log(u[i]);
        }

        var mean = Math.Exp(logarithm);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * mean;
        }

        return mean;
    }

    // Relative to the extreme child, which dominates the sum: neither 0.001^-50 nor its sum leaves the doubles.
    private static double Power(double p, ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares)
    {
        var extreme = p > 0 ? MaxOf(u) : MinOf(u);
        if (extreme <= 0)
        {
            shares.Clear();
            return 0;
        }

        var total = Sum(w);
        var sum = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * Math.Pow(u[i] / extreme, p);
            sum += shares[i];
        }

        var mean = extreme * Math.Pow(sum, 1 / p);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] *= mean / sum;
        }

        return mean;
    }

    private static double Extreme(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares, double extreme)
    {
        var tied = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = Math.Abs(u[i] - extreme) <= Noise.Tolerance ? w[i] : 0;
            tied += shares[i];
        }

        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = shares[i] / tied * extreme;
        }

        return extreme;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static double MinOf(ReadOnlySpan<double> values)
    {
        var least = values[0];
        foreach (var value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    private static double MaxOf(ReadOnlySpan<double> values)
    {
        var greatest = values[0];
        foreach (var value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }
}
