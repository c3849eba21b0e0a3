namespace ScoringFramework.Tests.Reference;

/// <summary>The means of section 4.3 and their Euler shares of section 4.6, a formula each.</summary>
internal static class ReferenceMeans
{
    public static double Mean(Aggregation a, double[] u, double[] w)
    {
        var weights = Normalised(w);
        return a.Kind switch
        {
            AggregationKind.Arithmetic => u.Zip(weights, (x, v) => v * x).Sum(),
            AggregationKind.Geometric => Geometric(u, weights),
            AggregationKind.Harmonic => u.Min() == 0 ? 0 : 1 / u.Zip(weights, (x, v) => v / x).Sum(),
            AggregationKind.Minimum => u.Min(),
            AggregationKind.Maximum => u.Max(),
            AggregationKind.Owa => Torra(a, u, weights).Select((v, i) => v * u[i]).Sum(),
            _ => a.Exponent == 0 ? Geometric(u, weights) : Power(a.Exponent, u, weights),
        };
    }

    /// <summary>u · ∂A/∂u for each child.</summary>
    public static double[] Shares(Aggregation a, double[] u, double[] w)
    {
        var (mean, weights) = (Mean(a, u, w), Normalised(w));
        if (mean == 0)
        {
            return new double[u.Length];
        }

        return a.Kind switch
        {
            AggregationKind.Arithmetic => u.Zip(weights, (x, v) => v * x).ToArray(),
            AggregationKind.Geometric => weights.Select(v => v * mean).ToArray(),
            AggregationKind.Harmonic => PowerShares(-1, u, weights, mean),
            AggregationKind.Minimum => Tied(u, weights, u.Min()),
            AggregationKind.Maximum => Tied(u, weights, u.Max()),
            AggregationKind.Owa => OwaShares(a, u, weights),
            _ => a.Exponent == 0 ? weights.Select(v => v * mean).ToArray() : PowerShares(a.Exponent, u, weights, mean),
        };
    }

    private static double[] Normalised(double[] w) => w.Select(v => v / w.Sum()).ToArray();

    private static double Geometric(double[] u, double[] weights) =>
        u.Min() == 0 ? 0 : u.Zip(weights, Math.Pow).Aggregate(1.0, (product, x) => product * x);

    // Relative to the extreme, without which 0.001^-50 is no double.
    private static double Power(double p, double[] u, double[] weights)
    {
        var extreme = p > 0 ? u.Max() : u.Min();
        return extreme == 0 ? 0 : extreme * Math.Pow(u.Zip(weights, (x, v) => v * Math.Pow(x / extreme, p)).Sum(), 1 / p);
    }

    private static double[] PowerShares(double p, double[] u, double[] weights, double mean)
    {
        var extreme = p > 0 ? u.Max() : u.Min();
        var terms = u.Zip(weights, (x, v) => v * Math.Pow(x / extreme, p)).ToArray();
        return terms.Select(t => t / terms.Sum() * mean).ToArray();
    }

    private static double[] Tied(double[] u, double[] weights, double extreme)
    {
        var tied = u.Select((x, i) => Math.Abs(x - extreme) <= 1e-12 ? weights[i] : 0).ToArray();
        return tied.Select(v => v / tied.Sum() * extreme).ToArray();
    }

    // Each child's weight Q(s_k) − Q(s_(k−1)), largest child first.
    private static double[] Torra(Aggregation a, double[] u, double[] weights)
    {
        var (taken, s) = (new double[u.Length], 0.0);
        foreach (var i in Enumerable.Range(0, u.Length).OrderByDescending(i => u[i]))
        {
            taken[i] = Q(a, s + weights[i]) - Q(a, s);
            s += weights[i];
        }

        return taken;
    }

    private static double Q(Aggregation a, double s)
    {
        var (n, total, place) = (a.OrderWeights.Count, a.OrderWeights.Sum(), s * a.OrderWeights.Count);
        var whole = (int)Math.Min(Math.Floor(place), n);
        return (a.OrderWeights.Take(whole).Sum() + (whole < n ? a.OrderWeights[whole] * (place - whole) : 0)) / total;
    }

    // Children that tie pool what they take and share it by weight.
    private static double[] OwaShares(Aggregation a, double[] u, double[] weights)
    {
        var taken = Torra(a, u, weights);
        return u.Select((x, i) =>
        {
            var ties = Enumerable.Range(0, u.Length).Where(k => Math.Abs(u[k] - x) <= 1e-12).ToArray();
            return ties.Sum(k => taken[k]) * weights[i] / ties.Sum(k => weights[k]) * x;
        }).ToArray();
    }
}
