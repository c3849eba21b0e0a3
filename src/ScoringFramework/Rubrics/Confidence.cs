namespace ScoringFramework;

/// <summary>How well evidence carries a score; ordered, so that a lower one compares as less.</summary>
public enum Confidence
{
    /// <summary>Thin: no evidence, or evidence that is weak, stale or disputed.</summary>
    Red,

    /// <summary>Fair: carried, with something that lowers it.</summary>
    Amber,

    /// <summary>Well carried.</summary>
    Green,
}
