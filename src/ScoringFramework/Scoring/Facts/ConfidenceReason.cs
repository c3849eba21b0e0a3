using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>One thing that lowered a confidence. What its kind does not need is null, and absent in JSON.</summary>
public sealed record ConfidenceReason
{
    [JsonConstructor]
    internal ConfidenceReason(ConfidenceReasonKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ConfidenceReasonKind Kind { get; }

    /// <summary>The ids of the evidence that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Evidence { get; internal init; } = [];

    /// <summary>The ids of the dimensions that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The confidence that is the most that the tier or the analyst allows, or that the lower half of the weight has.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? Confidence { get; internal init; }

    /// <summary>The name of the evidence's tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tier { get; internal init; }

    /// <summary>What makes the evidence weaker than its tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Weakness? Weakness { get; internal init; }

    /// <summary>The date of stale evidence; null when it has none.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; internal init; }

    /// <summary>How old evidence may be.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Age? MaxAge { get; internal init; }

    /// <summary>The range of the ratings, in scores.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Range { get; internal init; }

    /// <summary>The widest range that does not lower the confidence, in scores.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? WidestRange { get; internal init; }

    /// <summary>The analyst's reason for a lower confidence.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Because { get; internal init; }

    /// <summary>How much of what applies is scored, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Completeness { get; internal init; }

    /// <summary>The completeness that green requires, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Required { get; internal init; }

    /// <summary>The reason as one or more sentences.</summary>
    [Sentence]
    public string Text => ConfidenceReasonText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="ConfidenceReason"/>.</summary>
public enum ConfidenceReasonKind
{
    /// <summary>No evidence supports the criterion.</summary>
    NoEvidence,

    /// <summary>The best evidence is of a tier that allows less than green.</summary>
    Tier,

    /// <summary>The best evidence is older than the rubric allows, or has no date.</summary>
    Stale,

    /// <summary>The best evidence is from an outlet that may be cited for commentary only.</summary>
    CommentaryOnly,

    /// <summary>The analyst marked the best evidence as weaker than its tier.</summary>
    Weakened,

    /// <summary>Several pieces are required, and all that count have one origin.</summary>
    SingleSource,

    /// <summary>Evidence contradicts the criterion, and the argument does not cite it.</summary>
    Contradicted,

    /// <summary>
    /// Evidence that contradicts the criterion is stronger than all that supports it. With contradicted, it lowers one step only.
    /// </summary>
    Outweighed,

    /// <summary>Figures disagree, and the dossier chooses none.</summary>
    Unreconciled,

    /// <summary>The ratings lie further apart than the rubric allows.</summary>
    RatersDisagree,

    /// <summary>The analyst holds a lower confidence than the derived one.</summary>
    Held,

    /// <summary>At least half of the weight has this confidence or a lower one.</summary>
    Median,

    /// <summary>Too little of what applies is scored.</summary>
    Incomplete,
}
