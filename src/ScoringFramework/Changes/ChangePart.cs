using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>One cause of a change, and how far it moved the score.</summary>
public sealed record ChangePart
{
    [JsonConstructor]
    internal ChangePart(CauseKind kind, string? id, string? title, double value) => (Kind, Id, Title, Value) = (kind, id, title, value);

    /// <summary>What kind of cause it is.</summary>
    public CauseKind Kind { get; }

    /// <summary>The dimension or the cap; null for what belongs to the whole rubric.</summary>
    public string? Id { get; }

    /// <summary>The dimension's name; null without one.</summary>
    public string? Title { get; }

    /// <summary>How far it moved the score, in scale points.</summary>
    public double Value { get; }

    /// <summary>The same as displayed, with two decimals more than scores have, by largest remainder.</summary>
    [JsonInclude]
    public decimal Displayed { get; internal init; }

    /// <summary>The criterion's score or outcome, the weights, the aggregation or the cap before; null where there was none.</summary>
    [JsonInclude]
    public ChangeValue? Before { get; internal init; }

    /// <summary>The same after; null where there is none.</summary>
    [JsonInclude]
    public ChangeValue? After { get; internal init; }

    /// <summary>Why; null where the scorecards do not say.</summary>
    [JsonInclude]
    public ChangeReason? Reason { get; internal init; }

    /// <summary>The evidence about the criterion that was added, removed or changed.</summary>
    [JsonInclude]
    public ValueList<EvidenceChange> Evidence { get; internal init; } = [];
}

/// <summary>The kinds of causes.</summary>
public enum CauseKind
{
    /// <summary>The held score is another one.</summary>
    Rescored,

    /// <summary>A measure reads another figure.</summary>
    Measured,

    /// <summary>Curves compare with other figures of the cohort.</summary>
    Cohort,

    /// <summary>A checklist has other answers.</summary>
    Checked,

    /// <summary>A criterion without a score has one now.</summary>
    Scored,

    /// <summary>A criterion's score is declined now.</summary>
    Declined,

    /// <summary>A criterion's score is missing now.</summary>
    Missing,

    /// <summary>A criterion no longer applies.</summary>
    NotApplicable,

    /// <summary>The rubric computes the criterion differently, or requires other evidence for it.</summary>
    Method,

    /// <summary>The weights of a composite's children, relative to each other.</summary>
    Weights,

    /// <summary>How a composite's children become its score.</summary>
    Aggregation,

    /// <summary>A cap.</summary>
    Cap,

    /// <summary>Whether what is missing is left out or counts as the bottom of the scale.</summary>
    MissingRule,

    /// <summary>The scale, with all scores on it.</summary>
    Scale,

    /// <summary>The variant of the subject, with all its weights.</summary>
    Variant,

    /// <summary>Dimensions that were added, with their scores.</summary>
    Added,

    /// <summary>Dimensions that were removed, with their scores.</summary>
    Removed,

    /// <summary>Dimensions that moved in the tree, or changed between composite and criterion.</summary>
    Moved,

    /// <summary>Composites that are declined at one end: by a gate, or by a child without a score.</summary>
    Publication,

    /// <summary>The rounding of both ends.</summary>
    Rounding,
}
