namespace ScoringFramework.Rubrics;

/// <summary>Where a number is rounded to.</summary>
public enum RoundingDirection
{
    /// <summary>To the nearest; a half away from zero.</summary>
    Nearest,

    /// <summary>To the next greater one.</summary>
    Up,

    /// <summary>To the next smaller one.</summary>
    Down,
}
