namespace ScoringFramework.Batch;

/// <summary>
/// Turns places into displayed scores, as a scale does in decimal. In binary where the result is far enough from the middle between two
/// displayed scores, which is nearly always.
/// </summary>
internal sealed class DisplayedColumn
{
    // Below this a double has six decimals to spare.
    private const double Largest = 1e9;
    private const double Near = 1e-5;

    private readonly CompiledScale scale;
    private readonly bool isBinary;
    private readonly double start;
    private readonly double step;
    private readonly byte decimals;

    public DisplayedColumn(CompiledScale scale)
    {
        this.scale = scale;
        var rounding = scale.Rounding;
        var power = 1.0;
        for (var i = 0; i < rounding.Decimals; i++)
        {
            power *= 10;
        }

        decimals = (byte)rounding.Decimals;
        (start, step) = (scale.Min * power, scale.Span * power / DisplayedSteps.Steps);
        isBinary = rounding is { To: null, Direction: RoundingDirection.Nearest } && !scale.Scale.IsOpen
            && Math.Max(Math.Abs(scale.Min), Math.Abs(scale.Max)) * power <= Largest;
    }

    /// <summary>The displayed score at a place.</summary>
    public decimal At(double unit)
    {
        if (isBinary)
        {
            // With half a step more, the nearest is the one below, and no branch is taken by chance.
            var exact = start + (Math.Round(unit * DisplayedSteps.Steps, MidpointRounding.ToEven) * step) + 0.5;
            var whole = Math.Floor(exact);
            if (Math.Abs(exact - whole - 0.5) < 0.5 - Near && exact > 0.5)
            {
                return new((int)whole, 0, 0, isNegative: false, decimals);
            }
        }

        return scale.Displayed(unit);
    }
}
