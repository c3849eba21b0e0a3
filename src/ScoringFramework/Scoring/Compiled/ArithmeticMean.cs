namespace ScoringFramework.Scoring;

/// <summary>Σwu/W; the share of a child is its term.</summary>
internal sealed class ArithmeticMean : CompiledFunction
{
    public static readonly ArithmeticMean Only = new();

    private ArithmeticMean()
    {
    }

    public override double Value(in CountedChildren children)
    {
        var u = children.Values;
        var w = children.Weights;
        var (total, mean) = (Sum(w), 0.0);
        for (var i = 0; i < u.Length; i++)
        {
            mean += w[i] / total * u[i];
        }

        return mean;
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var u = children.Values;
        var w = children.Weights;
        var total = Sum(w);
        for (var i = 0; i < u.Length; i++)
        {
            shares[i] = w[i] / total * u[i];
        }

        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Weights[i] * (1 - children.Values[i]);
        }

        return 0;
    }
}
