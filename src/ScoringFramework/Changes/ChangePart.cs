namespace ScoringFramework.Changes;

/// <summary>One cause of a change, and what it did.</summary>
/// <param name="Kind">What kind of cause it is.</param>
/// <param name="Id">The dimension or the cap; null for what belongs to the whole rubric.</param>
/// <param name="Title">The dimension's name; null without one.</param>
/// <param name="Value">What it moved, in scale points.</param>
/// <param name="Displayed">The same as displayed, with two decimals more than scores have, by largest remainder.</param>
public sealed record ChangePart(CauseKind Kind, string? Id, string? Title, double Value, decimal Displayed)
{
    /// <summary>The criterion's score or outcome, the weights, the aggregation or the cap before, in words; null where there was none.</summary>
    public string? Before { get; internal init; }

    /// <summary>The same after; null where there is none.</summary>
    public string? After { get; internal init; }

    /// <summary>Why: the analyst's argument for a score that is held now, or why there is none; null where nobody said.</summary>
    public string? Because { get; internal init; }

    /// <summary>The evidence about the criterion that came, went or changed.</summary>
    public ValueList<EvidenceChange> Evidence { get; internal init; } = [];
}

/// <summary>The kinds of causes.</summary>
public enum CauseKind
{
    /// <summary>An analyst holds another score.</summary>
    Rescored,

    /// <summary>A measure reads another figure.</summary>
    Measured,

    /// <summary>A checklist has other answers.</summary>
    Checked,

    /// <summary>A criterion has a score that had none.</summary>
    Scored,

    /// <summary>A criterion's score is declined now.</summary>
    Declined,

    /// <summary>A criterion's score is missing now.</summary>
    Missing,

    /// <summary>A criterion does not apply any more.</summary>
    NotApplicable,

    /// <summary>The rubric computes the criterion differently, or asks other evidence for it.</summary>
    Method,

    /// <summary>The weights of a composite's children, relative to each other.</summary>
    Weights,

    /// <summary>How a composite's children become its score.</summary>
    Aggregation,

    /// <summary>A ceiling.</summary>
    Cap,

    /// <summary>Whether what is missing is left out or counts as the bottom of the scale.</summary>
    MissingRule,

    /// <summary>The scale, with all scores on it.</summary>
    Scale,

    /// <summary>Dimensions that came, with their scores.</summary>
    Added,

    /// <summary>Dimensions that went, with their scores.</summary>
    Removed,

    /// <summary>Dimensions that stand elsewhere in the tree, or are composites instead of criteria, or the other way round.</summary>
    Moved,

    /// <summary>Composites that are declined as a whole at one end: by a gate, or since a child declines them.</summary>
    Publication,

    /// <summary>The rounding of both ends.</summary>
    Rounding,
}
