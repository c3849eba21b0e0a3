namespace ScoringFramework.Cohorts;

/// <summary>Reads a subject's scores against the others'.</summary>
internal static class Readings
{
    private const int FewestForMedian = 3;

    public static Reading OfHeadline(CohortMember member) => Of(
        member, null, "headline", member.Standing, member.Cohort.Ranked, member.Cohort.Headlines,
        member.Card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion), member.Card.Rounding);

    public static Reading OfDimension(CohortMember member, string dimension)
    {
        var score = member.Card.Dimensions[member.Cohort.IndexOf(dimension)];
        return Of(
            member, dimension, score.Title, member.StandingBy(dimension), member.Cohort.RankBy(dimension),
            member.Cohort.DistributionOf(dimension), Below(member.Card, dimension), score.Rounding);
    }

    private static Reading Of(CohortMember member, string? dimension, string title, Standing? own, ValueList<Standing> all,
        Distribution? distribution, IEnumerable<DimensionScore> criteria, Rounding rounding)
    {
        var alongside = own is null ? [] : all.Where(s => s.Rank == own.Rank && s != own).ToValueList();
        var reading = new Reading(dimension, title, KindOf(member, own, distribution))
        {
            Score = own?.Score,
            Of = all.Count,
            Rank = own?.Rank,
            Percentile = own?.Percentile,
            Alongside = alongside.Select(s => s.Subject.Id).ToValueList(),
            Median = distribution?.Median,
            SetApart = own is null ? null : SetApart(member, criteria),
        };
        return reading with { Text = new ReadingText(reading, member, alongside, rounding).Write() };
    }

    private static ReadingKind KindOf(CohortMember member, Standing? own, Distribution? distribution) => (own, distribution) switch
    {
        (null, _) when member.Unranked?.Kind is UnrankedKind.Reference or UnrankedKind.Disqualified or UnrankedKind.WoundDown =>
            ReadingKind.NotCompared,
        (null, _) or (_, null) => ReadingKind.NotScored,
        (_, { Count: 1 }) => ReadingKind.Alone,
        (_, { } d) when d.Lowest == d.Highest => ReadingKind.AllEqual,
        ({ Score: var score }, { } d) => score == d.Lowest ? ReadingKind.Lowest
            : score == d.Highest ? ReadingKind.Highest
            : score < d.Median ? ReadingKind.BelowMedian
            : score > d.Median ? ReadingKind.AboveMedian
            : ReadingKind.AtMedian,
    };

    private static IEnumerable<DimensionScore> Below(Scorecard card, string composite)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal) { composite };
        foreach (var dimension in card.Dimensions)
        {
            if (dimension.Parent is { } parent && inside.Contains(parent))
            {
                inside.Add(dimension.Id);
                if (dimension.Kind == DimensionKind.Criterion)
                {
                    yield return dimension;
                }
            }
        }
    }

    // The criterion whose distance to the median, as a part of its scale and by its weight, is the largest; of equal ones the first.
    private static Distinction? SetApart(CohortMember member, IEnumerable<DimensionScore> criteria)
    {
        var (largest, apart) = (0.0, (Distinction?)null);
        foreach (var criterion in criteria.Where(c => c.Score is not null && c.EffectiveWeight > 0))
        {
            if (member.Cohort.DistributionOf(criterion.Id) is not { Count: >= FewestForMedian } distribution)
            {
                continue;
            }

            // A scale without an end has the range of what is scored.
            var span = criterion.Scale.IsOpen ? distribution.Highest - distribution.Lowest : criterion.Scale.Span;
            var distance = span == 0 ? 0
                : Math.Abs((double)((criterion.Score!.Value - distribution.Median) / span)) * criterion.EffectiveWeight;
            if (distance > largest + Noise.Tolerance)
            {
                (largest, apart) = (distance, new(criterion.Id, criterion.Title, criterion.Score!.Value, distribution.Median));
            }
        }

        return apart;
    }
}
