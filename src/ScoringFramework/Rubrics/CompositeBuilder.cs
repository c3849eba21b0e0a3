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
