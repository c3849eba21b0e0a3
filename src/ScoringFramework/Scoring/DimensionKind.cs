namespace ScoringFramework.Scoring;

/// <summary>The kinds of dimensions.</summary>
public enum DimensionKind
{
    /// <summary>Computed from the dimensions below it.</summary>
    Composite,

    /// <summary>Held, measured or checked.</summary>
    Criterion,
}
