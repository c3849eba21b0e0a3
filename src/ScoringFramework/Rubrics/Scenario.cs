namespace ScoringFramework.Rubrics;

/// <summary>A named future: emphasis on some dimensions, giving another headline from the same scores.</summary>
public sealed record Scenario
{
    /// <summary>The permanent id, unique among the rubric's scenarios.</summary>
    public required string Id { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Title { get; init; }

    /// <summary>How likely the future is, relative to the others, at least 0; or null.</summary>
    public double? Likelihood { get; init; }

    /// <summary>What multiplies the weights of some dimensions.</summary>
    public required ValueList<Emphasis> Emphasis { get; init; }

    /// <summary>Why, in the rubric author's words.</summary>
    public required string Because { get; init; }
}

/// <summary>A multiplier of one dimension's own weight.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Factor">The multiplier, at least 0.</param>
public sealed record Emphasis(string Dimension, double Factor);
