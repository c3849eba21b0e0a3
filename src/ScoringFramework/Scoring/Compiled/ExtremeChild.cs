namespace ScoringFramework.Scoring;

/// <summary>The least or the greatest child; those that tie share it by weight.</summary>
internal sealed class ExtremeChild : CompiledFunction
{
    public static readonly ExtremeChild Least = new(isLeast: true);
    public static readonly ExtremeChild Greatest = new(isLeast: false);

    private ExtremeChild(bool isLeast) => IsLeast = isLeast;

    public bool IsLeast { get; }

    public override double Value(in CountedChildren children) => IsLeast ? LeastOf(children.Values) : GreatestOf(children.Values);

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var extreme = Value(children);
        Tied(children, extreme, extreme, shares);
        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        var extreme = Value(children);
        Tied(children, extreme, 1 - extreme, shares);
        return 0;
    }

    private static void Tied(in CountedChildren children, double extreme, double part, Span<double> shares)
    {
        var u = children.Values;
        var w = children.Weights;
        var tied = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = Math.Abs(u[i] - extreme) <= Noise.Tolerance ? w[i] : 0;
            tied += shares[i];
        }

        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = shares[i] / tied * part;
        }
    }
}
