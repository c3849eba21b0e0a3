namespace ScoringFramework.Rubrics;

/// <summary>Adds dimensions to a rubric or a composite. Not thread-safe.</summary>
/// <typeparam name="TSelf">The builder that calls chain on.</typeparam>
public abstract class DimensionsBuilder<TSelf>
    where TSelf : DimensionsBuilder<TSelf>
{
    private protected DimensionsBuilder()
    {
    }

    private protected List<Dimension> Dimensions { get; } = [];

    /// <summary>Adds a composite of weight 1.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The name that readers see.</param>
    /// <param name="build">Adds its children.</param>
    /// <exception cref="ArgumentNullException"><paramref name="build"/> is null.</exception>
    public TSelf Composite(string id, string title, Action<CompositeBuilder> build) => Composite(id, title, 1, build);

    /// <summary>Adds a composite.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The name that readers see.</param>
    /// <param name="weight">The weight relative to its siblings, at least 0.</param>
    /// <param name="build">Adds its children.</param>
    /// <exception cref="ArgumentNullException"><paramref name="build"/> is null.</exception>
    public TSelf Composite(string id, string title, double weight, Action<CompositeBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        var builder = new CompositeBuilder(id, title, weight);
        build(builder);
        Dimensions.Add(builder.Build());
        return (TSelf)this;
    }

    /// <summary>Adds a criterion of weight 1.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The name that readers see.</param>
    /// <param name="build">Says how it is scored.</param>
    public TSelf Criterion(string id, string title, Action<CriterionBuilder> build) => Criterion(id, title, 1, build);

    /// <summary>Adds a criterion.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">The name that readers see.</param>
    /// <param name="weight">The weight relative to its siblings, at least 0.</param>
    /// <param name="build">Says how it is scored; or null for a held score without levels.</param>
    public TSelf Criterion(string id, string title, double weight = 1, Action<CriterionBuilder>? build = null)
    {
        var builder = new CriterionBuilder(id, title, weight);
        build?.Invoke(builder);
        Dimensions.Add(builder.Build());
        return (TSelf)this;
    }
}
