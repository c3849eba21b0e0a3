namespace ScoringFramework.Scoring;

/// <summary>
/// A power or geometric mean of values that do not lie from 0 to 1: places laid on another interval, or scores. g⁻¹(Σ w·g / Σ w).
/// </summary>
internal abstract class GeneralMean(double exponent) : CompiledFunction
{
    /// <summary>p; 0 is the geometric mean.</summary>
    public double Exponent { get; } = exponent;

    private protected double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> w, double min, double step)
    {
        var (total, sum, extreme) = (Sum(w), 0.0, min + (step * (Exponent > 0 ? GreatestOf(values) : LeastOf(values))));
        if (extreme <= 0 && Exponent is not 1)
        {
            return 0;
        }

        for (var i = 0; i < values.Length; i++)
        {
            var value = min + (step * values[i]);
            sum += w[i] / total * (Exponent == 1 ? value : Exponent == 0 ? Math.Log(value) : Math.Pow(value / extreme, Exponent));
        }

        return Exponent switch
        {
            1 => sum,
            0 => Math.Exp(sum),
            _ => extreme * Math.Pow(sum, 1 / Exponent),
        };
    }

    // |g(x) − g(end)|; at an end where g is infinite, as Euler's theorem has it for the whole.
    private protected double Distance(double value, double end) => Exponent switch
    {
        1 => Math.Abs(value - end),
        0 when end <= 0 => 1,
        0 when value <= 0 => double.PositiveInfinity,
        0 => Math.Abs(Math.Log(value / end)),
        < 0 when end <= 0 => value <= 0 ? double.PositiveInfinity : Math.Pow(value, Exponent),
        < 0 when value <= 0 => double.PositiveInfinity,
        _ => Math.Abs(Math.Pow(Math.Max(0, value), Exponent) - Math.Pow(Math.Max(0, end), Exponent)),
    };
}

/// <summary>The mean of places laid on an interval.</summary>
internal sealed class IntervalMean(double exponent, double min, double max) : GeneralMean(exponent)
{
    public override double Value(in CountedChildren children) =>
        (Mean(children.Values, children.Weights, min, max - min) - min) / (max - min);

    public override double Rise(in CountedChildren children, Span<double> shares) => Distances(children, min, shares);

    public override double Fall(in CountedChildren children, Span<double> shares) => Distances(children, max, shares);

    private double Distances(in CountedChildren children, double end, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Weights[i] * Distance(min + ((max - min) * children.Values[i]), end);
        }

        return 0;
    }
}

/// <summary>The mean of the children's scores themselves.</summary>
internal sealed class MeanOfScores(double exponent) : GeneralMean(exponent)
{
    public override double Value(in CountedChildren children) => Mean(children.Values, children.Weights, 0, 1);

    public override double Rise(in CountedChildren children, Span<double> shares) => Distances(children, children.Lows, shares);

    public override double Fall(in CountedChildren children, Span<double> shares) => Distances(children, children.Highs, shares);

    private double Distances(in CountedChildren children, ReadOnlySpan<double> ends, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Weights[i] * Distance(children.Values[i], ends[i]);
        }

        return 0;
    }
}
