namespace ScoringFramework.Scoring;

/// <summary>
/// A dimension's scale and how its scores are displayed: the way between scores and places. A place is from 0 to 1; on an open scale it
/// is the score above the bottom.
/// </summary>
internal sealed class CompiledScale
{
    // Scores are exact to so many digits.
    private const int Digits = 12;
    private const decimal Steps = 1_000_000_000_000m;
    private const double Largest = 1e27;

    private readonly double min;
    private readonly double span;
    private readonly int decimals;

    public CompiledScale(Scale scale, Rounding rounding, Better better)
    {
        (Scale, Rounding, Better) = (scale, rounding, better);
        (min, span) = ((double)scale.Min, (double)scale.Span);
        decimals = DecimalsOf(span);
    }

    public Scale Scale { get; }

    public Rounding Rounding { get; }

    public Better Better { get; }

    /// <summary>The distance from the bottom to the top; 1 on an open scale.</summary>
    public double Span => span;

    /// <summary>The bottom.</summary>
    public double Min => min;

    /// <summary>The top; infinite on an open scale.</summary>
    public double Max => min + (span * Top);

    /// <summary>The place of the top: 1, or infinite.</summary>
    public double Top => Scale.IsOpen ? double.PositiveInfinity : 1;

    /// <summary>The place of the worst end: the bottom, or the top where less is better.</summary>
    public double Worst => Better == Better.Lower ? Top : 0;

    /// <summary>The place of the best end.</summary>
    public double Best => Better == Better.Lower ? 0 : Top;

    /// <summary>A place that is not outside the scale.</summary>
    public double Clamp(double unit) => Math.Clamp(unit, 0, Top);

    /// <summary>The place of a score, without noise.</summary>
    public double UnitOf(decimal score) => Noise.Drop(Scale.ToUnit(score));

    /// <summary>The place of a score that was computed.</summary>
    public double UnitOf(double score) => (score - min) / span;

    /// <summary>The score at a place, not rounded.</summary>
    public double Unrounded(double unit) => min + (unit * span);

    /// <summary>The score at a place without noise, computed in decimal: 0.7105 of 0 to 10 is 7.105 and nothing else.</summary>
    public decimal Exact(double unit)
    {
        if (!Scale.IsOpen)
        {
            // Places have twelve decimals, and so scores a step of the span: a score of fewer digits within half a step is what is meant.
            var (exact, step) = (Noise.Score(unit, Scale), Scale.Span / Steps);
            var plain = decimal.Round(exact, decimals);
            return Math.Abs(plain - exact) * 2 <= step ? plain : exact;
        }

        var score = Math.Clamp(min + unit, -Largest, Largest);
        return decimal.Round((decimal)score, DecimalsOf(Math.Abs(score)));
    }

    /// <summary>The score at a place as it is displayed, with all the decimals of the rounding.</summary>
    public decimal Displayed(double unit) => Rounding.Round(Exact(unit));

    // Twelve digits of the size: 12 for 1, 11 for 10, 10 for 71.
    internal static int DecimalsOf(double size)
    {
        var decimals = Digits;
        for (var power = 1.0; power < size && decimals > 0; power *= 10)
        {
            decimals--;
        }

        return decimals;
    }
}
