namespace ScoringFramework.Rubrics;

/// <summary>Which end of a scale is the good one.</summary>
public enum Better
{
    /// <summary>The higher the score, the better.</summary>
    Higher,

    /// <summary>The lower the score, the better: a risk, a cost, a deduction.</summary>
    Lower,
}
