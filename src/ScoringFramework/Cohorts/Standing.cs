namespace ScoringFramework.Cohorts;

/// <summary>A subject's place in a cohort, by the headline or by one dimension.</summary>
public sealed record Standing
{
    internal Standing(Scorecard card, decimal score, int rank) => (Card, Score, Rank) = (card, score, rank);

    /// <summary>Its scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>Who is ranked.</summary>
    public SubjectIdentity Subject => Card.Subject;

    /// <summary>Its displayed score: the headline's or the dimension's.</summary>
    public decimal Score { get; }

    /// <summary>Its rank from 1, as in a competition: two of rank 1 are followed by one of rank 3.</summary>
    public int Rank { get; }

    /// <summary>Whether another subject has the same displayed score.</summary>
    public bool IsTied { get; internal init; }

    /// <summary>
    /// The ranks that are possible when every score that is declined or missing, its own and the others', is anywhere on its scale. A
    /// subject whose headline is declined or missing today can have any score within its bounds then.
    /// </summary>
    public RankRange Possible { get; internal init; } = null!;

    /// <summary>
    /// The mid-rank percentile, above 0 and below 100: the share of the ranked subjects that are worse, and half of those with the same
    /// displayed score, itself included. The best of ten has 95, the worst has 5.
    /// </summary>
    public decimal Percentile { get; internal init; }

    /// <summary>Its earlier headline; null when there is none, and in ranks by a dimension.</summary>
    public EarlierHeadline? Earlier { get; internal init; }

    /// <summary>How far the displayed headline has moved since; null without an earlier score that compares.</summary>
    public decimal? Change => Earlier is { IsComparable: true, Score: { } before } ? Score - before : null;

    /// <summary>Rank, name and score in a line: <c>=4 Alibaba Qwen 7.10</c>.</summary>
    public override string ToString() =>
        $"{(IsTied ? "=" : "")}{Numerals.Count(Rank)} {Subject.Name} {Quote.Displayed(Score)}";
}

/// <summary>From the best rank to the worst.</summary>
/// <param name="Best">The best one, from 1.</param>
/// <param name="Worst">The worst one, at least <paramref name="Best"/>.</param>
public sealed record RankRange(int Best, int Worst)
{
    /// <summary>The range in figures: <c>4–7</c>, or <c>4</c>.</summary>
    public override string ToString() => Best == Worst ? Numerals.Count(Best) : $"{Numerals.Count(Best)}–{Numerals.Count(Worst)}";
}

/// <summary>A headline as it was before.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Score">The displayed score; null unless scored.</param>
/// <param name="IsComparable">Whether it was scored in the same way, so the two scores have a difference.</param>
public sealed record EarlierHeadline(Outcome Outcome, decimal? Score, bool IsComparable);
