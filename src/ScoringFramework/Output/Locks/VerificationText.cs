namespace ScoringFramework.Output;

/// <summary>Verifications as text for people: a line each for what is as approved, and the changes of the rest.</summary>
internal static class VerificationText
{
    /// <summary>Verifications in their order, and a last line that counts them.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <param name="unverified">How many dossiers and locks could not be verified; each has a diagnostic elsewhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(IReadOnlyCollection<Verification> verifications, int width = ScorecardText.DefaultWidth, int unverified = 0)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var lines = verifications.SelectMany(v => One(v, width).Lines).ToList();
        if (verifications.Count == 0)
        {
            return new([]);
        }

        var differ = verifications.Count(v => !v.Passes);
        var sum = new StyledTextBuilder();
        var results = differ == 0 ? unverified == 0 ? "all as locked" : "as locked"
            : differ == 1 ? "1 differs" : $"{Numerals.Count(differ)} differ";
        var rest = unverified == 0 ? "" : $" Not verified: {Numerals.Count(unverified)}, see the {(unverified == 1 ? "error" : "errors")}.";
        sum.Line($"{Numerals.Count(verifications.Count)} verified: {results}.{rest}",
            differ == 0 && unverified == 0 ? TextStyle.Good : TextStyle.Bad);
        return new([.. lines, .. sum.Build().Lines]);
    }

    /// <summary>Scorecards whose results are those that their method and inputs give: a line each.</summary>
    /// <param name="cards">The scorecards, recomputed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static StyledText OfScorecards(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var text = new StyledTextBuilder();
        foreach (var card in cards)
        {
            text.Line($"{card.Subject.Id}  {LockText.Score(card)}  recomputed: the results are those of the scorecard", TextStyle.Good);
        }

        return text.Build();
    }

    private static StyledText One(Verification verification, int width)
    {
        var text = new StyledTextBuilder();
        var now = verification.Now;
        var score = LockText.Score(now);
        if (verification.Passes)
        {
            text.Write($"{now.Subject.Id}  {score}  as locked", TextStyle.Good);
            if (!verification.IsCurrent)
            {
                text.Write($". {Terms.Sentence($"{LockedChange.Causes(verification)}; no result changed. Run scoring lock again")}");
            }

            return text.EndLine().Build();
        }

        text.Line($"{now.Subject.Id}  not as locked: {LockedChange.Causes(verification)}.", TextStyle.Bad);
        var after = new StyledTextBuilder();
        after.Line("").Line("Correct the change, or approve it: scoring lock --because \"…\".", TextStyle.Faint).Line("");
        return new([.. text.Build().Lines, .. LockedChange.Text(verification, width).Lines, .. after.Build().Lines]);
    }
}
