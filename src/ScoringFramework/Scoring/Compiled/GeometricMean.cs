namespace ScoringFramework.Scoring;

/// <summary>Πu^(w/W), 0 with a child at 0; the share of a child is its part of the weight.</summary>
internal sealed class GeometricMean : CompiledMean
{
    public static readonly GeometricMean Only = new();

    private GeometricMean()
    {
    }

    public override double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order)
    {
        if (LeastOf(u) <= 0)
        {
            return 0;
        }

        var (total, logarithm) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            logarithm += w[i] / total * Math.Log(u[i]);
        }

        return Math.Exp(logarithm);
    }

    public override double Split(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order, Span<double> shares)
    {
        var (mean, total) = (Value(u, w, order), Sum(w));
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * mean;
        }

        return mean;
    }
}
