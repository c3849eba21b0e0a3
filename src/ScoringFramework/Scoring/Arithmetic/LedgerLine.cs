namespace ScoringFramework.Scoring;

/// <summary>
/// An exact part of the headline. The values sum to the unrounded headline, the displayed ones to the displayed headline.
/// </summary>
/// <param name="Kind">What the line is for.</param>
/// <param name="Id">The criterion's, the composite's or the limit's id; null for the base or the clamp of the headline.</param>
/// <param name="Value">The part, in scale points; what is subtracted is below 0.</param>
/// <param name="Displayed">The part as displayed, by largest remainder.</param>
public sealed record LedgerLine(LedgerKind Kind, string? Id, double Value, decimal Displayed)
{
    /// <summary>The composite that a cap or a floor changed, or <c>headline</c>; null for other lines.</summary>
    public string? Target { get; init; }
}

/// <summary>The kinds of ledger lines.</summary>
public enum LedgerKind
{
    /// <summary>A criterion's contribution.</summary>
    Criterion,

    /// <summary>What a cap took away.</summary>
    Cap,

    /// <summary>What is there without the children: the bottom of a scale that does not start at 0, what a sum starts from.</summary>
    Base,

    /// <summary>What a floor gave.</summary>
    Floor,

    /// <summary>What the end of its scale took from a sum that goes beyond it, or gave to it.</summary>
    Clamp,
}
