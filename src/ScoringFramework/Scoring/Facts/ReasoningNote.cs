using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Something else that a reader must know of a score. What its kind does not need is null, and absent in JSON.</summary>
public sealed record ReasoningNote
{
    [JsonConstructor]
    internal ReasoningNote(ReasoningNoteKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ReasoningNoteKind Kind { get; }

    /// <summary>The ids of the evidence that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Evidence { get; internal init; } = [];

    /// <summary>The ids of the dimensions that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The id of the cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cap { get; internal init; }

    /// <summary>True when the limit is a floor; absent in JSON for a cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsFloor { get; internal init; }

    /// <summary>The conditions of the cap, which all hold.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Condition>? When { get; internal init; }

    /// <summary>The displayed score without the cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Uncapped { get; internal init; }

    /// <summary>The cap's limit.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Limit { get; internal init; }

    /// <summary>How far the cap moves the displayed headline, at most 0.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Difference { get; internal init; }

    /// <summary>What a dimension without a score does to its parent.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScoreEffectKind? Effect { get; internal init; }

    /// <summary>The outcome of a dimension without a score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Outcome? Outcome { get; internal init; }

    /// <summary>The metric whose figures disagree.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Metric { get; internal init; }

    /// <summary>The figure that is used.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CitedFigure? Used { get; internal init; }

    /// <summary>The figures that are not used: the first twelve.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<CitedFigure>? NotUsed { get; internal init; }

    /// <summary>How many figures are not used.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NotUsedCount { get; internal init; }

    /// <summary>
    /// The value, in the measure's unit, that a figure beyond the end of its curve counts as; for a figure below the first step, that step.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CountsAs { get; internal init; }

    /// <summary>The measure's unit; null when it reads a number without one.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; internal init; }

    /// <summary>The cap's reason, or the dossier's for its choice of a figure, in its author's own words.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Because { get; internal init; }

    /// <summary>The note as one or more sentences.</summary>
    [Sentence]
    public string Text => ReasoningNoteText.Of(this);

    internal int Decimals { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="ReasoningNote"/>.</summary>
public enum ReasoningNoteKind
{
    /// <summary>A cap lowers the score.</summary>
    Cap,

    /// <summary>A dimension below has no score.</summary>
    WithoutScore,

    /// <summary>Other figures of the measured metric are not used.</summary>
    NotUsed,

    /// <summary>Figures disagree, and the dossier chooses one.</summary>
    Reconciled,

    /// <summary>Figures disagree, and the dossier chooses none.</summary>
    Unreconciled,

    /// <summary>The figure is beyond the end of its curve, and counts as the end.</summary>
    Clamped,

    /// <summary>The figure is below the first step of its curve.</summary>
    BelowFirstStep,
}
