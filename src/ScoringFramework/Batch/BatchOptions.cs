namespace ScoringFramework.Batch;

/// <summary>How a <see cref="BatchScorer"/> scores, and what it gives beside the headline.</summary>
public sealed record BatchOptions
{
    /// <summary>The options that hold where none are given: the headline alone, and no word on evidence.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>
    /// Rows have no evidence. True is the caller's word that every score meets the rubric's <c>requires</c>, <c>min-confidence</c> and
    /// <c>ratings</c>; without it, a rubric that has any of these is refused.
    /// </summary>
    public bool AssumeEvidence { get; init; }

    /// <summary>The ids of the dimensions whose results are given, in any order; empty for the headline alone.</summary>
    public ValueList<string> Dimensions { get; init; } = [];

    /// <summary>Whether the ledger's lines are given for every row. It costs several times what the scores cost.</summary>
    public bool Ledger { get; init; }

    /// <summary>How many threads score, at least 1; null for all cores. The results do not depend on it.</summary>
    public int? Threads { get; init; }
}
