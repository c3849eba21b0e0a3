namespace ScoringFramework;

/// <summary>What came of a dimension. An unknown is an outcome of its own: never a score of 0 or −1.</summary>
public enum Outcome
{
    /// <summary>It has a score.</summary>
    Scored,

    /// <summary>It does not apply to the subject, and leaves every denominator.</summary>
    NotApplicable,

    /// <summary>Nobody has scored it.</summary>
    Missing,

    /// <summary>It is not published, for a reason that is given.</summary>
    Declined,
}
