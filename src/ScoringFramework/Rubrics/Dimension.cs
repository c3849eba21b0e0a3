using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>A node of the rubric's tree: a <see cref="Composite"/> or a <see cref="Criterion"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Composite), "composite")]
[JsonDerivedType(typeof(Criterion), "criterion")]
public abstract record Dimension
{
    private protected Dimension()
    {
    }

    /// <summary>The permanent id, unique in the tree: <c>[A-Za-z][A-Za-z0-9._-]{0,63}</c>.</summary>
    [JsonInclude]
    public string Id { get; internal init; } = "";

    /// <summary>The name that readers see.</summary>
    [JsonInclude]
    public string Title { get; internal init; } = "";

    /// <summary>What the dimension is, and where it comes from; or null.</summary>
    [JsonInclude]
    public string? About { get; internal init; }

    /// <summary>The weight relative to its siblings, at least 0. A dimension of weight 0 is shown and never counted.</summary>
    [JsonInclude]
    public double Weight { get; internal init; } = 1;

    /// <summary>What a sum multiplies the score by, at least 0; null is 1. For children of sums only.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Times { get; internal init; }

    /// <summary>The power of the score in a product, at least 0; null is 1. For children of products only.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Exponent { get; internal init; }

    /// <summary>The range of its scores; null takes that from above, and for a sum or a product what its children can reach.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scale? Scale { get; internal init; }

    /// <summary>How its scores are displayed; null takes the rounding from above.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Rounding? Rounding { get; internal init; }

    /// <summary>Which end of its scale is the good one; null takes that from above.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Better? Better { get; internal init; }

    /// <summary>What happens to the parent when this dimension is missing or declined; null takes the rule from above.</summary>
    [JsonInclude]
    public MissingRule? OnMissing { get; internal init; }

    /// <summary>
    /// The score that it counts with when it is missing or declined, where <see cref="OnMissing"/> is <see cref="MissingRule.Score"/>.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MissingScore { get; internal init; }

    /// <summary>What evidence must be, for this criterion or all below this composite; null takes all of it from above.</summary>
    [JsonInclude]
    public Requirements? Requires { get; internal init; }

    /// <summary>What scores mean in words, by ascending key; may be empty.</summary>
    [JsonInclude]
    public ValueList<Level> Levels { get; internal init; } = [];
}

/// <summary>A dimension with children.</summary>
public sealed record Composite : Dimension
{
    [JsonConstructor]
    internal Composite()
    {
    }

    /// <summary>The children in the order of every output, at least one.</summary>
    [JsonInclude]
    public ValueList<Dimension> Dimensions { get; internal init; } = [];

    /// <summary>How the children's scores become this one's; null takes the rubric's.</summary>
    [JsonInclude]
    public Aggregation? Aggregation { get; internal init; }

    /// <summary>The completeness below which this composite is declined, 0 to 1; or null.</summary>
    [JsonInclude]
    public double? MinCompleteness { get; internal init; }

    /// <summary>What turns the children's result into the score; null for nothing.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CompositeCurve? Curve { get; internal init; }
}

/// <summary>A dimension that is scored itself.</summary>
public sealed record Criterion : Dimension
{
    [JsonConstructor]
    internal Criterion()
    {
    }

    /// <summary>The question that a score answers; or null.</summary>
    [JsonInclude]
    public string? Asks { get; internal init; }

    /// <summary>Whether a dossier may say that the criterion does not apply to its subject.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public NotApplicableRule NotApplicable { get; internal init; }

    /// <summary>How the score is computed from a metric; or null.</summary>
    [JsonInclude]
    public Measure? Measure { get; internal init; }

    /// <summary>The questions that the score is computed from; empty for none.</summary>
    [JsonInclude]
    public ValueList<ChecklistItem> Checklist { get; internal init; } = [];

    /// <summary>The score without which the subject is disqualified; such a criterion counts nothing. Null for none.</summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MustPass? MustPass { get; internal init; }
}

/// <summary>A score that a criterion must have, or the subject is disqualified.</summary>
/// <param name="AtLeast">The score that it must be as good as: at least this, or at most where lower is better.</param>
/// <param name="Else">The word for a subject that fails.</param>
public sealed record MustPass(decimal AtLeast, string Else);

/// <summary>A curve from what a composite's children give to its score: 67 of 100, which is 3 of 5.</summary>
/// <param name="Curve">The curve, rising. Steps read what is displayed.</param>
/// <param name="Of">The range of what the children give; null for what a sum or product of them can reach, and for a mean the scale from
/// above.</param>
public sealed record CompositeCurve(Curve Curve, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Scale? Of = null);
