namespace ScoringFramework.Scoring;

/// <summary>The least or the greatest child; those that tie share it by weight.</summary>
internal sealed class ExtremeChild : CompiledMean
{
    public static readonly ExtremeChild Least = new(isLeast: true);
    public static readonly ExtremeChild Greatest = new(isLeast: false);

    private ExtremeChild(bool isLeast) => IsLeast = isLeast;

    public bool IsLeast { get; }

    public override double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order) =>
        IsLeast ? LeastOf(u) : GreatestOf(u);

    public override double Split(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order, Span<double> shares)
    {
        var (extreme, tied) = (Value(u, w, order), 0.0);
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
}
