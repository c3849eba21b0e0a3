using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>The result of one dimension, and the reasons for it.</summary>
public sealed record DimensionScore
{
    private readonly Late<ReasoningSnapshot> reasoning = null!;

    [JsonConstructor]
    internal DimensionScore(string id, string title, DimensionKind kind) => (Id, Title, Kind) = (id, title, kind);

    /// <summary>The dimension's id.</summary>
    public string Id { get; }

    /// <summary>The id of the composite above; null for a top dimension.</summary>
    [JsonInclude]
    public string? Parent { get; internal init; }

    /// <summary>The name that readers see.</summary>
    public string Title { get; }

    /// <summary>Whether it is a composite or a criterion.</summary>
    public DimensionKind Kind { get; }

    /// <summary>How a composite's children became its score; null for a criterion.</summary>
    [JsonIgnore]
    public Aggregation? Aggregation { get; internal init; }

    /// <summary>The range of its scores.</summary>
    [JsonIgnore]
    public Scale Scale => Role.Layout.Scale;

    /// <summary>Which end of its scale is the good one.</summary>
    [JsonIgnore]
    public Better Better => Role.Layout.Better;

    /// <summary>How its scores are displayed.</summary>
    [JsonIgnore]
    public Rounding Rounding => Role.Layout.Rounding;

    /// <summary>What its scores are, and what the composite above does with them.</summary>
    [JsonIgnore]
    internal ScoreRole Role { get; init; } = ScoreRole.Default;

    /// <summary>The outcome.</summary>
    [JsonInclude]
    public Outcome Outcome { get; internal init; }

    /// <summary>The displayed score; null unless scored.</summary>
    [JsonInclude]
    public decimal? Score { get; internal init; }

    /// <summary>The score before it was rounded for display; null unless scored.</summary>
    [JsonInclude]
    public double? Unrounded { get; internal init; }

    /// <summary>The rubric's weight, relative to its siblings.</summary>
    [JsonInclude]
    public double Weight { get; internal init; }

    /// <summary>The part of its parent's weight that it had in this scoring, 0 to 1; 0 when it was left out.</summary>
    [JsonInclude]
    public double LocalShare { get; internal init; }

    /// <summary>The product of the local shares from the top down to it, 0 to 1.</summary>
    [JsonInclude]
    public double EffectiveWeight { get; internal init; }

    /// <summary>
    /// Its displayed part of the headline; a composite's is the sum of the ledger lines below it. Null without a headline.
    /// </summary>
    [JsonInclude]
    public decimal? Contribution { get; internal init; }

    /// <summary>
    /// How far the displayed headline would rise with this criterion at the top of the scale; null for composites and without a headline.
    /// </summary>
    [JsonInclude]
    public decimal? Upside { get; internal init; }

    /// <summary>How strong the evidence is; null when not derived.</summary>
    [JsonInclude]
    public Confidence? Confidence { get; internal init; }

    /// <summary>What lowered the confidence.</summary>
    [JsonInclude]
    public ValueList<ConfidenceReason> ConfidenceReasons { get; internal init; } = [];

    /// <summary>How much of what applies is scored, 0 to 1; null when it does not apply.</summary>
    [JsonInclude]
    public double? Completeness { get; internal init; }

    /// <summary>The level in words; null without one.</summary>
    [JsonInclude]
    public string? Level { get; internal init; }

    /// <summary>Where a held score comes from; null when nothing is held.</summary>
    [JsonInclude]
    public Basis? Basis { get; internal init; }

    /// <summary>True when a held score replaces a computed one.</summary>
    [JsonInclude]
    public bool Override { get; internal init; }

    /// <summary>
    /// The displayed score that the measure gives, and that a held one replaces; null when nothing is replaced, or no figure can be read.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Replaced { get; internal init; }

    /// <summary>The analyst's argument; or null.</summary>
    [JsonInclude]
    public string? Because { get; internal init; }

    /// <summary>Why it has no score; null when scored.</summary>
    [JsonInclude]
    public NoScoreReason? Reason { get; internal init; }

    /// <summary>The shortest way to a score; empty when scored.</summary>
    [JsonInclude]
    public ValueList<Need> Needs { get; internal init; } = [];

    /// <summary>What is behind the score, frozen.</summary>
    [JsonInclude]
    [JsonRequired]
    public ReasoningSnapshot Reasoning
    {
        get => reasoning.Value;
        internal init => reasoning = new(value);
    }

    /// <summary>The same, to be made when it is first asked for.</summary>
    [JsonIgnore]
    internal Late<ReasoningSnapshot> LateReasoning
    {
        init => reasoning = value;
    }

    /// <summary>The ids of its evidence.</summary>
    [JsonInclude]
    public ValueList<string> Evidence { get; internal init; } = [];

    /// <summary>The ids of the evidence against it.</summary>
    [JsonInclude]
    public ValueList<string> CounterEvidence { get; internal init; } = [];

    /// <summary>The id and the displayed score with all its decimals, or the outcome: <c>D4f 2.00</c>.</summary>
    public override string ToString() => $"{Id} {(Score is { } score ? Quote.Displayed(score) : Terms.Of(Outcome))}";
}
