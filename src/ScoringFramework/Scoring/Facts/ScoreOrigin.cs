using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Where a score comes from. What its kind does not need is null, and absent in JSON.</summary>
public sealed record ScoreOrigin
{
    [JsonConstructor]
    internal ScoreOrigin(ScoreOriginKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public ScoreOriginKind Kind { get; }

    /// <summary>What a held score overrides.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OverriddenScore? Overrides { get; internal init; }

    /// <summary>The displayed score that the measure gives, and that a held score overrides; null when no figure can be read.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Replaced { get; internal init; }

    /// <summary>The scores of several raters; null for that of one.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<GivenRating>? Ratings { get; internal init; }

    /// <summary>How they became one; null for that of one.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RatingPolicy? Combined { get; internal init; }

    /// <summary>The name of the rater who gave the score; null where the dossier names none.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; internal init; }

    /// <summary>The figure that was measured, with its evidence.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CitedFigure? Measured { get; internal init; }

    /// <summary>What the curve reads, where that is not the figure itself.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CurveReading? Reading { get; internal init; }

    /// <summary>The points of the checklist that were earned.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Earned { get; internal init; }

    /// <summary>The points of the checklist's items that apply.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Possible { get; internal init; }

    /// <summary>How many of a composite's dimensions count.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Counted { get; internal init; }

    /// <summary>How many dimensions a composite has.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Children { get; internal init; }

    /// <summary>How the dimensions became the composite's score.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Aggregation? Aggregation { get; internal init; }

    /// <summary>What the composite's curve makes of what the dimensions give; null without a curve.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CurveStep? Curve { get; internal init; }

    /// <summary>The origin as one or two sentences.</summary>
    [Sentence]
    public string Text => ScoreOriginText.Of(this, withCitations: true);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="ScoreOrigin"/>.</summary>
public enum ScoreOriginKind
{
    /// <summary>The analyst judged it.</summary>
    Judged,

    /// <summary>Somebody else published it.</summary>
    Published,

    /// <summary>The analyst reconstructed a score that is not public.</summary>
    Reconstructed,

    /// <summary>A curve computed it from a figure.</summary>
    Measured,

    /// <summary>A checklist computed it.</summary>
    Checked,

    /// <summary>It is computed from the dimensions below.</summary>
    Aggregated,

    /// <summary>A score vector gave it.</summary>
    Vector,
}

/// <summary>The computed scores that a held score can override.</summary>
public enum OverriddenScore
{
    /// <summary>The score of a measure.</summary>
    Measure,

    /// <summary>The score of a checklist.</summary>
    Checklist,
}
