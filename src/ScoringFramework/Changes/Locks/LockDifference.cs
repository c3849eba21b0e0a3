namespace ScoringFramework.Changes;

/// <summary>A part of a scorecard that differs from what was approved.</summary>
public sealed record LockDifference
{
    internal LockDifference(LockPart part, string? id, LockDifferenceKind kind) => (Part, Id, Kind) = (part, id, kind);

    /// <summary>The part.</summary>
    public LockPart Part { get; }

    /// <summary>The dimension's or the scenario's id; null for the other parts.</summary>
    public string? Id { get; }

    /// <summary>What differs, at the worst.</summary>
    public LockDifferenceKind Kind { get; }

    /// <summary>A dimension's or a scenario's title; null for the other parts.</summary>
    public string? Title { get; internal init; }

    /// <summary>What was approved; null when the part was not there, or has no score of its own.</summary>
    public LockedScore? Before { get; internal init; }

    /// <summary>What is computed now; null when the part is gone, or has no score of its own.</summary>
    public LockedScore? After { get; internal init; }
}

/// <summary>The parts of a scorecard that a lock compares.</summary>
public enum LockPart
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A dimension.</summary>
    Dimension,

    /// <summary>The mean of the scenarios.</summary>
    Expected,

    /// <summary>A scenario.</summary>
    Scenario,

    /// <summary>The caps.</summary>
    Caps,

    /// <summary>The layers.</summary>
    Layers,

    /// <summary>The ledger.</summary>
    Ledger,
}

/// <summary>What differs, the worst first.</summary>
public enum LockDifferenceKind
{
    /// <summary>A number or an outcome.</summary>
    Score,

    /// <summary>The confidence, and no number.</summary>
    Confidence,

    /// <summary>What is behind the score, or its part of the headline; neither the score nor its confidence.</summary>
    Reasoning,
}

/// <summary>A score as a lock compares it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Score">The displayed score; null unless scored.</param>
public sealed record LockedScore(Outcome Outcome, decimal? Score)
{
    /// <summary>How strong the evidence is; null without a score.</summary>
    public Confidence? Confidence { get; init; }
}
