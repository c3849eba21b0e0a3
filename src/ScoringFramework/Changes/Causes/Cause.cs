namespace ScoringFramework.Changes;

/// <summary>Something that differs between two ends and can be switched from one to the other by itself.</summary>
/// <param name="Key">Its name: the same in both directions, and unique.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Node">Where in the merged tree it acts first; node 0 for the whole.</param>
internal sealed record Cause(string Key, CauseKind Kind, int Node)
{
    /// <summary>The nodes below which nothing else is touched; the switch affects a dimension that contains one of them.</summary>
    public required IReadOnlyList<int> Acts { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public ChangeValue? Before { get; init; }

    public ChangeValue? After { get; init; }

    public ChangeReason? Reason { get; init; }

    public ValueList<EvidenceChange> Evidence { get; init; } = [];
}
