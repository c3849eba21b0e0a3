using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>What something was before a change, or is after it. What its kind does not need is null, and absent in JSON.</summary>
public sealed record ChangeValue
{
    // What was read from JSON has its words and not all that they were made of.
    private readonly string? text;

    [JsonConstructor]
    internal ChangeValue(ChangeValueKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ChangeValueKind Kind { get; }

    /// <summary>The ids of the dimensions that it is about; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The outcome of a dimension, of the headline or of a scenario.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Outcome? Outcome { get; internal init; }

    /// <summary>Its displayed score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Score { get; internal init; }

    /// <summary>The displayed score that the measure gives, and that a held score replaces.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Replaced { get; internal init; }

    /// <summary>The scores of several raters that became it; null, and then absent in JSON, for that of one.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<GivenRating>? Ratings { get; internal init; }

    /// <summary>The results of several dimensions.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<DimensionResult>? Results { get; internal init; }

    /// <summary>The confidence.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? Confidence { get; internal init; }

    /// <summary>A level, the name of a position or an argument, in its author's own words.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Words { get; internal init; }

    /// <summary>Why there is no score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NoScoreReason? Reason { get; internal init; }

    /// <summary>Whether a cap fired.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Fired { get; internal init; }

    /// <summary>The weights that differ.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<DimensionWeight>? Weights { get; internal init; }

    /// <summary>The aggregation.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Aggregation? Aggregation { get; internal init; }

    /// <summary>The limits of a cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<CapLimit>? Limits { get; internal init; }

    /// <summary>The conditions of a cap.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Condition>? When { get; internal init; }

    /// <summary>The scale.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scale? Scale { get; internal init; }

    /// <summary>The ids of the dimensions that are left out without a score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? LeftOut { get; internal init; }

    /// <summary>The ids of the dimensions that count as the bottom of the scale without a score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? AtBottom { get; internal init; }

    /// <summary>Where in the tree dimensions are.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<DimensionPlace>? Places { get; internal init; }

    /// <summary>The value as readers see it.</summary>
    [Sentence]
    [JsonInclude]
    public string Text
    {
        get => text ?? ChangeValueText.Of(this);
        internal init => text = value;
    }

    internal CriterionMethod? Method { get; init; }

    internal int Decimals { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static ChangeValue OfScore(Outcome outcome, decimal? score, Rounding rounding) =>
        new(ChangeValueKind.Score) { Outcome = outcome, Score = score, Decimals = rounding.Decimals };

    internal static ChangeValue? Of(ChangeState state, string id) =>
        state.Find(id) is { } d ? OfScore(d.Outcome, d.Score, state.Card.Rounding) with
        {
            Replaced = d.Replaced,
            Ratings = d.Reasoning.Origin?.Ratings,
        } : null;

    internal static ChangeValue? OfConfidence(Confidence? confidence) =>
        confidence is null ? null : new(ChangeValueKind.Confidence) { Confidence = confidence };

    internal static ChangeValue? OfWords(ChangeValueKind kind, string? words) => words is null ? null : new(kind) { Words = words };

    internal static ChangeValue? OfCap(Cap? cap) => cap is null
        ? null
        : new(ChangeValueKind.Cap) { Dimensions = cap.When.Select(w => w.Dimension).ToValueList(), Limits = cap.Limits, When = cap.When };
}

/// <summary>The kinds of <see cref="ChangeValue"/>.</summary>
public enum ChangeValueKind
{
    /// <summary>An outcome, with its displayed score.</summary>
    Score,

    /// <summary>The outcomes of several dimensions.</summary>
    Scores,

    /// <summary>A confidence.</summary>
    Confidence,

    /// <summary>A level in words.</summary>
    Level,

    /// <summary>A position on the compass.</summary>
    Position,

    /// <summary>Whether a cap fired.</summary>
    Firing,

    /// <summary>An analyst's argument for a score.</summary>
    Argument,

    /// <summary>Why there is no score.</summary>
    NoScore,

    /// <summary>Weights of dimensions.</summary>
    Weights,

    /// <summary>An aggregation.</summary>
    Aggregation,

    /// <summary>A cap.</summary>
    Cap,

    /// <summary>The rule for dimensions without a score.</summary>
    MissingRule,

    /// <summary>A scale.</summary>
    Scale,

    /// <summary>The variant whose weights are used.</summary>
    Variant,

    /// <summary>Which end of a scale is the good one.</summary>
    Better,

    /// <summary>Places in the tree.</summary>
    Places,

    /// <summary>How the rubric scores a criterion, and the evidence that it requires.</summary>
    Method,

    /// <summary>The composites that are declined as a whole; none when there are no dimensions.</summary>
    Declined,
}

/// <summary>The result of a dimension.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Score">The displayed score; null unless scored.</param>
public sealed record DimensionResult(string Dimension, Outcome Outcome, decimal? Score);

/// <summary>A dimension's weight.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Weight">The weight, relative to its siblings.</param>
public sealed record DimensionWeight(string Dimension, double Weight);

/// <summary>Where in the tree a dimension is.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Parent">The id of the composite that it belongs to; null at the top.</param>
public sealed record DimensionPlace(string Dimension, string? Parent);
