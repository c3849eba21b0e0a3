namespace ScoringFramework.Rubrics;

/// <summary>How a score is displayed. Rounding happens once, at the edge: nothing is computed from a rounded score.</summary>
/// <param name="Decimals">How many decimals are shown, 0 to 8.</param>
/// <param name="Midpoint">What happens to an exact half: <see cref="MidpointRounding.AwayFromZero"/> or
/// <see cref="MidpointRounding.ToEven"/>.</param>
public sealed record Rounding(int Decimals, MidpointRounding Midpoint)
{
    /// <summary>Two decimals, halves away from zero: 7.105 is shown as 7.11.</summary>
    public static Rounding Default { get; } = new(2, MidpointRounding.AwayFromZero);

    /// <summary>Rounds a score for display. The result has all its decimals: it prints as 7.00 and not as 7.</summary>
    /// <param name="score">The unrounded score.</param>
    public decimal Round(decimal score) => Shown(Math.Round(score, Decimals, Midpoint))!.Value;

    /// <summary>A rounded score with all its decimals.</summary>
    internal decimal? Shown(decimal? rounded) => rounded + new decimal(0, 0, 0, false, (byte)Decimals);
}
