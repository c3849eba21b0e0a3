namespace ScoringFramework.Rubrics;

/// <summary>The kinds of <see cref="Aggregation"/>.</summary>
public enum AggregationKind
{
    /// <summary>The weighted arithmetic mean.</summary>
    Arithmetic,

    /// <summary>The weighted geometric mean.</summary>
    Geometric,

    /// <summary>The weighted harmonic mean.</summary>
    Harmonic,

    /// <summary>The weighted power mean.</summary>
    Power,

    /// <summary>The least child.</summary>
    Minimum,

    /// <summary>The greatest child.</summary>
    Maximum,

    /// <summary>Torra's weighted ordered weighted average.</summary>
    Owa,
}
