namespace ScoringFramework.Scoring;

/// <summary>A dimension's scale and how its scores are displayed: the way between scores and places from 0 to 1.</summary>
internal sealed class CompiledScale(Scale scale, Rounding rounding)
{
    private readonly double min = (double)scale.Min;
    private readonly double span = (double)scale.Span;

    public Scale Scale { get; } = scale;

    public Rounding Rounding { get; } = rounding;

    /// <summary>The distance from the bottom to the top.</summary>
    public double Span => span;

    /// <summary>The bottom.</summary>
    public double Min => min;

    /// <summary>The place of a score, without noise.</summary>
    public double UnitOf(decimal score) => Noise.Drop(Scale.ToUnit(score));

    /// <summary>The score at a place, not rounded.</summary>
    public double Unrounded(double unit) => min + (unit * span);

    /// <summary>The score at a place without noise, computed in decimal: 0.7105 of 0 to 10 is 7.105 and nothing else.</summary>
    public decimal Exact(double unit) => Noise.Score(unit, Scale);

    /// <summary>The score at a place as it is displayed, with all the decimals of the rounding.</summary>
    public decimal Displayed(double unit) => Rounding.Round(Exact(unit));
}
