namespace ScoringFramework.Changes;

/// <summary>Compares two states of a cohort.</summary>
internal sealed class CohortComparison(
    Scorecard[] before, Scorecard[] after, HashSet<string> references, CancellationToken cancellation)
{
    private readonly Dictionary<string, RankPlace> ranksBefore = Ranks(before, references);
    private readonly Dictionary<string, RankPlace> ranksAfter = Ranks(after, references);

    public CohortChange Write()
    {
        var earlier = before.DistinctBy(c => c.Subject.Id).ToDictionary(c => c.Subject.Id, StringComparer.Ordinal);
        var later = after.DistinctBy(c => c.Subject.Id).ToDictionary(c => c.Subject.Id, StringComparer.Ordinal);
        var subjects = later.Values.Where(c => earlier.TryGetValue(c.Subject.Id, out var was) && !IsSame(was, c))
            .Select(c => Of(earlier[c.Subject.Id], c))
            .OrderBy(s => s.Kind).ThenByDescending(s => Math.Abs(s.Change.Difference ?? 0))
            .ThenBy(s => s.Subject.Name, StringComparer.Ordinal).ThenBy(s => s.Subject.Id, StringComparer.Ordinal).ToValueList();
        var moved = subjects.Where(s => s.Kind <= SubjectChangeKind.Score).Select(s => s.Subject.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Subjects = subjects,
            Added = ByName(later.Values.Where(c => !earlier.ContainsKey(c.Subject.Id))),
            Removed = ByName(earlier.Values.Where(c => !later.ContainsKey(c.Subject.Id))),
            RankOnly = later.Values.Where(c => !moved.Contains(c.Subject.Id)).Select(RankMoveOf).OfType<RankMove>()
                .OrderBy(m => m.After.Rank).ThenBy(m => m.Subject.Name, StringComparer.Ordinal).ToValueList(),
            SharedCauses = SharedCauses.In(subjects),
            RubricsBefore = Rubrics(before),
            RubricsAfter = Rubrics(after),
            Count = later.Count,
        };
    }

    private static Dictionary<string, RankPlace> Ranks(Scorecard[] cards, HashSet<string> references)
    {
        var ranks = new Dictionary<string, RankPlace>(StringComparer.Ordinal);
        foreach (var cohort in Cohort.GroupBy(cards.DistinctBy(c => c.Subject.Id).Where(c => !references.Contains(c.Subject.Id))))
        {
            foreach (var place in cohort.Ranked)
            {
                ranks[place.Card.Subject.Id] = new(place.Rank, place.IsTied, cohort.Ranked.Count);
            }
        }

        return ranks;
    }

    // Hashes of both models take longer than all else, and are needed only where the files differ.
    private static bool IsSame(Scorecard was, Scorecard now) =>
        ReferenceEquals(was, now)
        || (was.Dossier.AsOf == now.Dossier.AsOf && was.Dossier.Status == now.Dossier.Status
            && was.Dossier.ContentHash == now.Dossier.ContentHash && was.Rubric.ContentHash == now.Rubric.ContentHash);

    private SubjectChange Of(Scorecard was, Scorecard now) => SubjectChange.Of(Change.Between(was, now, cancellation: cancellation)) with
    {
        RankBefore = ranksBefore.GetValueOrDefault(was.Subject.Id),
        RankAfter = ranksAfter.GetValueOrDefault(now.Subject.Id),
    };

    private RankMove? RankMoveOf(Scorecard card) =>
        ranksBefore.TryGetValue(card.Subject.Id, out var was) && ranksAfter.TryGetValue(card.Subject.Id, out var now)
            && was.Rank != now.Rank ? new(card.Subject, was, now) : null;

    private static ValueList<Scorecard> ByName(IEnumerable<Scorecard> cards) =>
        cards.OrderBy(c => c.Subject.Name, StringComparer.Ordinal).ThenBy(c => c.Subject.Id, StringComparer.Ordinal).ToValueList();

    private static ValueList<RubricIdentity> Rubrics(Scorecard[] cards) =>
        cards.Select(c => c.Rubric).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Version, StringComparer.Ordinal)
            .ToValueList();
}
