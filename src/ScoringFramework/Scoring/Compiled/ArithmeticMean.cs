namespace ScoringFramework.Scoring;

/// <summary>Σwu/W; the share of a child is its term.</summary>
internal sealed class ArithmeticMean : CompiledMean
{
    public static readonly ArithmeticMean Only = new();

    private ArithmeticMean()
    {
    }

    public override double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order)
    {
        var (total, mean) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            mean += w[i] / total * u[i];
        }

        return mean;
    }

    public override double Split(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order, Span<double> shares)
    {
        var (total, mean) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * u[i];
            mean += shares[i];
        }

        return mean;
    }
}
