namespace ScoringFramework.Cli.Verbs;

/// <summary>The gates that a caller sets for headlines.</summary>
internal static class Gate
{
    /// <summary>Reports each headline that does not reach a gate.</summary>
    /// <returns><see cref="ExitCode.GateFailed"/> when one does not.</returns>
    public static int Check(IEnumerable<Scorecard> cards, decimal? min, decimal? max, bool requirePublished, TextWriter error)
    {
        var code = ExitCode.Done;
        foreach (var card in cards)
        {
            var isMissing = card.Headline.Score is null && (requirePublished || min is not null || max is not null);
            if (isMissing || card.Headline.Score < min || card.Headline.Score > max)
            {
                var shortfall = card.Headline.Score is not { } score
                    ? $"headline is {(card.Headline.Outcome == Outcome.Disqualified ? "disqualified" : "declined")}"
                    : score < min ? $"headline of {score} is below --min {min}" : $"headline of {score} is above --max {max}";
                error.Write(FormattableString.Invariant($"scoring: {card.Subject.Id}: the {shortfall}.\n"));
                code = ExitCode.GateFailed;
            }
        }

        return code;
    }
}
