namespace ScoringFramework.Rubrics;

/// <summary>What happens to a parent when a child is missing or declined.</summary>
public enum MissingRule
{
    /// <summary>The child is left out and the other weights are renormalised.</summary>
    Exclude,

    /// <summary>The child counts as the worst end of its scale.</summary>
    Floor,

    /// <summary>The parent is declined too.</summary>
    Decline,

    /// <summary>The child counts with a score that the rubric gives. It does not count as scored.</summary>
    Score,
}
