using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// A versioned tree of weighted dimensions with a scale, rules and a publication policy. Every rubric that a caller can hold is valid:
/// it comes from <c>RubricFile</c> or <see cref="Define"/>, which check it the same way.
/// </summary>
[JsonConverter(typeof(RubricJsonConverter))]
public sealed record Rubric
{
    private readonly DimensionLookup lookup = new([]);

    internal Rubric()
    {
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The semantic version, <c>major.minor.patch</c>.</summary>
    public string Version { get; internal init; } = "";

    /// <summary>The name that readers see; or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>What the rubric is and where it comes from; or null.</summary>
    public string? About { get; internal init; }

    /// <summary>What a reader must not take the scores for; or null.</summary>
    public string? Disclaimer { get; internal init; }

    /// <summary>
    /// The version that this one replaces, and what was renamed since; or null, and then absent in JSON, so hashes stay as they were.
    /// </summary>
    public Supersedes? Supersedes { get; internal init; }

    /// <summary>
    /// The headline's range, and that of every dimension that states none; without one, a headline that is a sum or a product has what it
    /// can reach.
    /// </summary>
    public Scale Scale { get; internal init; } = Scale.Default;

    /// <summary>Which end of the scale is the good one, for the headline and every dimension that does not say.</summary>
    public Better Better { get; internal init; }

    /// <summary>How scores are displayed.</summary>
    public Rounding Rounding { get; internal init; } = Rounding.Default;

    /// <summary>The headline's aggregation, and that of every composite that names none.</summary>
    public Aggregation Aggregation { get; internal init; } = Aggregation.Arithmetic;

    /// <summary>What turns the result of the top dimensions into the headline; null for nothing.</summary>
    public CompositeCurve? Curve { get; internal init; }

    /// <summary>The rule for missing dimensions where no dimension sets one.</summary>
    public MissingRule OnMissing { get; internal init; }

    /// <summary>The score that they count with, where <see cref="OnMissing"/> is <see cref="MissingRule.Score"/>.</summary>
    public decimal? MissingScore { get; internal init; }

    /// <summary>
    /// Whether the method knows no evidence: then no score has a confidence, and nothing is required. Absent in JSON when not.
    /// </summary>
    public bool WithoutEvidence { get; internal init; }

    /// <summary>What evidence must be where no dimension says otherwise; null requires nothing.</summary>
    public Requirements? Requires { get; internal init; }

    /// <summary>What the headline must reach; null for no more than something scored.</summary>
    public PublicationPolicy? Publish { get; internal init; }

    /// <summary>What headlines mean in words, by ascending key; may be empty.</summary>
    public ValueList<Level> Levels { get; internal init; } = [];

    /// <summary>The top dimensions in the order of every output, at least one.</summary>
    public ValueList<Dimension> Dimensions
    {
        get;
        internal init
        {
            field = value;
            lookup = new(value);
        }
    } = [];

    /// <summary>The ceilings, in the order in which they apply.</summary>
    public ValueList<Cap> Caps { get; internal init; } = [];

    /// <summary>The limits below which scores do not fall. They apply before caps.</summary>
    public ValueList<Cap> Floors { get; internal init; } = [];

    /// <summary>The named scenarios.</summary>
    public ValueList<Scenario> Scenarios { get; internal init; } = [];

    /// <summary>The weights for kinds of subjects; empty, and then absent in JSON, where all have the same.</summary>
    public ValueList<Variant> Variants { get; internal init; } = [];

    /// <summary>
    /// Whether subjects of different variants are ranked together; absent in JSON when not, and then each variant has its own ranks.
    /// </summary>
    public bool RanksTogether { get; internal init; }

    /// <summary>The plot of two dimensions; or null.</summary>
    public Compass? Compass { get; internal init; }

    /// <summary>How several raters' scores become one; or null, and then absent in JSON, for <see cref="RatingPolicy.Default"/>.</summary>
    public RatingPolicy? Ratings { get; internal init; }

    /// <summary>Which sources may be used for what.</summary>
    public SourcePolicy SourcePolicy { get; internal init; } = SourcePolicy.Default;

    /// <summary>
    /// Whether a curve compares with the figures of a cohort, so that dossiers are scored together: see <see cref="Curve.Cohort"/>.
    /// </summary>
    public bool ComparesWithCohort => CohortCurve.In(this).Any();

    /// <summary>Every dimension, parents before children, in the order of the tree.</summary>
    public IEnumerable<Dimension> AllDimensions => lookup.All;

    /// <summary>The dimension of an id, or null.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Dimension? Find(string id) => lookup.Find(id);

    /// <summary>The variant of an id, or null.</summary>
    /// <param name="id">The id, compared ordinally; or null.</param>
    public Variant? FindVariant(string? id) => Variants.FirstOrDefault(v => v.Id == id);

    /// <summary>The id and the version: <c>vendor@1.0.0</c>.</summary>
    public override string ToString() => $"{Id}@{Version}";

    /// <summary>Builds a rubric in code and checks it as a file is checked.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="version">The semantic version.</param>
    /// <param name="build">Adds dimensions and rules.</param>
    /// <returns>The rubric, or what is wrong with it, each problem at its <see cref="ModelPath"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Rubric> Define(string id, string version, Action<RubricBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(build);
        var builder = new RubricBuilder(id, version);
        build(builder);
        var rubric = builder.Build();
        return new(rubric, new(RubricValidator.Check(rubric)));
    }
}
