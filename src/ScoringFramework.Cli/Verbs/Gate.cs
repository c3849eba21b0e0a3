namespace ScoringFramework.Cli.Verbs;

/// <summary>The gates that a caller sets for headlines.</summary>
internal static class Gate
{
    /// <summary>Reports each headline that does not reach a gate.</summary>
    /// <returns><see cref="ExitCode.GateFailed"/> when one does not.</returns>
    public static int Check(IEnumerable<Scorecard> cards, decimal? min, bool requirePublished, TextWriter error)
    {
        var code = ExitCode.Done;
        foreach (var card in cards)
        {
            if (card.Headline.Score is not { } score ? requirePublished || min is not null : score < min)
            {
                var shortfall = card.Headline.Score is { } low ? $"headline of {low} is below --min {min}"
                    : $"headline is {(card.Headline.Outcome == Outcome.Disqualified ? "disqualified" : "declined")}";
                error.Write(FormattableString.Invariant($"scoring: {card.Subject.Id}: the {shortfall}.\n"));
                code = ExitCode.GateFailed;
            }
        }

        return code;
    }
}
