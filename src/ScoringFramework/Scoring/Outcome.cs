namespace ScoringFramework;

/// <summary>The outcome of scoring a dimension. An unknown is an outcome of its own: never a score of 0 or −1.</summary>
/// <remarks>The default is <see cref="Missing"/>, so an outcome that nobody set is not a score.</remarks>
public enum Outcome : byte
{
    /// <summary>It has a score.</summary>
    Scored = 1,

    /// <summary>It does not apply to the subject, and leaves every denominator.</summary>
    NotApplicable = 2,

    /// <summary>Nobody has scored it. The default.</summary>
    Missing = 0,

    /// <summary>It is not published, for a reason that is given.</summary>
    Declined = 3,

    /// <summary>The subject does not pass a criterion that it must pass. Of headlines only.</summary>
    Disqualified = 4,
}
