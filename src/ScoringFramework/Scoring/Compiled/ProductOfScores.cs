namespace ScoringFramework.Scoring;

/// <summary>Π x^e, with an exponent below 0 for what divides. Scores are at least 0, divisors above 0.</summary>
internal sealed class ProductOfScores : CompiledFunction
{
    public static readonly ProductOfScores Only = new();

    private ProductOfScores()
    {
    }

    public override double Value(in CountedChildren children)
    {
        var product = 1.0;
        for (var i = 0; i < children.Count; i++)
        {
            var (e, x) = (children.Weights[i], children.Values[i]);
            product *= e == 1 ? x : e == -1 ? 1 / x : Math.Pow(x, e);
        }

        return product;
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = Math.Abs(children.Weights[i]);
        }

        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            var (e, x) = (children.Weights[i], children.Values[i]);
            var end = e < 0 ? children.Lows[i] : children.Highs[i];
            shares[i] = x <= 0 || end <= 0 ? double.PositiveInfinity : Math.Abs(e) * Math.Abs(Math.Log(end / x));
        }

        return 0;
    }
}

/// <summary>Π u^e of places: what a product of shortfalls is made of.</summary>
internal sealed class ProductOfPlaces : CompiledFunction
{
    public static readonly ProductOfPlaces Only = new();

    private ProductOfPlaces()
    {
    }

    public override double Value(in CountedChildren children)
    {
        var product = 1.0;
        for (var i = 0; i < children.Count; i++)
        {
            product *= children.Weights[i] == 1 ? children.Values[i] : Math.Pow(children.Values[i], children.Weights[i]);
        }

        return product;
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        children.Weights.CopyTo(shares);
        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares) => GeometricMean.Only.Fall(children, shares);
}
