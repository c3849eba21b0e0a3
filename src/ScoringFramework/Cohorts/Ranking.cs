namespace ScoringFramework.Cohorts;

/// <summary>Ranks the scorecards of one rubric and variant.</summary>
internal static class Ranking
{
    private const int FewestForQuartiles = 4;

    public static Cohort Of(Scorecard[] cards, Func<Scorecard, EarlierHeadline?> earlier)
    {
        var ranked = cards.Where(c => KindOf(c) is null)
            .OrderByDescending(Worth).ThenBy(c => c.Subject.Name, StringComparer.Ordinal)
            .ThenBy(c => c.Subject.Id, StringComparer.Ordinal).ThenBy(c => c.Dossier.AsOf?.Last).ToArray();
        var unranked = cards.Where(c => KindOf(c) is not null)
            .OrderBy(c => KindOf(c)).ThenBy(c => c.Subject.Name, StringComparer.Ordinal).ThenBy(c => c.Subject.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Dossier.AsOf?.Last).ToArray();
        return new()
        {
            Rubric = cards[0].Rubric,
            Variant = cards[0].Subject.Variant,
            Ranked = Ranked(ranked, [.. unranked.Where(c => KindOf(c) is UnrankedKind.Declined or UnrankedKind.Missing)], earlier),
            Unranked = unranked.Select(c => new UnrankedSubject(c, KindOf(c)!.Value, earlier(c))).ToValueList(),
            Headlines = ranked.Length < FewestForQuartiles ? null : QuartilesOf([.. ranked.Select(c => c.Headline.Score!.Value).Order()]),
        };
    }

    private static UnrankedKind? KindOf(Scorecard card) => card switch
    {
        { Subject.WoundDown: not null } => UnrankedKind.WoundDown,
        { Headline.Score: not null } => null,
        { Headline.Outcome: Outcome.NotApplicable } => UnrankedKind.NotApplicable,
        { Headline.Outcome: Outcome.Disqualified } => UnrankedKind.Disqualified,
        { Headline.Outcome: Outcome.Missing } => UnrankedKind.Missing,
        _ => UnrankedKind.Declined,
    };

    private static ValueList<RankedSubject> Ranked(Scorecard[] ranked, Scorecard[] open, Func<Scorecard, EarlierHeadline?> earlier)
    {
        decimal[] lows = [.. ranked.Select(Low).Order()];
        decimal[] highs = [.. ranked.Concat(open.Where(c => c.Headline.Bounds is not null)).Select(High).Order()];
        var subjects = new List<RankedSubject>(ranked.Length);
        for (var i = 0; i < ranked.Length; i++)
        {
            var (card, score) = (ranked[i], ranked[i].Headline.Score!.Value);
            var rank = i > 0 && subjects[i - 1].Score == score ? subjects[i - 1].Rank : i + 1;

            // Its own best is among those above its worst, unless they are one.
            var itself = High(card) > Low(card) ? 1 : 0;
            subjects.Add(new(card, score, rank)
            {
                IsTied = (i > 0 && ranked[i - 1].Headline.Score == score)
                    || (i + 1 < ranked.Length && ranked[i + 1].Headline.Score == score),
                BestRank = 1 + Above(lows, High(card)),
                WorstRank = 1 + Above(highs, Low(card)) - itself,
                Earlier = earlier(card),
            });
        }

        return subjects.ToValueList();
    }

    // The more the better, whichever way the scale goes.
    private static decimal Worth(Scorecard card) => Sign(card) * card.Headline.Score!.Value;

    // An open end of a scale is beyond every score.
    private static decimal Low(Scorecard card) => (card.Headline.Bounds, Sign(card)) switch
    {
        (null, _) => Worth(card),
        ({ Low: var low }, > 0) => low ?? decimal.MinValue,
        ({ High: var high }, _) => -high ?? decimal.MinValue,
    };

    private static decimal High(Scorecard card) => (card.Headline.Bounds, Sign(card)) switch
    {
        (null, _) => Worth(card),
        ({ High: var high }, > 0) => high ?? decimal.MaxValue,
        ({ Low: var low }, _) => -low ?? decimal.MaxValue,
    };

    private static int Sign(Scorecard card) => card.Better == Better.Lower ? -1 : 1;

    // How many of the values, which are in order, are above a limit.
    private static int Above(decimal[] values, decimal limit)
    {
        var (from, to) = (0, values.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = values[middle] > limit ? (from, middle) : (middle + 1, to);
        }

        return values.Length - from;
    }

    private static Quartiles QuartilesOf(decimal[] ordered) => new(At(ordered, 1), At(ordered, 2), At(ordered, 3));

    private static decimal At(decimal[] ordered, int quarter)
    {
        var position = (ordered.Length - 1) * quarter / 4m;
        var below = (int)decimal.Floor(position);
        return below + 1 == ordered.Length ? ordered[below] : ordered[below] + (position - below) * (ordered[below + 1] - ordered[below]);
    }
}
