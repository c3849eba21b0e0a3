namespace ScoringFramework.Changes;

/// <summary>Something that a reader sees change, beside the number that is split.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Id">The dimension, the cap or the scenario; null for the headline.</param>
/// <param name="Before">What was there, in words; null for nothing.</param>
/// <param name="After">What is there now, in words; null for nothing.</param>
public sealed record ChangeEvent(EventKind Kind, string? Id, string? Before, string? After)
{
    /// <summary>Why, where the scorecard says so; or null.</summary>
    public string? Because { get; internal init; }

    /// <summary>The evidence about the criterion that came, went or changed; with the first event of each criterion.</summary>
    public ValueList<EvidenceChange> Evidence { get; internal init; } = [];
}

/// <summary>The kinds of events.</summary>
public enum EventKind
{
    /// <summary>An outcome: scored, declined, missing or not applicable.</summary>
    Outcome,

    /// <summary>A displayed score.</summary>
    Score,

    /// <summary>A confidence.</summary>
    Confidence,

    /// <summary>A level in words.</summary>
    Level,

    /// <summary>The position on the compass.</summary>
    Position,

    /// <summary>Whether a cap holds.</summary>
    Cap,

    /// <summary>A scenario's headline.</summary>
    Scenario,

    /// <summary>The words of a reasoning snapshot, with no number, outcome or confidence moved.</summary>
    Reasoning,
}
