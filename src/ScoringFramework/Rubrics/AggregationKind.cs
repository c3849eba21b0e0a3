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

    /// <summary>The weighted median.</summary>
    Median,

    /// <summary>The children's scores added up, less those whose better end is the other one.</summary>
    Sum,

    /// <summary>The children's scores multiplied, divided by those whose better end is the other one.</summary>
    Product,

    /// <summary>A table of two children's levels.</summary>
    Table,
}
