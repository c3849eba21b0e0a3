namespace ScoringFramework.Cohorts;

/// <summary>A subject with a rank.</summary>
public sealed record RankedSubject
{
    internal RankedSubject(Scorecard card, decimal score, int rank) => (Card, Score, Rank) = (card, score, rank);

    /// <summary>Its scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>Its displayed headline.</summary>
    public decimal Score { get; }

    /// <summary>Its rank from 1, as in a competition: two of rank 1 are followed by one of rank 3.</summary>
    public int Rank { get; }

    /// <summary>Whether another subject has the same displayed headline.</summary>
    public bool IsTied { get; internal init; }

    /// <summary>
    /// The best rank that is possible when every score that is declined or missing, its own and the others', is anywhere on the scale.
    /// </summary>
    public int BestRank { get; internal init; }

    /// <summary>
    /// The worst such rank. A subject whose headline is declined or missing today can have any score within its bounds then.
    /// </summary>
    public int WorstRank { get; internal init; }

    /// <summary>Its earlier headline; null when there is none.</summary>
    public EarlierHeadline? Earlier { get; internal init; }

    /// <summary>How far the displayed headline has moved since; null without an earlier score that compares.</summary>
    public decimal? Change => Earlier is { IsComparable: true, Score: { } before } ? Score - before : null;
}

/// <summary>A subject without a rank.</summary>
public sealed record UnrankedSubject
{
    internal UnrankedSubject(Scorecard card, UnrankedKind kind, EarlierHeadline? earlier) => (Card, Kind, Earlier) = (card, kind, earlier);

    /// <summary>Its scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>Why it has no rank.</summary>
    public UnrankedKind Kind { get; }

    /// <summary>Its earlier headline; null when there is none.</summary>
    public EarlierHeadline? Earlier { get; }
}

/// <summary>Why a subject has no rank.</summary>
public enum UnrankedKind
{
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

/// <summary>A headline as it was before.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Score">The displayed score; null unless scored.</param>
/// <param name="IsComparable">Whether it was scored in the same way, so the two scores have a difference.</param>
public sealed record EarlierHeadline(Outcome Outcome, decimal? Score, bool IsComparable);

/// <summary>
/// Median and quartiles by linear interpolation between ordered values: definition 7 of Hyndman and Fan (1996), Sample Quantiles in
/// Statistical Packages, as QUARTILE.INC of Excel has it.
/// </summary>
/// <param name="Lower">A quarter of the values are at most this.</param>
/// <param name="Median">The middle.</param>
/// <param name="Upper">A quarter of the values are at least this.</param>
public sealed record Quartiles(decimal Lower, decimal Median, decimal Upper);
