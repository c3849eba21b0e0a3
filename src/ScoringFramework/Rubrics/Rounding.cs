using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>How a score is displayed. Rounding happens once, at the edge: nothing is computed from a rounded score.</summary>
/// <param name="Decimals">How many decimals are shown, 0 to 8.</param>
/// <param name="Midpoint">What happens to an exact half: <see cref="MidpointRounding.AwayFromZero"/> or
/// <see cref="MidpointRounding.ToEven"/>.</param>
public sealed record Rounding(int Decimals, MidpointRounding Midpoint)
{
    // A quotient of two decimals is rounded here before it goes up or down: 0.3 / 0.1 is 3.
    private const int NoiseDecimals = 9;

    /// <summary>Two decimals, halves away from zero: 7.105 is shown as 7.11.</summary>
    public static Rounding Default { get; } = new(2, MidpointRounding.AwayFromZero);

    /// <summary>What displayed scores are multiples of, above 0; null for one step of the last decimal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? To { get; init; }

    /// <summary>Which of the two nearest displayed scores is taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RoundingDirection Direction { get; init; }

    /// <summary>A rounding to multiples of a step, with the decimals that the step has.</summary>
    /// <param name="step">The step, above 0: 0.1, 0.5 or 5.</param>
    /// <param name="direction">Which of the two nearest multiples is taken.</param>
    public static Rounding ToStep(decimal step, RoundingDirection direction = RoundingDirection.Nearest) =>
        new(Plain(step).Scale, MidpointRounding.AwayFromZero) { To = Plain(step), Direction = direction };

    /// <summary>Rounds a score for display. The result has all its decimals: it prints as 7.00 and not as 7.</summary>
    /// <param name="score">The unrounded score.</param>
    public decimal Round(decimal score) => Shown(To is { } step ? Steps(score / step) * step
        : Direction == RoundingDirection.Nearest ? Math.Round(score, Decimals, Midpoint)
        : Steps(score * Power(Decimals)) / Power(Decimals))!.Value;

    /// <summary>A rounded score with all its decimals.</summary>
    internal decimal? Shown(decimal? rounded) => rounded + new decimal(0, 0, 0, false, (byte)Decimals);

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++)
        {
            power *= 10;
        }

        return power;
    }

    // Without the zeros at its end: 0.50 has one decimal.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private decimal Steps(decimal many) => Direction switch
    {
        RoundingDirection.Up => decimal.Ceiling(decimal.Round(many, NoiseDecimals)),
        RoundingDirection.Down => decimal.Floor(decimal.Round(many, NoiseDecimals)),
        _ => Math.Round(many, Midpoint),
    };
}
