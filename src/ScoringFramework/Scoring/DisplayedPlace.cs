namespace ScoringFramework.Scoring;

/// <summary>Conditions on displayed scores as places on the scale, so what evaluates compares two numbers.</summary>
internal static class DisplayedPlace
{
    /// <summary>Places are compared without noise: this is the distance of two that differ.</summary>
    private const decimal Grid = 1e-12m;

    private const double Never = -1;

    // A score is exact to twelve digits of the span, which is up to ten places.
    private const int Near = 6;

    /// <summary>The highest place, without noise, whose displayed score is at most a limit; below 0 when no score's is.</summary>
    public static double HighestAtMost(CompiledScale on, decimal limit)
    {
        var (scale, rounding) = (on.Scale, on.Rounding);
        var step = 1m;
        for (var i = 0; i < rounding.Decimals; i++)
        {
            step /= 10;
        }

        // Up to the middle between two displayed scores the lower one is displayed; the midpoint rule says to which the middle itself
        // belongs.
        var edge = decimal.Round(limit, rounding.Decimals, MidpointRounding.ToNegativeInfinity) + (step / 2);
        var place = Math.Clamp((Math.Floor((edge - scale.Min) / scale.Span / Grid) + Near) * Grid, 0, 1);
        for (var tried = 0; tried < 3 * Near; tried++)
        {
            if (on.Displayed((double)place) <= limit)
            {
                return (double)place;
            }

            place -= Grid;
        }

        return Never;
    }
}
