namespace ScoringFramework;

/// <summary>Collects a composite's parts. Not thread-safe.</summary>
public sealed class CompositeBuilder : DimensionsBuilder<CompositeBuilder>
{
    private readonly List<Level> levels = [];
    private Composite composite;

    internal CompositeBuilder(string id, string title, double weight) => composite = new() { Id = id, Title = title, Weight = weight };

    /// <summary>Sets the aggregation; the rubric's when not called.</summary>
    /// <param name="aggregation">The aggregation.</param>
    public CompositeBuilder Aggregate(Aggregation aggregation) => With(composite with { Aggregation = aggregation });

    /// <summary>Sets the rule for when this composite is missing, and for all below it.</summary>
    /// <param name="rule">The rule.</param>
    public CompositeBuilder OnMissing(MissingRule rule) => With(composite with { OnMissing = rule });

    /// <summary>Sets what a sum multiplies the score by; 1 when not called. Under a sum only.</summary>
    /// <param name="times">At least 0.</param>
    public CompositeBuilder Times(double times) => With(composite with { Times = times });

    /// <summary>Sets the power of the score in a product; 1 when not called. Under a product only.</summary>
    /// <param name="exponent">At least 0.</param>
    public CompositeBuilder Exponent(double exponent) => With(composite with { Exponent = exponent });

    /// <summary>Sets the range of its scores; that from above when not called.</summary>
    /// <param name="min">The bottom.</param>
    /// <param name="max">The top.</param>
    public CompositeBuilder Scale(decimal min, decimal max) => Scale(new(min, max));

    /// <summary>Sets the range of its scores; that from above when not called.</summary>
    /// <param name="scale">The range.</param>
    public CompositeBuilder Scale(Scale scale) => With(composite with { Scale = scale });

    /// <summary>Sets how its scores are displayed; as above when not called.</summary>
    /// <param name="rounding">The rounding.</param>
    public CompositeBuilder Rounding(Rounding rounding) => With(composite with { Rounding = rounding });

    /// <summary>Sets which end of its scale is the good one; as above when not called.</summary>
    /// <param name="better">The good end.</param>
    public CompositeBuilder Better(Better better) => With(composite with { Better = better });

    /// <summary>Lets it count with a score when it is missing or declined.</summary>
    /// <param name="score">The score.</param>
    public CompositeBuilder OnMissing(decimal score) => With(composite with { OnMissing = MissingRule.Score, MissingScore = score });

    /// <summary>Sets a curve from what the children give to the score.</summary>
    /// <param name="curve">The curve, rising.</param>
    /// <param name="of">The range of what they give; null for what a sum or product of them can reach.</param>
    public CompositeBuilder Curve(Curve curve, Scale? of = null) => With(composite with { Curve = new(curve, of) });

    /// <summary>Sets the completeness below which this composite is declined.</summary>
    /// <param name="completeness">0 to 1.</param>
    public CompositeBuilder MinCompleteness(double completeness) => With(composite with { MinCompleteness = completeness });

    /// <summary>Sets what evidence of all criteria below must be.</summary>
    /// <param name="requirements">The requirements.</param>
    public CompositeBuilder Requires(Requirements requirements) => With(composite with { Requires = requirements });

    /// <summary>Says what the dimension is and where it comes from.</summary>
    /// <param name="text">The words.</param>
    public CompositeBuilder About(string text) => With(composite with { About = text });

    /// <summary>Says what scores from one on mean.</summary>
    /// <param name="from">The least displayed score.</param>
    /// <param name="text">The words.</param>
    public CompositeBuilder Level(decimal from, string text)
    {
        levels.Add(new(from, text));
        return this;
    }

    /// <summary>Says what scores above one mean.</summary>
    /// <param name="score">The displayed score that must be exceeded.</param>
    /// <param name="text">The words.</param>
    public CompositeBuilder LevelAbove(decimal score, string text)
    {
        levels.Add(new(score, text) { Above = true });
        return this;
    }

    internal Composite Build() => composite with
    {
        Dimensions = Dimensions.ToValueList(),
        Levels = levels.InOrder(),
    };

    private CompositeBuilder With(Composite changed)
    {
        composite = changed;
        return this;
    }
}
