using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>What came of one dimension, and why.</summary>
public sealed record DimensionScore
{
    /// <summary>The dimension's id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the composite above; null for a top dimension.</summary>
    public string? Parent { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a composite or a criterion.</summary>
    public required DimensionKind Kind { get; init; }

    /// <summary>How a composite's children became its score; null for a criterion.</summary>
    [JsonIgnore]
    public Aggregation? Aggregation { get; init; }

    /// <summary>What came of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The displayed score; null unless scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>The score before it was rounded for display; null unless scored.</summary>
    public double? Unrounded { get; init; }

    /// <summary>The rubric's weight, relative to its siblings.</summary>
    public required double Weight { get; init; }

    /// <summary>The part of its parent's weight that it had in this scoring, 0 to 1; 0 when it was left out.</summary>
    public required double LocalShare { get; init; }

    /// <summary>The product of the local shares from the top down to it, 0 to 1.</summary>
    public required double EffectiveWeight { get; init; }

    /// <summary>Its displayed part of the headline; a composite's is the sum of the ledger lines below it. Null without a headline.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>How far the displayed headline would rise with this criterion at the top of the scale; null for composites and without a headline.</summary>
    public decimal? Upside { get; init; }

    /// <summary>How well evidence carries it; null when not derived.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What lowered the confidence.</summary>
    public ValueList<string> ConfidenceReasons { get; init; } = [];

    /// <summary>How much of what applies is scored, 0 to 1; null when it does not apply.</summary>
    public double? Completeness { get; init; }

    /// <summary>The level in words; null without one.</summary>
    public string? Level { get; init; }

    /// <summary>Where a held score comes from; null when nothing is held.</summary>
    public Basis? Basis { get; init; }

    /// <summary>True when a held score stands in place of a computed one.</summary>
    public bool Override { get; init; }

    /// <summary>The analyst's argument; or null.</summary>
    public string? Because { get; init; }

    /// <summary>Why it has no score; null when scored.</summary>
    public string? Reason { get; init; }

    /// <summary>The shortest way to publication, in whole sentences; empty when scored.</summary>
    public ValueList<string> Needs { get; init; } = [];

    /// <summary>What stands behind the score, frozen; its text in JSON.</summary>
    [JsonConverter(typeof(ReasoningTextConverter))]
    public required ReasoningSnapshot Reasoning { get; init; }

    /// <summary>The ids of its evidence.</summary>
    public ValueList<string> Evidence { get; init; } = [];

    /// <summary>The ids of the evidence against it.</summary>
    public ValueList<string> CounterEvidence { get; init; } = [];

    /// <summary>The id and the displayed score with all its decimals, or the outcome: <c>D4f 2.00</c>.</summary>
    public override string ToString() => $"{Id} {(Score is { } score ? Quote.Displayed(score) : Terms.Of(Outcome))}";
}
