namespace ScoringFramework.Scoring;

/// <summary>A condition on a node's displayed score.</summary>
/// <param name="Node">The node.</param>
/// <param name="Comparison">Which way.</param>
/// <param name="Limit">The limit, on the node's scale.</param>
internal sealed record CompiledCondition(int Node, Comparison Comparison, decimal Limit)
{
    /// <summary>The node's scale.</summary>
    public required CompiledScale Scale { get; init; }

    /// <summary>
    /// The highest place, without noise, whose displayed score is at most the limit; null where the score itself is compared.
    /// </summary>
    public double? AtMost { get; init; }

    /// <summary>Whether it holds.</summary>
    /// <param name="outcome">The node's outcome.</param>
    /// <param name="unit">The node's place.</param>
    public bool Holds(Outcome outcome, double unit)
    {
        if (Comparison == Comparison.NotScored)
        {
            return outcome is Outcome.Missing or Outcome.Declined;
        }

        if (outcome != Outcome.Scored)
        {
            return false;
        }

        if (AtMost is { } atMost)
        {
            return unit <= atMost;
        }

        // A bound at an open end is beyond every limit.
        return double.IsFinite(unit)
            ? new Condition("", Comparison, Limit).Holds(Scale.Displayed(unit))
            : Comparison is Comparison.AtLeast or Comparison.Above && double.IsPositiveInfinity(unit);
    }
}
