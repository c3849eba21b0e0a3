using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>The score of the whole, and how far it can be relied on.</summary>
public sealed record Headline
{
    /// <summary>How the top dimensions became the headline.</summary>
    [JsonIgnore]
    public Aggregation Aggregation { get; init; } = Aggregation.Arithmetic;

    /// <summary>What came of it. A declined headline is an outcome, not a fault.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The displayed score; null unless <see cref="Outcome"/> is scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>The score before it was rounded for display; null unless scored.</summary>
    public double? Unrounded { get; init; }

    /// <summary>The headline with all that is missing or declined at the bottom and at the top of the scale; null when nothing applies.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>How well evidence carries it; null when not derived.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What lowered the confidence.</summary>
    public ValueList<string> ConfidenceReasons { get; init; } = [];

    /// <summary>How much of what applies is scored, 0 to 1; null when nothing applies.</summary>
    public double? Completeness { get; init; }

    /// <summary>The level in words; null without one.</summary>
    public string? Level { get; init; }

    /// <summary>The name of the position on the compass; null without one.</summary>
    public string? Position { get; init; }

    /// <summary>Why it has no score; null when scored.</summary>
    public string? Reason { get; init; }

    /// <summary>The shortest way to publication, in whole sentences; empty when scored.</summary>
    public ValueList<string> Needs { get; init; } = [];

    /// <summary>The displayed score with all its decimals, or the outcome: <c>7.10</c>, <c>declined</c>.</summary>
    public override string ToString() => Score is { } score ? Quote.Displayed(score) : Terms.Of(Outcome);
}

/// <summary>The displayed headline at the worst and at the best that could be meant.</summary>
/// <param name="Low">With all that is missing or declined at the bottom of the scale.</param>
/// <param name="High">With all that is missing or declined at the top of the scale; not below <paramref name="Low"/>.</param>
public sealed record Bounds(decimal Low, decimal High);
