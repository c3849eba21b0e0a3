using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>The score of the whole, with its bounds, confidence and completeness.</summary>
public sealed record Headline
{
    [JsonConstructor]
    internal Headline()
    {
    }

    /// <summary>How the top dimensions became the headline.</summary>
    [JsonIgnore]
    public Aggregation Aggregation { get; internal init; } = Aggregation.Arithmetic;

    /// <summary>What the rubric's curve makes of what the top dimensions give; null without a curve, and then absent in JSON.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CurveStep? Curve { get; internal init; }

    /// <summary>The outcome. A declined headline is an outcome, not an error.</summary>
    [JsonInclude]
    public Outcome Outcome { get; internal init; }

    /// <summary>The displayed score; null unless <see cref="Outcome"/> is scored.</summary>
    [JsonInclude]
    public decimal? Score { get; internal init; }

    /// <summary>The score before it was rounded for display; null unless scored.</summary>
    [JsonInclude]
    public double? Unrounded { get; internal init; }

    /// <summary>
    /// The headline with all that is missing or declined at the worst and at the best end of its scale; null when nothing applies.
    /// </summary>
    [JsonInclude]
    public Bounds? Bounds { get; internal init; }

    /// <summary>How strong the evidence is; null when not derived.</summary>
    [JsonInclude]
    public Confidence? Confidence { get; internal init; }

    /// <summary>What lowered the confidence.</summary>
    [JsonInclude]
    public ValueList<ConfidenceReason> ConfidenceReasons { get; internal init; } = [];

    /// <summary>How much of what applies is scored, 0 to 1; null when nothing applies.</summary>
    [JsonInclude]
    public double? Completeness { get; internal init; }

    /// <summary>The level in words; null without one.</summary>
    [JsonInclude]
    public string? Level { get; internal init; }

    /// <summary>The name of the position on the compass; null without one.</summary>
    [JsonInclude]
    public string? Position { get; internal init; }

    /// <summary>
    /// What the displayed score would be if the subject were not disqualified; null unless <see cref="Outcome"/> is disqualified.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? WouldBe { get; internal init; }

    /// <summary>Why it has no score; null when scored.</summary>
    [JsonInclude]
    public NoScoreReason? Reason { get; internal init; }

    /// <summary>The shortest way to publication; empty when scored.</summary>
    [JsonInclude]
    public ValueList<Need> Needs { get; internal init; } = [];

    /// <summary>The displayed score with all its decimals, or the outcome: <c>7.10</c>, <c>declined</c>.</summary>
    public override string ToString() => Score is { } score ? Quote.Displayed(score) : Terms.Of(Outcome);
}

/// <summary>The displayed headline at its worst and at its best, the lower of the two first.</summary>
/// <param name="Low">With all that is missing or declined at the worst end of its scale, or at the best where less is better; null where a
/// scale has no such end.</param>
/// <param name="High">With all that is missing or declined at the other end; not below <paramref name="Low"/>; null where a scale has no
/// such end.</param>
public sealed record Bounds(decimal? Low, decimal? High);
