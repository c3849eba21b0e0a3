namespace ScoringFramework.Scoring;

/// <summary>from + Σ times · x, with a coefficient below 0 for what is subtracted.</summary>
/// <param name="from">What it starts from.</param>
/// <param name="min">The bottom of the sum's scale.</param>
/// <param name="max">The top of the sum's scale; may be infinite.</param>
internal sealed class SumOfScores(double from, double min, double max) : CompiledFunction
{
    /// <summary>What it starts from.</summary>
    public double From { get; } = from;

    public override double Value(in CountedChildren children)
    {
        var sum = From;
        for (var i = 0; i < children.Count; i++)
        {
            sum += children.Weights[i] * children.Values[i];
        }

        return sum;
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var worst = From;
        for (var i = 0; i < children.Count; i++)
        {
            var (w, end) = (children.Weights[i], children.Weights[i] < 0 ? children.Highs[i] : children.Lows[i]);
            shares[i] = w * (children.Values[i] - end);
            worst += w * end;
        }

        return Math.Max(0, worst - min);
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        var best = From;
        for (var i = 0; i < children.Count; i++)
        {
            var (w, end) = (children.Weights[i], children.Weights[i] < 0 ? children.Lows[i] : children.Highs[i]);
            shares[i] = w * (end - children.Values[i]);
            best += w * end;
        }

        return double.IsInfinity(max) || double.IsInfinity(best) ? 0 : Math.Max(0, max - best);
    }
}
