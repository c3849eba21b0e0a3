namespace ScoringFramework.Cohorts;

/// <summary>Ranks subjects by one score of each.</summary>
internal static class Ranking
{
    /// <summary>The standings of those with a score, the best first; of one rank, by name.</summary>
    /// <param name="places">What the compared subjects bring, in any order.</param>
    /// <param name="earlier">Gives a subject's earlier headline; null for none.</param>
    public static ValueList<Standing> Of(IReadOnlyCollection<Place> places, Func<Scorecard, EarlierHeadline?>? earlier = null)
    {
        var ranked = places.Where(p => p.Score is not null).OrderByDescending(p => p.Worth).ThenBy(p => p.Card, ByName.Instance).ToArray();
        decimal[] lows = [.. ranked.Select(p => p.Low).Order()];
        decimal[] highs = [.. places.Select(p => p.High).Order()];
        var standings = new Standing[ranked.Length];
        for (var first = 0; first < ranked.Length;)
        {
            var next = first + 1;
            while (next < ranked.Length && ranked[next].Worth == ranked[first].Worth)
            {
                next++;
            }

            for (var i = first; i < next; i++)
            {
                standings[i] = new(ranked[i].Card, ranked[i].Score!.Value, first + 1)
                {
                    IsTied = next - first > 1,
                    Possible = Possible(ranked[i], lows, highs),
                    Percentile = 50m * (2 * (ranked.Length - next) + next - first) / ranked.Length,
                    Earlier = earlier?.Invoke(ranked[i].Card),
                };
            }

            first = next;
        }

        return ValueList.Create<Standing>(standings);
    }

    private static RankRange Possible(Place place, decimal[] lows, decimal[] highs)
    {
        // Its own best is among those above its worst, unless they are one.
        var itself = place.High > place.Low ? 1 : 0;
        return new(1 + Above(lows, place.High), 1 + Above(highs, place.Low) - itself);
    }

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
}

/// <summary>Scorecards by the name of their subject, whatever order they came in.</summary>
internal sealed class ByName : IComparer<Scorecard>
{
    public static ByName Instance { get; } = new();

    public int Compare(Scorecard? x, Scorecard? y)
    {
        var name = string.CompareOrdinal(x!.Subject.Name, y!.Subject.Name);
        var id = name != 0 ? name : string.CompareOrdinal(x.Subject.Id, y.Subject.Id);
        return id != 0 ? id : Nullable.Compare(x.Dossier.AsOf?.Last, y.Dossier.AsOf?.Last);
    }
}
