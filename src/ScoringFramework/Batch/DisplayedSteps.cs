namespace ScoringFramework.Batch;

/// <summary>
/// Comparisons of displayed scores as comparisons of places, decided once: on a scale with a top, what is displayed never falls as the
/// place rises, and places without noise are whole numbers of 10⁻¹².
/// </summary>
internal static class DisplayedSteps
{
    public const double Steps = 1e12;

    /// <summary>The least number of steps whose displayed score does something; infinite when none does.</summary>
    /// <param name="scale">The scale, not open.</param>
    /// <param name="does">What; once a score does it, every higher one does.</param>
    public static double First(CompiledScale scale, Func<decimal, bool> does)
    {
        var (low, high) = (0L, (long)Steps);
        if (!does(scale.Displayed(1)))
        {
            return double.PositiveInfinity;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = does(scale.Displayed(middle / Steps)) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

/// <summary>A condition on displayed scores, as a comparison of steps where the scale has a top.</summary>
/// <param name="Node">The node that it looks at.</param>
/// <param name="Of">The condition.</param>
/// <param name="From">The number of steps from which on it holds, or from which on it does not.</param>
/// <param name="IsUpwards">Whether it holds from there on.</param>
internal sealed record StepCondition(int Node, CompiledCondition Of, double From, bool IsUpwards)
{
    /// <summary>Whether each lane is asked by itself, since the scale has no top.</summary>
    public bool IsByLane { get; private init; }

    public bool IsNotScored => Of.Comparison == Comparison.NotScored;

    public static StepCondition On(CompiledCondition condition)
    {
        var (scale, limit) = (condition.Scale, condition.Limit);
        if (condition.Comparison == Comparison.NotScored)
        {
            return new(condition.Node, condition, 0, true);
        }

        if (scale.Scale.IsOpen)
        {
            return new(condition.Node, condition, 0, true) { IsByLane = true };
        }

        return condition.Comparison switch
        {
            Comparison.AtLeast => new(condition.Node, condition, DisplayedSteps.First(scale, s => s >= limit), true),
            Comparison.Above => new(condition.Node, condition, DisplayedSteps.First(scale, s => s > limit), true),
            Comparison.AtMost => new(condition.Node, condition, DisplayedSteps.First(scale, s => s > limit), false),
            _ => new(condition.Node, condition, DisplayedSteps.First(scale, s => s >= limit), false),
        };
    }
}
