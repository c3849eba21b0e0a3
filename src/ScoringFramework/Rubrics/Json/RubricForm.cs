using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>
/// A rubric as its JSON has it. A form of its own, since the rubric's converter is the rubric's type's: members and meanings are those of
/// <see cref="Rubric"/>.
/// </summary>
internal sealed record RubricForm
{
    public string Id { get; init; } = "";

    public string Version { get; init; } = "";

    public string? Title { get; init; }

    public string? About { get; init; }

    public string? Disclaimer { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Supersedes? Supersedes { get; init; }

    public Scale Scale { get; init; } = Scale.Default;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Better Better { get; init; }

    public Rounding Rounding { get; init; } = Rounding.Default;

    public Aggregation Aggregation { get; init; } = Aggregation.Arithmetic;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CompositeCurve? Curve { get; init; }

    public MissingRule OnMissing { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MissingScore { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WithoutEvidence { get; init; }

    public Requirements? Requires { get; init; }

    public PublicationPolicy? Publish { get; init; }

    public ValueList<Level> Levels { get; init; } = [];

    public ValueList<Dimension> Dimensions { get; init; } = [];

    public ValueList<Cap> Caps { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Cap>? Floors { get; init; }

    public ValueList<Scenario> Scenarios { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Variant>? Variants { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RanksTogether { get; init; }

    public Compass? Compass { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RatingPolicy? Ratings { get; init; }

    public SourcePolicy SourcePolicy { get; init; } = SourcePolicy.Default;

    public static RubricForm Of(Rubric rubric) => new()
    {
        Id = rubric.Id,
        Version = rubric.Version,
        Title = rubric.Title,
        About = rubric.About,
        Disclaimer = rubric.Disclaimer,
        Supersedes = rubric.Supersedes,
        Scale = rubric.Scale,
        Better = rubric.Better,
        Rounding = rubric.Rounding,
        Aggregation = rubric.Aggregation,
        Curve = rubric.Curve,
        OnMissing = rubric.OnMissing,
        MissingScore = rubric.MissingScore,
        WithoutEvidence = rubric.WithoutEvidence,
        Requires = rubric.Requires,
        Publish = rubric.Publish,
        Levels = rubric.Levels,
        Dimensions = rubric.Dimensions,
        Caps = rubric.Caps,
        Floors = rubric.Floors.Count == 0 ? null : rubric.Floors,
        Scenarios = rubric.Scenarios,
        Variants = rubric.Variants.Count == 0 ? null : rubric.Variants,
        RanksTogether = rubric.RanksTogether,
        Compass = rubric.Compass,
        Ratings = rubric.Ratings,
        SourcePolicy = rubric.SourcePolicy,
    };

    /// <summary>The rubric, not checked yet.</summary>
    public Rubric ToRubric() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title,
        About = About,
        Disclaimer = Disclaimer,
        Supersedes = Supersedes,
        Scale = Scale,
        Better = Better,
        Rounding = Rounding,
        Aggregation = Aggregation,
        Curve = Curve,
        OnMissing = OnMissing,
        MissingScore = MissingScore,
        WithoutEvidence = WithoutEvidence,
        Requires = Requires,
        Publish = Publish,
        Levels = Levels,
        Dimensions = Dimensions,
        Caps = Caps,
        Floors = Floors ?? [],
        Scenarios = Scenarios,
        Variants = Variants ?? [],
        RanksTogether = RanksTogether,
        Compass = Compass,
        Ratings = Ratings,
        SourcePolicy = SourcePolicy,
    };
}
