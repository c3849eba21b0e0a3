using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>A piece of evidence that was added, removed or changed.</summary>
public sealed record EvidenceChange
{
    [JsonConstructor]
    internal EvidenceChange(string id, EvidenceChangeKind kind, string claim, string source, string sourceTitle, bool supports) =>
        (Id, Kind, Claim, Source, SourceTitle, Supports) = (id, kind, claim, source, sourceTitle, supports);

    internal EvidenceChange(Evidence piece, EvidenceChangeKind kind, bool supports, Source? source)
    {
        (Id, Kind, Claim, Supports) = (piece.Id, kind, piece.Claim, supports);
        (Source, SourceTitle) = (piece.Source, source?.Title ?? piece.Source);
    }

    /// <summary>The evidence's id.</summary>
    public string Id { get; }

    /// <summary>What happened to it.</summary>
    public EvidenceChangeKind Kind { get; }

    /// <summary>The claim: after, or before when it was removed.</summary>
    public string Claim { get; }

    /// <summary>The source's id.</summary>
    public string Source { get; }

    /// <summary>The source's title.</summary>
    public string SourceTitle { get; }

    /// <summary>Whether it supports the criterion; false when it contradicts it.</summary>
    public bool Supports { get; }

    /// <summary>The figure before; null without one.</summary>
    [JsonInclude]
    public Figure? FigureBefore { get; internal init; }

    /// <summary>The figure after; null without one.</summary>
    [JsonInclude]
    public Figure? FigureAfter { get; internal init; }

    /// <summary>The other fields that differ, its own and its source's; empty when it was added or removed.</summary>
    [JsonInclude]
    public ValueList<FieldChange> Differs { get; internal init; } = [];

    /// <summary>What happened, in sentences.</summary>
    [Sentence]
    public string Text => EvidenceChangeText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>A field of a piece of evidence or of its source that differs.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">Its value before, or its items; empty for none.</param>
/// <param name="After">Its value after, or its items; empty for none.</param>
public sealed record FieldChange(EvidenceField Field, ValueList<string> Before, ValueList<string> After)
{
    /// <summary>From what to what, as a clause: <c>tier primary → secondary</c>.</summary>
    [Sentence]
    [JsonIgnore]
    public string Text => EvidenceChangeText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The fields of evidence and of its source.</summary>
public enum EvidenceField
{
    /// <summary>Whether it supports or contradicts the criterion.</summary>
    Side,

    /// <summary>The claim.</summary>
    Claim,

    /// <summary>The id of the source.</summary>
    Source,

    /// <summary>Where in the source.</summary>
    Locator,

    /// <summary>When the claim was true.</summary>
    Observed,

    /// <summary>The metric's name.</summary>
    Metric,

    /// <summary>What makes it weaker than its source's tier.</summary>
    WeakenedBy,

    /// <summary>The source's title.</summary>
    Title,

    /// <summary>The source's publisher.</summary>
    Publisher,

    /// <summary>The source's tier.</summary>
    Tier,

    /// <summary>When the source was published.</summary>
    Published,

    /// <summary>When the analyst read the source.</summary>
    Accessed,

    /// <summary>The source's address.</summary>
    Url,

    /// <summary>The origins that the source repeats.</summary>
    Relays,
}

/// <summary>What happened to a piece of evidence.</summary>
public enum EvidenceChangeKind
{
    /// <summary>It is new for the criterion.</summary>
    Added,

    /// <summary>It is no longer about the criterion.</summary>
    Removed,

    /// <summary>It differs, or its source does.</summary>
    Changed,
}
