using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>Why something changed, as far as the scorecards say. What its kind does not need is null, and absent in JSON.</summary>
public sealed record ChangeReason
{
    [JsonConstructor]
    internal ChangeReason(ChangeReasonKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ChangeReasonKind Kind { get; }

    /// <summary>The ids of the dimensions that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The argument for a score or for a cap, in its author's own words.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Because { get; internal init; }

    /// <summary>Why there is no score now.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NoScoreReason? NoScore { get; internal init; }

    /// <summary>Where the score comes from now.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScoreOrigin? Origin { get; internal init; }

    /// <summary>What lowers the confidence now, or lowered it before.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfidenceReason? Confidence { get; internal init; }

    /// <summary>The title before.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; internal init; }

    /// <summary>The ids of the evidence before, in its order.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? EvidenceBefore { get; internal init; }

    /// <summary>The ids of the evidence after, in its order.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? EvidenceAfter { get; internal init; }

    /// <summary>The reason as one or more sentences.</summary>
    [Sentence]
    public string Text => ChangeReasonText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static ChangeReason? Of(NoScoreReason? reason) => reason is null ? null : new(ChangeReasonKind.NoScore) { NoScore = reason };

    internal static ChangeReason? Of(ScoreOrigin? origin) => origin is null ? null : new(ChangeReasonKind.Origin) { Origin = origin };

    internal static ChangeReason Of(ConfidenceReason reason) => new(ChangeReasonKind.Confidence) { Confidence = reason };
}

/// <summary>The kinds of <see cref="ChangeReason"/>.</summary>
public enum ChangeReasonKind
{
    /// <summary>The argument that the analyst gives now.</summary>
    Argument,

    /// <summary>The analyst's argument, which did not change.</summary>
    SameArgument,

    /// <summary>Why there is no score now.</summary>
    NoScore,

    /// <summary>Where the score comes from now.</summary>
    Origin,

    /// <summary>What lowers the confidence now.</summary>
    Confidence,

    /// <summary>What lowered the confidence before, and no longer does.</summary>
    ConfidenceBefore,

    /// <summary>The rubric's reason for a cap.</summary>
    Cap,

    /// <summary>The source policy requires other evidence.</summary>
    SourcePolicy,

    /// <summary>Dimensions that were added, removed or moved together.</summary>
    Together,

    /// <summary>Publication rules that decline composites as a whole.</summary>
    Publication,

    /// <summary>The dimension had another title.</summary>
    Title,

    /// <summary>The evidence has another order.</summary>
    EvidenceOrder,
}
