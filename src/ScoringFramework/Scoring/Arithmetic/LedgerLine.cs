namespace ScoringFramework.Scoring;

/// <summary>
/// An exact part of the headline. The values sum to the unrounded headline, the displayed ones to the displayed headline.
/// </summary>
/// <param name="Kind">What the line is for.</param>
/// <param name="Id">The criterion's or the cap's id; null for the base.</param>
/// <param name="Value">The part, in scale points; a cap's is not above 0.</param>
/// <param name="Displayed">The part as displayed, by largest remainder.</param>
public sealed record LedgerLine(LedgerKind Kind, string? Id, double Value, decimal Displayed)
{
    /// <summary>The composite that a cap lowered, or <c>headline</c>; null for other lines.</summary>
    public string? Target { get; init; }
}

/// <summary>The kinds of ledger lines.</summary>
public enum LedgerKind
{
    /// <summary>A criterion's contribution.</summary>
    Criterion,

    /// <summary>What a cap took away.</summary>
    Cap,

    /// <summary>The bottom of a scale that does not start at 0.</summary>
    Base,
}
