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

/// <summary>
/// The mean of the children's scores themselves, on a scale that may reach further than it does: what is there with all children at their
/// worst is its base.
/// </summary>
/// <param name="exponent">p; 0 is the geometric mean.</param>
/// <param name="min">The bottom of the mean's scale.</param>
/// <param name="max">The top of the mean's scale.</param>
internal sealed class MeanOfScores(double exponent, double min, double max) : GeneralMean(exponent)
{
    public override double Value(in CountedChildren children) => Mean(children.Values, children.Weights, 0, 1);

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var (worst, value) = (Mean(children.Lows, children.Weights, 0, 1), Math.Min(Value(children), max));
        if (Exponent <= 0 && LeastOf(children.Lows) <= 0)
        {
            ByWeight(children, shares);
        }
        else
        {
            Distances(children, children.Lows, shares);
        }

        return Base(worst - min, value - worst, shares);
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        var (best, value) = (Mean(children.Highs, children.Weights, 0, 1), Math.Max(Value(children), min));
        Distances(children, children.Highs, shares);
        for (var i = 0; i < children.Count; i++)
        {
            if (double.IsInfinity(shares[i]))
            {
                TakeAll(children.Weights, shares);
                break;
            }
        }

        return Base(max - best, best - value, shares);
    }

    private void Distances(in CountedChildren children, ReadOnlySpan<double> ends, Span<double> shares)
    {
        for (var i = 0; i < children.Count; i++)
        {
            shares[i] = children.Weights[i] * Distance(children.Values[i], ends[i]);
        }
    }

    // As Euler's theorem has it: from an end where g is infinite, no distance says anything.
    private void ByWeight(in CountedChildren children, Span<double> shares)
    {
        var isAnyLeast = Exponent < 0 && LeastOf(children.Values) <= 0;
        for (var i = 0; i < children.Count; i++)
        {
            var (w, x) = (children.Weights[i], children.Values[i]);
            shares[i] = Exponent == 0 ? w : isAnyLeast ? (x <= 0 ? w : 0) : w * Math.Pow(x, Exponent);
        }
    }

    // The infinite ones take all, by weight.
    private static void TakeAll(ReadOnlySpan<double> weights, Span<double> shares)
    {
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = double.IsInfinity(shares[i]) ? weights[i] : 0;
        }
    }

    // The base in relation to the shares, which together are for the rest of the distance.
    private static double Base(double beyond, double between, Span<double> shares)
    {
        if (beyond <= 0)
        {
            return 0;
        }

        if (between > 0)
        {
            return Sum(shares) * (beyond / between);
        }

        shares.Clear();
        return 1;
    }
}
