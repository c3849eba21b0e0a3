using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>One step on the shortest way to a score. What its kind does not need is null, and absent in JSON.</summary>
public sealed record Need
{
    [JsonConstructor]
    internal Need(NeedKind kind, string? dimension) => (Kind, Dimension) = (kind, dimension);

    /// <summary>The kind.</summary>
    public NeedKind Kind { get; }

    /// <summary>The id of the dimension that needs it; null for the headline.</summary>
    public string? Dimension { get; }

    /// <summary>The ids of the dimensions that a score or a confidence is needed for; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Dimensions { get; internal init; } = [];

    /// <summary>The ids of the evidence that must support the criterion; empty for none.</summary>
    [JsonInclude]
    public ValueList<string> Evidence { get; internal init; } = [];

    /// <summary>The keys of the checklist's items without an answer.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<string>? Items { get; internal init; }

    /// <summary>The metric that a figure is needed of.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Metric { get; internal init; }

    /// <summary>The unit of the figure; null for any.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; internal init; }

    /// <summary>The length of the period that the figure is needed for, or a label; null for any.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Period { get; internal init; }

    /// <summary>How many ratings are missing.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MissingRatings { get; internal init; }

    /// <summary>The last day of the period that the figure is needed for; null for any.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Ends { get; internal init; }

    /// <summary>How much evidence is there that counts.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceCount? Has { get; internal init; }

    /// <summary>How much evidence is missing: more pieces, and how many of these from new sources and of the first tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceCount? Missing { get; internal init; }

    /// <summary>The name of the first tier.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Tier { get; internal init; }

    /// <summary>The least confidence that the rubric publishes.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? Confidence { get; internal init; }

    /// <summary>How much of what applies is scored, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Completeness { get; internal init; }

    /// <summary>The completeness that is needed, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Required { get; internal init; }

    /// <summary>The completeness with a score for each of <see cref="Dimensions"/>, 0 to 1.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Reached { get; internal init; }

    /// <summary>The need as one or more sentences.</summary>
    [Sentence]
    public string Text => NeedText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="Need"/>.</summary>
public enum NeedKind
{
    /// <summary>A held score.</summary>
    HeldScore,

    /// <summary>Ratings of other raters.</summary>
    Ratings,

    /// <summary>Evidence with a figure of the metric.</summary>
    Figure,

    /// <summary>A figure that the curve can read.</summary>
    ReadableFigure,

    /// <summary>The figure that the dossier chooses, among the evidence that supports the criterion.</summary>
    ChosenFigure,

    /// <summary>The figures of a cohort: the dossier is scored together with the others.</summary>
    Cohort,

    /// <summary>Answers to the checklist.</summary>
    Answers,

    /// <summary>More evidence.</summary>
    Evidence,

    /// <summary>A score for each of the dimensions.</summary>
    Scores,

    /// <summary>A score for one of the dimensions.</summary>
    AnyScore,

    /// <summary>More completeness.</summary>
    Completeness,

    /// <summary>A better confidence.</summary>
    Confidence,

    /// <summary>Green confidence, which requires more completeness.</summary>
    ConfidenceByCompleteness,
}

/// <summary>Numbers of pieces of evidence.</summary>
/// <param name="Pieces">Pieces, at least 0.</param>
/// <param name="Sources">Independent sources, at least 0.</param>
/// <param name="Primary">Pieces of the first tier, at least 0.</param>
public sealed record EvidenceCount(int Pieces, int Sources, int Primary);
