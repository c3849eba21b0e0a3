namespace ScoringFramework.Changes;

/// <summary>A part of a scorecard that is no longer what was approved.</summary>
/// <param name="Part"><c>headline</c>, a dimension's id, <c>expected</c>, <c>scenario</c> with its id, <c>caps</c>, <c>layers</c> or <c>ledger</c>.</param>
/// <param name="Kind">What is different, at the worst.</param>
public sealed record LockDifference(string Part, LockDifferenceKind Kind)
{
    /// <summary>A dimension's or a scenario's title; null for the rest.</summary>
    public string? Title { get; init; }

    /// <summary>What was approved; null when the part was not there, or has no score of its own.</summary>
    public LockedScore? Before { get; init; }

    /// <summary>What is computed now; null when the part is gone, or has no score of its own.</summary>
    public LockedScore? After { get; init; }
}

/// <summary>What is different of a part, the worst first.</summary>
public enum LockDifferenceKind
{
    /// <summary>A number or an outcome.</summary>
    Score,

    /// <summary>The confidence, and no number.</summary>
    Confidence,

    /// <summary>What stands behind the score, or its part of the headline; neither the score nor its confidence.</summary>
    Reasoning,
}

/// <summary>A score as a lock compares it.</summary>
/// <param name="Outcome">What came of scoring.</param>
/// <param name="Score">The displayed score; null unless scored.</param>
public sealed record LockedScore(Outcome Outcome, decimal? Score)
{
    /// <summary>How far the evidence carries it; null without a score.</summary>
    public Confidence? Confidence { get; init; }
}
