namespace ScoringFramework.Scoring;

/// <summary>
/// Floating-point noise is dropped once, at twelve decimals of the scale's span, before scores are compared or displayed.
/// </summary>
internal static class Noise
{
    /// <summary>Two shares, completenesses or scores within this are equal.</summary>
    public const double Tolerance = 1e-12;

    private const byte Decimals = 12;
    private const double Steps = 1e12;

    public static double Drop(double unit) => Math.Round(unit, Decimals, MidpointRounding.ToEven);

    /// <summary>
    /// A place on the scale without noise as the decimal that it means: with twelve decimals, whatever the last bits of the double say.
    /// </summary>
    public static decimal Exact(double unit)
    {
        var steps = (long)Math.Round(unit * Steps, MidpointRounding.ToEven);
        var digits = Math.Abs(steps);
        return new((int)(digits & uint.MaxValue), (int)(digits >> 32), 0, steps < 0, Decimals);
    }

    /// <summary>
    /// A place on the scale as a score without noise, computed in decimal so 0.7105 of 0 to 10 is 7.105 and nothing else.
    /// </summary>
    public static decimal Score(double unit, Scale scale) => scale.Min + (Exact(unit) * scale.Span);
}
