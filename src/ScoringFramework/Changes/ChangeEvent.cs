using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>Something else that differs between two scorecards, beside the score whose change is split.</summary>
public sealed record ChangeEvent
{
    [JsonConstructor]
    internal ChangeEvent(EventKind kind, string? id, ChangeValue? before, ChangeValue? after) =>
        (Kind, Id, Before, After) = (kind, id, before, after);

    /// <summary>What changed.</summary>
    public EventKind Kind { get; }

    /// <summary>The dimension, the cap or the scenario; null for the headline.</summary>
    public string? Id { get; }

    /// <summary>What was there; null for nothing.</summary>
    public ChangeValue? Before { get; }

    /// <summary>What is there now; null for nothing.</summary>
    public ChangeValue? After { get; }

    /// <summary>Why, where the scorecards say so.</summary>
    [JsonInclude]
    public ValueList<ChangeReason> Reasons { get; internal init; } = [];

    /// <summary>The evidence about the criterion that was added, removed or changed; with the first event of each criterion.</summary>
    [JsonInclude]
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

    /// <summary>Whether a cap applies.</summary>
    Cap,

    /// <summary>A scenario's headline.</summary>
    Scenario,

    /// <summary>What is behind a score whose number, outcome, confidence and level are the same.</summary>
    Reasoning,
}
