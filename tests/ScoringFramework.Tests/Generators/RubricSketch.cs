namespace ScoringFramework.Tests.Generators;

/// <summary>
/// A rubric with one dossier, before either is built: what a generator makes, and what a law may change about both at once.
/// Scores are in units, 0 for the bottom of the scale and 1 for its top.
/// </summary>
public sealed record RubricSketch
{
    public Scale Scale { get; init; } = Scale.Default;

    public Rounding Rounding { get; init; } = Rounding.Default;

    public Aggregation Aggregation { get; init; } = Aggregation.Arithmetic;

    public MissingRule OnMissing { get; init; }

    public double? MinCompleteness { get; init; }

    public ValueList<DimensionSketch> Dimensions { get; init; } = [];

    public ValueList<CapSketch> Caps { get; init; } = [];

    public ValueList<ScenarioSketch> Scenarios { get; init; } = [];

    public IEnumerable<DimensionSketch> All => Dimensions.SelectMany(d => d.WithAllBelow);

    public IEnumerable<CriterionSketch> Criteria => All.OfType<CriterionSketch>();

    public decimal Score(decimal unit) => Scale.Min + (unit * Scale.Span);

    /// <summary>The sketch with every dimension replaced, children before parents.</summary>
    public RubricSketch Map(Func<DimensionSketch, DimensionSketch> change) =>
        this with { Dimensions = Dimensions.Select(d => d.Map(change)).ToValueList() };

    public override string ToString() => SketchText.Of(this);
}

/// <summary>A cap, its limits in units.</summary>
public sealed record CapSketch(string Id, ValueList<(string Criterion, decimal AtMost)> When,
    ValueList<(string Target, decimal Limit)> Limits);

/// <summary>A scenario.</summary>
public sealed record ScenarioSketch(string Id, double? Likelihood, ValueList<(string Dimension, double Factor)> Emphasis);
