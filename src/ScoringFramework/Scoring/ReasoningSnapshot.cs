using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// What is behind one dimension's score, frozen: the facts, and the text that is made from them. The same inputs give the same facts and
/// the same text. In JSON it has what its <see cref="DimensionScore"/> does not have.
/// </summary>
public sealed record ReasoningSnapshot
{
    internal ReasoningSnapshot(string dimension, string title) => (Dimension, Title) = (dimension, title);

    // Its JSON has neither: the dimension around it does.
    [JsonConstructor]
    internal ReasoningSnapshot()
        : this("", "")
    {
    }

    /// <summary>The dimension's id.</summary>
    [JsonIgnore]
    public string Dimension { get; internal init; }

    /// <summary>The name that readers see.</summary>
    [JsonIgnore]
    public string Title { get; internal init; }

    /// <summary>The outcome.</summary>
    [JsonIgnore]
    public Outcome Outcome { get; internal init; }

    /// <summary>The displayed score; null unless scored.</summary>
    [JsonIgnore]
    public decimal? Score { get; internal init; }

    /// <summary>The level in words; or null.</summary>
    [JsonIgnore]
    public string? Level { get; internal init; }

    /// <summary>Why it has no score; null when scored.</summary>
    [JsonIgnore]
    public NoScoreReason? Reason { get; internal init; }

    /// <summary>Where the score comes from; null unless scored.</summary>
    [JsonInclude]
    public ScoreOrigin? Origin { get; internal init; }

    /// <summary>The analyst's argument; or null.</summary>
    [JsonIgnore]
    public string? Because { get; internal init; }

    /// <summary>The evidence for the score, with its sources.</summary>
    [JsonIgnore]
    public ValueList<ResolvedEvidence> Evidence { get; internal init; } = [];

    /// <summary>The evidence against the score, with its sources.</summary>
    [JsonIgnore]
    public ValueList<ResolvedEvidence> CounterEvidence { get; internal init; } = [];

    /// <summary>What the dimension does to its parent and to the headline.</summary>
    [JsonInclude]
    [JsonRequired]
    public ScoreEffect Effect { get; internal init; } = null!;

    /// <summary>Caps, dimensions below without a score, and figures that are not used.</summary>
    [JsonInclude]
    public ValueList<ReasoningNote> Notes { get; internal init; } = [];

    /// <summary>How strong the evidence is; null when not derived.</summary>
    [JsonIgnore]
    public Confidence? Confidence { get; internal init; }

    /// <summary>What lowered the confidence.</summary>
    [JsonIgnore]
    public ValueList<ConfidenceReason> ConfidenceReasons { get; internal init; } = [];

    /// <summary>The shortest way to a score; empty when scored.</summary>
    [JsonIgnore]
    public ValueList<Need> Needs { get; internal init; } = [];

    /// <summary>All of it as text: paragraphs that end with <c>\n</c>, the last one without.</summary>
    [Sentence]
    public string Text => ReasoningText.Of(this);

    internal Scale Scale { get; init; } = Scale.Default;

    internal int Decimals { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
