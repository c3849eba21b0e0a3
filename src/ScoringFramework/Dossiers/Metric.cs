namespace ScoringFramework.Dossiers;

/// <summary>A figure: a number, or a text for measures that look texts up.</summary>
/// <param name="Name">The metric's name; two figures are of one metric when their names are equal.</param>
public sealed record Metric(string Name)
{
    /// <summary>The number; null when the figure is a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The text; null when the figure is a number.</summary>
    public string? Text { get; init; }

    /// <summary>The unit; or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The period that the figure is of; or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether the number is the figure, or only a bound of it.</summary>
    public MetricBound Bound { get; init; }
}

/// <summary>What a metric's number says of the figure.</summary>
public enum MetricBound
{
    /// <summary>It is the figure.</summary>
    Exact,

    /// <summary>The figure is the number or more.</summary>
    AtLeast,

    /// <summary>The figure is the number or less.</summary>
    AtMost,
}
