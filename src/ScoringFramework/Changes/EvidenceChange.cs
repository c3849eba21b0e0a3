namespace ScoringFramework.Changes;

/// <summary>A piece of evidence that came, went or changed.</summary>
/// <param name="Id">The evidence's id.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Claim">The claim: after, or before when it went.</param>
/// <param name="Source">The source's id.</param>
/// <param name="SourceTitle">The source's title.</param>
/// <param name="Supports">Whether it supports the criterion; false when it contradicts it.</param>
public sealed record EvidenceChange(string Id, EvidenceChangeKind Kind, string Claim, string Source, string SourceTitle, bool Supports)
{
    /// <summary>The figure before, as readers see it; null without one.</summary>
    public string? FigureBefore { get; internal init; }

    /// <summary>The figure after, as readers see it; null without one.</summary>
    public string? FigureAfter { get; internal init; }

    /// <summary>What else differs of one that changed, its source's particulars included; empty for one that came or went.</summary>
    public ValueList<FieldChange> Differs { get; internal init; } = [];
}

/// <summary>One thing about a piece of evidence or its source that differs.</summary>
/// <param name="Name">What it is, by its name in the file: <c>tier</c>.</param>
/// <param name="Before">What it was; null for nothing.</param>
/// <param name="After">What it is; null for nothing.</param>
public sealed record FieldChange(string Name, string? Before, string? After);

/// <summary>What happened to a piece of evidence.</summary>
public enum EvidenceChangeKind
{
    /// <summary>It is new for the criterion.</summary>
    Added,

    /// <summary>It no longer speaks of the criterion.</summary>
    Removed,

    /// <summary>It, or its source, says something else.</summary>
    Changed,
}
