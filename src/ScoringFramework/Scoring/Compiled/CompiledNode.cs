namespace ScoringFramework.Scoring;

/// <summary>What is decided once of a node of a tree that evaluates.</summary>
internal sealed record CompiledNode
{
    /// <summary>Its scale.</summary>
    public required CompiledScale Scale { get; init; }

    /// <summary>Its weight among its siblings, for means, completeness and confidence.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What a sum multiplies its score by, or its power in a product; below 0 where it is subtracted or divides.</summary>
    public double Coefficient { get; init; } = 1;

    /// <summary>Whether its better end is the other one than its parent's.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The rule that holds when it is missing or declined.</summary>
    public MissingRule OnMissing { get; init; }

    /// <summary>The place that it counts with when the rule gives one.</summary>
    public double MissingPlace { get; init; }

    /// <summary>Whether its parent can do without it when it does not apply.</summary>
    public bool CanBeLeftOut { get; init; } = true;

    /// <summary>How it is made of its children; null for a criterion.</summary>
    public CompiledComposite? Composite { get; init; }
}
