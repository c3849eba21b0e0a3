namespace ScoringFramework.Rubrics;

/// <summary>A ceiling for a composite or the headline while some criteria are low.</summary>
public sealed record Cap
{
    /// <summary>The permanent id, unique among the rubric's caps.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The conditions on criteria that must all hold; each <see cref="Comparison.AtMost"/>: a better score never lowers the result.
    /// </summary>
    public required ValueList<Condition> When { get; init; }

    /// <summary>The ceilings, at least one.</summary>
    public required ValueList<CapLimit> Limits { get; init; }

    /// <summary>Why, in the rubric author's words.</summary>
    public required string Because { get; init; }
}

/// <summary>A ceiling.</summary>
/// <param name="Target">A composite's id, or <c>headline</c>.</param>
/// <param name="Limit">The highest score that the target can have, on the scale.</param>
public sealed record CapLimit(string Target, decimal Limit)
{
    /// <summary>The name of the headline.</summary>
    public const string Headline = "headline";
}
