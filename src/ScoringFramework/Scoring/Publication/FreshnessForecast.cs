namespace ScoringFramework.Scoring;

/// <summary>Scores a dossier again on every day on which some evidence becomes stale or is retracted.</summary>
internal sealed class FreshnessForecast(CompiledRubric rubric, Dossier dossier, Func<Dossier, Scorecard> score)
{
    public Freshness Make()
    {
        var view = rubric.Index(dossier);
        var stale = StaleDays(view, new EvidenceIndex(view)).ToArray();
        var now = score(dossier);
        var (before, next) = (now, (FreshnessChange?)null);
        var declined = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var day in stale.Select(s => s.Day).Concat(RetractionDays()).Distinct().Order())
        {
            var after = score(dossier with { AsOf = new(day.Year, day.Month, day.Day) });
            var lost = before.Dimensions.Zip(after.Dimensions)
                .Where(p => p.First is { Kind: DimensionKind.Criterion, Outcome: Outcome.Scored } && p.Second.Outcome != Outcome.Scored)
                .Select(p => p.First.Id).ToValueList();
            foreach (var id in lost)
            {
                declined.TryAdd(id, day);
            }

            if (next is null && Differs(now.Headline, after.Headline))
            {
                next = new(day, now.Headline, after.Headline, lost);
            }

            before = after;
        }

        var criteria = stale.Where(s => s.Counts).GroupBy(s => s.Criterion, StringComparer.Ordinal)
            .Where(g => now[g.Key].Outcome == Outcome.Scored)
            .Select(g => new FreshnessOfCriterion(
                g.Key,
                g.Min(s => s.Day),
                g.Where(s => s.Day == g.Min(o => o.Day)).Select(s => s.Evidence).ToValueList(),
                declined.TryGetValue(g.Key, out var day) ? day : null))
            .OrderBy(c => c.StaleFrom);
        return new(criteria.ToValueList(), next);
    }

    // A retraction that is dated after the dossier takes evidence away on its day, as age does.
    private IEnumerable<DateOnly> RetractionDays() =>
        dossier.Sources.Select(s => s.Retracted?.Date.First).OfType<DateOnly>().Where(day => day > dossier.AsOf.Last);

    private static bool Differs(Headline a, Headline b) => (a.Outcome, a.Score, a.Confidence) != (b.Outcome, b.Score, b.Confidence);

    // A piece that does not count can still give the confidence, and lose it by its age.
    private IEnumerable<(string Criterion, string Evidence, DateOnly Day, bool Counts)> StaleDays(DossierIndex view, EvidenceIndex book)
    {
        var origins = new Origins(view);
        for (var node = 1; node < rubric.Count; node++)
        {
            if (!rubric.IsCriterion(node) || rubric.Requires[node].MaxAge is not { } maxAge)
            {
                continue;
            }

            var id = rubric.DimensionOf(node).Id;
            var counted = new CountedEvidence(view, origins, rubric.Requires[node], book.For(id), dossier.AsOf.Last);
            foreach (var (piece, discount) in counted.Pieces.Zip(counted.Discounts))
            {
                if (EvidenceAge.DateOf(piece, view.FindSource(piece.Source)) is { } date
                    && EvidenceAge.StaleFrom(date, maxAge) is var day && day > dossier.AsOf.Last && day < DateOnly.MaxValue)
                {
                    yield return (id, piece.Id, day, discount is null);
                }
            }
        }
    }
}
