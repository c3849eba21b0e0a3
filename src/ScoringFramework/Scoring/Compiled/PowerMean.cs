namespace ScoringFramework.Scoring;

/// <summary>
/// (Σwu^p/W)^(1/p), for p below 0 it is 0 with a child at 0; the share of a child is its term's part of the sum. The harmonic mean is p =
/// −1. Powers are taken relative to the extreme child, which dominates the sum: neither 0.001^−50 nor its sum leaves the doubles.
/// </summary>
internal sealed class PowerMean(double exponent) : CompiledFunction
{
    // Below it a place is 0 for a power.
    private const double Least = 1e-60;

    /// <summary>p, not 0.</summary>
    public double Exponent { get; } = exponent;

    public override double Value(in CountedChildren children)
    {
        var u = children.Values;
        var w = children.Weights;
        var extreme = Exponent > 0 ? GreatestOf(u) : LeastOf(u);
        if (extreme <= 0)
        {
            return 0;
        }

        var (total, sum) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            sum += w[i] / total * Math.Pow(u[i] / extreme, Exponent);
        }

        return extreme * Math.Pow(sum, 1 / Exponent);
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var u = children.Values;
        var w = children.Weights;
        var extreme = Exponent > 0 ? GreatestOf(u) : LeastOf(u);
        if (extreme <= 0)
        {
            shares.Clear();
            return 0;
        }

        var (total, sum) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * Math.Pow(u[i] / extreme, Exponent);
            sum += shares[i];
        }

        var mean = extreme * Math.Pow(sum, 1 / Exponent);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] *= mean / sum;
        }

        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            var u = children.Values[i];
            shares[i] = u > Least ? children.Weights[i] * Math.Abs(1 - Math.Pow(u, Exponent)) : Exponent > 0 ? children.Weights[i]
                : double.PositiveInfinity;
        }

        return 0;
    }
}
