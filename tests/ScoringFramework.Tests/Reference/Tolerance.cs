namespace ScoringFramework.Tests.Reference;

/// <summary>How near two numbers are that the design calls equal.</summary>
internal static class Tolerance
{
    /// <summary>
    /// 1e-12 of the scale: of its span, or of its end farther from 0 where that is more (a double near 100 has no finer bits).
    /// </summary>
    public static double Of(Scale scale, double? span = null) =>
        1e-12 * (span ?? (double)Math.Max(scale.Span, Math.Max(Math.Abs(scale.Min), Math.Abs(scale.Max))));
}
