namespace ScoringFramework.Cohorts;

/// <summary>A subject without a rank.</summary>
public sealed record UnrankedSubject
{
    internal UnrankedSubject(Scorecard card, UnrankedKind kind, EarlierHeadline? earlier) => (Card, Kind, Earlier) = (card, kind, earlier);

    /// <summary>Its scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>Who it is.</summary>
    public SubjectIdentity Subject => Card.Subject;

    /// <summary>Why it has no rank.</summary>
    public UnrankedKind Kind { get; }

    /// <summary>Its earlier headline; null when there is none.</summary>
    public EarlierHeadline? Earlier { get; }
}

/// <summary>Why a subject has no rank.</summary>
public enum UnrankedKind
{
    /// <summary>It is shown for reference, and is not one of those compared. It can have a score.</summary>
    Reference,

    /// <summary>Its headline is declined.</summary>
    Declined,

    /// <summary>It fails a criterion that must be passed.</summary>
    Disqualified,

    /// <summary>Nobody has scored it.</summary>
    Missing,

    /// <summary>Nothing in the rubric applies to it.</summary>
    NotApplicable,

    /// <summary>It was wound down. It can have a score.</summary>
    WoundDown,
}
