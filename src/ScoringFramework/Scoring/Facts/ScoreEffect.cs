using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What a dimension does to its parent and to the headline. Its numbers are those of its <see cref="DimensionScore"/>.</summary>
public sealed record ScoreEffect
{
    [JsonConstructor]
    internal ScoreEffect(ScoreEffectKind kind, string? parent) => (Kind, Parent) = (kind, parent);

    /// <summary>The kind.</summary>
    public ScoreEffectKind Kind { get; }

    /// <summary>The id of the composite that it belongs to; null for the headline.</summary>
    public string? Parent { get; }

    /// <summary>The effect as one or more sentences.</summary>
    [Sentence]
    public string Text => ScoreEffectText.Of(this);

    /// <summary>
    /// The variant that gives the dimension its weight; null, and then absent in JSON, where the weight is the dimension's own.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VariantIdentity? Variant { get; internal init; }

    internal double Weight { get; init; }

    internal double LocalShare { get; init; }

    internal double EffectiveWeight { get; init; }

    internal decimal? Contribution { get; init; }

    internal decimal? Upside { get; init; }

    internal int Decimals { get; init; }

    /// <summary>Whether less is better at the headline.</summary>
    internal bool IsLessBetter { get; init; }

    internal ScoreRole Role { get; init; } = ScoreRole.Default;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>The kinds of <see cref="ScoreEffect"/>.</summary>
public enum ScoreEffectKind
{
    /// <summary>It counts with its score.</summary>
    Counts,

    /// <summary>It has no score, and counts as the worst end of its scale.</summary>
    CountsAsBottom,

    /// <summary>It has no score, and counts with one that the rubric gives.</summary>
    CountsAsGiven,

    /// <summary>It has no score, and does not count.</summary>
    LeftOut,

    /// <summary>It has no score, and declines its parent.</summary>
    DeclinesParent,

    /// <summary>Its parent has no score.</summary>
    ParentHasNoScore,

    /// <summary>Its weight is 0.</summary>
    ZeroWeight,

    /// <summary>A subject must pass it; it counts nothing.</summary>
    MustPass,
}
