namespace ScoringFramework;

/// <summary>Collects a rubric's parts for <see cref="Rubric.Define"/>. Not thread-safe.</summary>
public sealed class RubricBuilder : DimensionsBuilder<RubricBuilder>
{
    private readonly List<Level> levels = [];
    private readonly List<Cap> caps = [];
    private readonly List<Cap> floors = [];
    private readonly List<Scenario> scenarios = [];
    private readonly List<Variant> variants = [];
    private Scale? scale;
    private Rubric rubric;

    internal RubricBuilder(string id, string version) => rubric = new() { Id = id, Version = version };

    /// <summary>Names the rubric for readers.</summary>
    /// <param name="title">The name.</param>
    /// <param name="about">What it is and where it comes from; or null.</param>
    public RubricBuilder Title(string title, string? about = null) => With(rubric with { Title = title, About = about });

    /// <summary>Says what a reader must not take the scores for.</summary>
    /// <param name="disclaimer">The words.</param>
    public RubricBuilder Disclaimer(string disclaimer) => With(rubric with { Disclaimer = disclaimer });

    /// <summary>Names the version that this one replaces.</summary>
    /// <param name="version">The older version.</param>
    /// <param name="renamed">The dimensions' ids that changed since, old and new.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RubricBuilder Supersedes(string version, params IEnumerable<(string From, string To)> renamed) =>
        With(rubric with { Supersedes = new(version, renamed.Select(r => new Renaming(r.From, r.To)).ToValueList()) });

    /// <summary>Sets the range of every score; 0 to 10 when not called.</summary>
    /// <param name="min">The bottom.</param>
    /// <param name="max">The top.</param>
    public RubricBuilder Scale(decimal min, decimal max) => Scale(new(min, max));

    /// <summary>
    /// Sets the range of the headline, and of every dimension that states none. Not called, a sum or a product has what it can reach.
    /// </summary>
    /// <param name="range">The range.</param>
    public RubricBuilder Scale(Scale range)
    {
        scale = range;
        return this;
    }

    /// <summary>
    /// Sets which end of the scale is the good one, for the headline and every dimension that does not say; higher when not called.
    /// </summary>
    /// <param name="better">The good end.</param>
    public RubricBuilder Better(Better better) => With(rubric with { Better = better });

    /// <summary>Sets how scores are displayed; two decimals, halves away from zero when not called.</summary>
    /// <param name="decimals">0 to 8.</param>
    /// <param name="midpoint">Away from zero or to even.</param>
    public RubricBuilder Rounding(int decimals, MidpointRounding midpoint = MidpointRounding.AwayFromZero) =>
        With(rubric with { Rounding = new(decimals, midpoint) });

    /// <summary>Sets how scores are displayed.</summary>
    /// <param name="rounding">The rounding.</param>
    public RubricBuilder Rounding(Rounding rounding) => With(rubric with { Rounding = rounding });

    /// <summary>Sets the headline's aggregation and that of every composite that names none; arithmetic when not called.</summary>
    /// <param name="aggregation">The aggregation.</param>
    public RubricBuilder Aggregate(Aggregation aggregation) => With(rubric with { Aggregation = aggregation });

    /// <summary>Sets the rule for missing dimensions; exclude when not called.</summary>
    /// <param name="rule">The rule.</param>
    public RubricBuilder OnMissing(MissingRule rule) => With(rubric with { OnMissing = rule });

    /// <summary>Lets missing dimensions count with a score.</summary>
    /// <param name="score">The score.</param>
    public RubricBuilder OnMissing(decimal score) => With(rubric with { OnMissing = MissingRule.Score, MissingScore = score });

    /// <summary>Sets a curve from what the top dimensions give to the headline.</summary>
    /// <param name="curve">The curve, rising.</param>
    /// <param name="of">The range of what they give; null for what a sum or product of them can reach.</param>
    public RubricBuilder Curve(Curve curve, Scale? of = null) => With(rubric with { Curve = new(curve, of) });

    /// <summary>Says that the method knows no evidence: no score has a confidence.</summary>
    public RubricBuilder WithoutEvidence() => With(rubric with { WithoutEvidence = true });

    /// <summary>Sets what evidence must be.</summary>
    /// <param name="requirements">The requirements.</param>
    public RubricBuilder Requires(Requirements requirements) => With(rubric with { Requires = requirements });

    /// <summary>Sets what the headline must reach.</summary>
    /// <param name="minCompleteness">The least completeness, 0 to 1; or null.</param>
    /// <param name="minConfidence">The least confidence; or null.</param>
    public RubricBuilder Publish(double? minCompleteness = null, Confidence? minConfidence = null) =>
        With(rubric with { Publish = new(minCompleteness, minConfidence) });

    /// <summary>Says what headlines from a score on mean.</summary>
    /// <param name="from">The least displayed score.</param>
    /// <param name="text">The words.</param>
    public RubricBuilder Level(decimal from, string text)
    {
        levels.Add(new(from, text));
        return this;
    }

    /// <summary>Says what scores above one mean.</summary>
    /// <param name="score">The displayed score that must be exceeded.</param>
    /// <param name="text">The words.</param>
    public RubricBuilder LevelAbove(decimal score, string text)
    {
        levels.Add(new(score, text) { Above = true });
        return this;
    }

    /// <summary>Adds a ceiling.</summary>
    /// <param name="cap">The cap.</param>
    public RubricBuilder Cap(Cap cap)
    {
        caps.Add(cap);
        return this;
    }

    /// <summary>Adds a floor: what targets are no worse than while its conditions hold.</summary>
    /// <param name="floor">The floor.</param>
    public RubricBuilder Floor(Cap floor)
    {
        floors.Add(floor);
        return this;
    }

    /// <summary>Adds a named future.</summary>
    /// <param name="scenario">The scenario.</param>
    public RubricBuilder Scenario(Scenario scenario)
    {
        scenarios.Add(scenario);
        return this;
    }

    /// <summary>Adds other weights for one kind of subject. A dossier then has to say of which kind its subject is.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The name that readers see.</param>
    /// <param name="weights">The dimensions' ids with their weights in this variant; the others keep their own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RubricBuilder Variant(string id, string title, params IEnumerable<(string Dimension, double Weight)> weights)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(weights);
        variants.Add(new()
        {
            Id = id,
            Title = title,
            Weights = weights.Select(w => new VariantWeight(w.Dimension, w.Weight))
            .ToValueList()
        });
        return this;
    }

    /// <summary>Sets the plot of two dimensions.</summary>
    /// <param name="compass">The compass.</param>
    public RubricBuilder Compass(Compass compass) => With(rubric with { Compass = compass });

    /// <summary>Sets how several raters' scores become one; the mean of all when not called.</summary>
    /// <param name="policy">The policy.</param>
    public RubricBuilder Ratings(RatingPolicy policy) => With(rubric with { Ratings = policy });

    /// <summary>Sets which sources may be used for what.</summary>
    /// <param name="policy">The policy.</param>
    public RubricBuilder SourcePolicy(SourcePolicy policy) => With(rubric with { SourcePolicy = policy });

    internal Rubric Build()
    {
        var built = Collected();
        return built with { Scale = scale ?? ScaleLayout.HeadOf(built) };
    }

    private Rubric Collected() => rubric with
    {
        Dimensions = Dimensions.ToValueList(),
        Levels = levels.InOrder(),
        Caps = caps.ToValueList(),
        Floors = floors.ToValueList(),
        Scenarios = scenarios.ToValueList(),
        Variants = variants.ToValueList(),
    };

    private RubricBuilder With(Rubric changed)
    {
        rubric = changed;
        return this;
    }
}
