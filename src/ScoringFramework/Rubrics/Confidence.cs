namespace ScoringFramework;

/// <summary>How well evidence supports a score, in order: a lower one compares as less.</summary>
public enum Confidence
{
    /// <summary>Thin: no evidence, or evidence that is weak, stale or disputed.</summary>
    Red,

    /// <summary>Supported, with a weakness.</summary>
    Amber,

    /// <summary>Well supported.</summary>
    Green,
}
