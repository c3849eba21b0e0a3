namespace ScoringFramework.Scoring;

/// <summary>Takes sources away, one by one and in the smallest sets that decline the headline.</summary>
internal sealed class SourceRemovals(Dossier dossier, Func<Dossier, Scorecard> score, Func<Dossier, Outcome> headlineOf)
{
    private const int LargestSet = 4;

    public SourceSensitivity Weigh()
    {
        var now = score(dossier);
        var all = dossier.Sources.Select(s => s.Id).ToArray();
        var removals = dossier.Sources.Select(s => Remove(now, s)).ToValueList();
        var isScored = now.Headline.Outcome == Outcome.Scored;
        var canBeDeclined = !isScored || headlineOf(dossier.WithoutEvidenceFrom(all)) != Outcome.Scored;
        var smallest = isScored && canBeDeclined ? Smallest(all) : null;
        return new(now.Headline, removals, smallest, isScored ? LargestSet : 0, canBeDeclined);
    }

    private SourceRemoval Remove(Scorecard now, Source source)
    {
        var without = score(dossier.WithoutEvidenceFrom([source.Id]));
        var pairs = now.Dimensions.Zip(without.Dimensions).Where(p => p.First is { Kind: DimensionKind.Criterion, Outcome: Outcome.Scored }).ToArray();
        return new(
            source.Id, source.Title, source.Publisher, source.Tier,
            dossier.Evidence.Count(e => e.Source == source.Id),
            without.Headline,
            without.Headline.Score - now.Headline.Score,
            pairs.Where(p => p.Second.Outcome != Outcome.Scored).Select(p => p.First.Id).ToValueList(),
            pairs.Where(p => p.Second.Confidence < p.First.Confidence).Select(p => p.First.Id).ToValueList());
    }

    // Only sources with evidence can matter. Sets are tried from the smallest on, in the dossier's order.
    private ValueList<string>? Smallest(string[] all)
    {
        var bearing = all.Where(id => dossier.Evidence.Any(e => e.Source == id)).ToArray();
        for (var size = 1; size <= Math.Min(LargestSet, bearing.Length); size++)
        {
            if (Sets(bearing, size).FirstOrDefault(set => headlineOf(dossier.WithoutEvidenceFrom(set)) != Outcome.Scored) is { } found)
            {
                return found.ToValueList();
            }
        }

        return null;
    }

    private static IEnumerable<string[]> Sets(string[] items, int size)
    {
        var chosen = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return Array.ConvertAll(chosen, i => items[i]);
            var last = size - 1;
            while (last >= 0 && chosen[last] == items.Length - size + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            chosen[last]++;
            for (var i = last + 1; i < size; i++)
            {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }
}
