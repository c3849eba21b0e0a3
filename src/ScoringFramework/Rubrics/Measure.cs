namespace ScoringFramework.Rubrics;

/// <summary>How a criterion is computed from a metric in evidence.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Unit">The unit that the curve reads, or null for a metric without one.</param>
/// <param name="Curve">What turns the metric's value into a score.</param>
public sealed record Measure(string Metric, string? Unit, Curve Curve);
