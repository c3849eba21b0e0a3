namespace ScoringFramework.Rubrics;

/// <summary>A value and its score.</summary>
/// <param name="Value">The metric's value.</param>
/// <param name="Score">The score, on the scale.</param>
public sealed record CurvePoint(double Value, decimal Score);
