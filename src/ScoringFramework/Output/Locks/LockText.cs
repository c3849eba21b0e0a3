namespace ScoringFramework.Output;

/// <summary>The effect of locking a scorecard, as text for people.</summary>
internal static class LockText
{
    /// <summary>A scorecard that is approved for the first time.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static StyledText Of(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new StyledTextBuilder().Line($"{card.Subject.Id}  {Score(card)}  locked").Build();
    }

    /// <summary>A scorecard that is approved instead of another, and what changed since.</summary>
    /// <param name="verification">What was approved before, beside what is approved now.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Verification verification, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var now = verification.Now;
        var text = new StyledTextBuilder();
        if (verification.Passes)
        {
            var how = verification.IsCurrent ? "locked as before" : $"locked: {LockedChange.Causes(verification)}; no result changed";
            return text.Line($"{now.Subject.Id}  {Score(now)}  {how}").Build();
        }

        text.Line($"{now.Subject.Id}  locked: {LockedChange.Causes(verification)}.", TextStyle.Heading);
        return new([.. text.Build().Lines, .. LockedChange.Text(verification, width).Lines]);
    }

    /// <summary>A scorecard that is not approved, since its headline is further from the approved one than a limit.</summary>
    /// <param name="verification">What was approved before, beside what would be approved now.</param>
    /// <param name="limit">Scale points, at least 0.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verification"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative, or <paramref name="width"/> is too
    /// small.</exception>
    public static StyledText Refused(Verification verification, decimal limit, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        text.Line($"{verification.Now.Subject.Id}  not locked: {LockedChange.Causes(verification)}.", TextStyle.Bad);
        text.Paragraph(
            $"The headline, {Move(verification)}, would change by more than {Quote.Number(limit)}. Give the reason with --because, and "
            + $"approve it with --force.", 0, width);
        return new([.. text.Build().Lines, .. LockedChange.Text(verification, width).Lines]);
    }

    /// <summary>A headline, or its outcome.</summary>
    internal static string Score(Scorecard card) =>
        card.Headline.Score is null ? Terms.Of(card.Headline.Outcome) : Numerals.Score(card.Headline.Score, card.Rounding.Decimals);

    /// <summary>The approved headline and the one of now: <c>7.10 → 7.16 (+0.06)</c>.</summary>
    internal static string Move(Verification verification)
    {
        var (before, after) = (LockedParts.Score(verification.Approval.Results.Headline, verification.Now.Rounding),
            Score(verification.Now));
        var difference = verification.Now.Headline.Score - verification.Approval.Headline;
        return before == after ? after
            : $"{before} → {after}{(difference is null ? "" : $" ({Numerals.Signed(difference, verification.Now.Rounding.Decimals)})")}";
    }
}
