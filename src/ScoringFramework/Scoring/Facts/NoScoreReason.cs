using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Why a dimension or the headline has no score. What its kind does not need is null, and absent in JSON.</summary>
public sealed record NoScoreReason
{
    [JsonConstructor]
    internal NoScoreReason(NoScoreKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public NoScoreKind Kind { get; }

    /// <summary>The ids of the evidence that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Evidence { get; internal init; } = [];

    /// <summary>The ids of the dimensions that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The analyst's reason, in the analyst's own words.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Because { get; internal init; }

    /// <summary>The keys of the checklist's items without an answer.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? Items { get; internal init; }

    /// <summary>The metric that has no usable figure.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Metric { get; internal init; }

    /// <summary>The figure that cannot be used.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Figure? Figure { get; internal init; }

    /// <summary>The unit that the curve reads; null when it reads a number without a unit.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; internal init; }

    /// <summary>The length of the periods whose figures the measure reads, or a label.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; internal init; }

    /// <summary>How many figures the cohort has.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Compared { get; internal init; }

    /// <summary>How many ratings there are.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ratings { get; internal init; }

    /// <summary>How many ratings the rubric asks for.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NeededRatings { get; internal init; }

    /// <summary>How far back the figures go that the measure reads together, and what it makes of them.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureSpan? Over { get; internal init; }

    /// <summary>The last day of the newest period without a figure.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Ends { get; internal init; }

    /// <summary>How much evidence the rubric requires; 0 of what is required and there.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceCount? Requires { get; internal init; }

    /// <summary>How much evidence is there that counts.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceCount? Has { get; internal init; }

    /// <summary>True when sources of the evidence have one origin, and so count once.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SharesOrigin { get; internal init; }

    /// <summary>The name of the first tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tier { get; internal init; }

    /// <summary>The evidence that does not count, and why.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<UncountedEvidence>? NotCounted { get; internal init; }

    /// <summary>The headline's confidence.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? Confidence { get; internal init; }

    /// <summary>The least confidence that the rubric publishes.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? MinConfidence { get; internal init; }

    /// <summary>How much of what applies is scored, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Completeness { get; internal init; }

    /// <summary>The completeness that is required, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MinCompleteness { get; internal init; }

    /// <summary>The rubric's word for a subject that does not pass.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Word { get; internal init; }

    /// <summary>What the displayed headline would be otherwise.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? WouldBe { get; internal init; }

    /// <summary>The reason as one or more sentences.</summary>
    [Sentence]
    public string Text => NoScoreReasonText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="NoScoreReason"/>.</summary>
public enum NoScoreKind
{
    /// <summary>The analyst says that the criterion does not apply.</summary>
    NotApplicable,

    /// <summary>The analyst does not publish a score.</summary>
    Declined,

    /// <summary>The dossier has no score for the criterion.</summary>
    NotHeld,

    /// <summary>Fewer raters have rated the criterion than the rubric asks for.</summary>
    TooFewRatings,

    /// <summary>No evidence for the criterion has a figure of the metric.</summary>
    NoFigure,

    /// <summary>The lookup has no entry for the figure.</summary>
    NotInLookup,

    /// <summary>The curve reads a number, and the figure is a word.</summary>
    NotANumber,

    /// <summary>The figure's unit cannot be converted to the unit that the curve reads.</summary>
    OtherUnit,

    /// <summary>
    /// The dossier chooses a figure that is not evidence for the criterion. The evidence: a figure set aside, then the chosen one.
    /// </summary>
    FigureSetAside,

    /// <summary>No figure of the metric is of a period of the length that the measure reads.</summary>
    NoPeriodOfLength,

    /// <summary>The measure reads the figures of several periods together, and one of these has none.</summary>
    PeriodsWithoutFigure,

    /// <summary>The curve compares with a cohort, and the dossier was scored alone.</summary>
    NoCohort,

    /// <summary>The curve compares with a cohort that has fewer than five figures.</summary>
    CohortTooSmall,

    /// <summary>The curve compares with a cohort whose figures are all equal.</summary>
    CohortIsConstant,

    /// <summary>The curve divides by the figures of a cohort, and one of them is 0 or below.</summary>
    CohortNotPositive,

    /// <summary>Items of the checklist have no answer.</summary>
    Unanswered,

    /// <summary>No item of the checklist applies.</summary>
    NoItemApplies,

    /// <summary>The evidence is less than the rubric requires.</summary>
    TooLittleEvidence,

    /// <summary>All evidence is from outlets that may be cited for commentary only.</summary>
    CommentaryOnly,

    /// <summary>None of the dimensions that count applies.</summary>
    NothingApplies,

    /// <summary>None of the dimensions that count has a score.</summary>
    NothingScored,

    /// <summary>Dimensions without a score decline what they belong to.</summary>
    ChildDeclines,

    /// <summary>Too little of what applies is scored.</summary>
    Incomplete,

    /// <summary>The headline's confidence is lower than the rubric publishes.</summary>
    LowConfidence,

    /// <summary>The subject does not pass a criterion that it must pass.</summary>
    NotPassed,

    /// <summary>A dimension does not apply, and the composite cannot be computed without it.</summary>
    CannotLeaveOut,

    /// <summary>A score vector has no score for the criterion, and no reason.</summary>
    Vector,
}
