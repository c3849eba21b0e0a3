namespace ScoringFramework.Rubrics;

/// <summary>How a figure is rounded before a curve reads it.</summary>
/// <param name="To">What it is rounded to a multiple of, in the measure's unit; above 0.</param>
/// <param name="Direction">Where to.</param>
public sealed record FigureRounding(decimal To, RoundingDirection Direction)
{
    internal const int MostDecimals = 8;

    // Steps beyond this have no fraction that a decimal could show.
    private const decimal MostSteps = 1e15m;

    /// <summary>Rounds a figure. A value that is a multiple within twelve decimals of a step is that multiple.</summary>
    /// <param name="value">The value, in the measure's unit.</param>
    public decimal Round(decimal value)
    {
        if (To <= 0 || Math.Abs(value) / MostSteps >= To)
        {
            return value;
        }

        var steps = Math.Round(value / To, 12, MidpointRounding.ToEven);
        return To * Direction switch
        {
            RoundingDirection.Up => Math.Ceiling(steps),
            RoundingDirection.Down => Math.Floor(steps),
            _ => Math.Round(steps, MidpointRounding.AwayFromZero),
        };
    }
}
