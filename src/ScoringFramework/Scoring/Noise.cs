namespace ScoringFramework.Scoring;

/// <summary>Floating-point noise is dropped once, at twelve decimals of the scale's span, before scores are compared or displayed.</summary>
internal static class Noise
{
    /// <summary>Two shares, completenesses or scores within this are equal.</summary>
    public const double Tolerance = 1e-12;

    public static double Drop(double unit) => Math.Round(unit, 12, MidpointRounding.ToEven);

    /// <summary>A place on the scale as a score without noise, computed in decimal so that 0.7105 of 0 to 10 is 7.105 and nothing else.</summary>
    public static decimal Score(double unit, Scale scale) => scale.Min + ((decimal)Drop(unit) * scale.Span);
}
