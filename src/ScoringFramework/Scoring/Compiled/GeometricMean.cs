namespace ScoringFramework.Scoring;

/// <summary>Πu^(w/W), 0 with a child at 0; the share of a child is its part of the weight.</summary>
internal sealed class GeometricMean : CompiledFunction
{
    public static readonly GeometricMean Only = new();

    private GeometricMean()
    {
    }

    public override double Value(in CountedChildren children)
    {
        var u = children.Values;
        var w = children.Weights;
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

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var (mean, total) = (Value(children), Sum(children.Weights));
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Weights[i] / total * mean;
        }

        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Values[i] > 0 ? children.Weights[i] * -Math.Log(children.Values[i]) : double.PositiveInfinity;
        }

        return 0;
    }
}
