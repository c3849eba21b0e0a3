namespace ScoringFramework.Cohorts;

/// <summary>Compares the ranked subjects in each scenario.</summary>
internal static class Outlooks
{
    // A twentieth of the scale, a quarter of the ranks and two of them: what is less happens by chance.
    private const decimal ScorePart = 0.05m;
    private const int RankParts = 4;
    private const int FewestRanks = 2;

    /// <summary>The outlook of each ranked subject, in the order of their ranks; empty for a rubric without scenarios.</summary>
    public static ValueList<Outlook> Of(Cohort cohort)
    {
        var cards = cohort.Ranked.Select(s => s.Card).ToArray();
        if (cards.Length == 0 || cards[0].Scenarios.Count == 0)
        {
            return [];
        }

        var places = Enumerable.Range(0, cards[0].Scenarios.Count).Select(i => Ranks(cards, c => c.Scenarios[i].Score)).ToArray();
        var expected = Ranks(cards, c => c.Expected?.Score);
        return cohort.Ranked.Select((standing, i) => Of(standing, places, expected, i, cards.Length)).ToValueList();
    }

    private static Outlook Of(
        Standing standing, (int? Rank, bool IsTied)[][] places, (int? Rank, bool IsTied)[] expected, int index, int count)
    {
        var card = standing.Card;
        var scenarios = card.Scenarios.Select((s, i) => new ScenarioStanding(s.Id, s.Title, s.Outcome, s.Score, s.Difference)
        {
            Rank = places[i][index].Rank,
            IsTied = places[i][index].IsTied,
        }).ToValueList();
        var scored = scenarios.Where(s => s.Score is not null).ToArray();
        var sign = card.Better == Better.Lower ? -1 : 1;
        var outlook = new Outlook(standing)
        {
            Scenarios = scenarios,
            Expected = card.Expected?.Score,
            ExpectedRank = expected[index].Rank,
            Worst = scored.MinBy(s => sign * s.Score!.Value),
            Best = scored.MaxBy(s => sign * s.Score!.Value),
        };
        outlook = outlook with { Fragile = FragileBy(outlook, sign, count).ToValueList() };
        return outlook with { Text = OutlookWords.Of(outlook) };
    }

    private static IEnumerable<Fragility> FragileBy(Outlook outlook, int sign, int count)
    {
        var scale = outlook.Standing.Card.Scale;
        if (!scale.IsOpen && outlook.Scenarios.Any(s => -sign * s.Difference >= ScorePart * scale.Span))
        {
            yield return Fragility.Score;
        }

        var fewest = Math.Max(FewestRanks, (count + RankParts - 1) / RankParts);
        if (outlook.Scenarios.Any(s => s.Rank - outlook.Standing.Rank >= fewest))
        {
            yield return Fragility.Rank;
        }

        if (outlook.Scenarios.Any(s => s.Score is null))
        {
            yield return Fragility.Declined;
        }
    }

    private static (int? Rank, bool IsTied)[] Ranks(Scorecard[] cards, Func<Scorecard, decimal?> of)
    {
        var sign = cards[0].Better == Better.Lower ? -1 : 1;
        var worth = Array.ConvertAll(cards, c => sign * of(c));
        decimal[] ordered = [.. worth.OfType<decimal>().OrderDescending()];
        return Array.ConvertAll(worth, w => w is not { } own ? ((int?)null, false)
            : (1 + Array.FindIndex(ordered, o => o == own), ordered.Count(o => o == own) > 1));
    }
}
