using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>What every section of a cohort's page needs.</summary>
internal sealed record CohortData(Cohort Cohort, SiteChange? Since, SiteContext Site, Rubric Rubric)
{
    public int Count => Cohort.Ranked.Count;

    public Scorecard First => Cohort.Cards.First();

    /// <summary>The name of the cohort that all its subjects are in; else the method's.</summary>
    public static string TitleOf(Cohort cohort)
    {
        var names = cohort.Cards.Select(c => c.Subject.Cohorts.AsEnumerable())
            .Aggregate((all, next) => all.Intersect(next, StringComparer.Ordinal)).ToArray();
        var title = names is [var name] ? Terms.Capital(name.Replace('-', ' ')) : cohort.Rubric.Id;
        return cohort.Variant is { } variant ? $"{title}: {variant.Title}" : title;
    }

    public string? Href(Scorecard card) => Site.ProfileOf(card.Subject.Id);

    /// <summary>The headline before, when it was made the same way.</summary>
    public decimal? Moved(Standing ranked) =>
        Since?.Before.GetValueOrDefault(ranked.Card.Subject.Id) is { } before
            ? before.Rubric.ScoringHash == ranked.Card.Rubric.ScoringHash ? ranked.Score - before.Headline.Score : null
            : ranked.Change;

    public static int WithheldOf(Scorecard card) => card.Dimensions
        .Count(d => d.Kind == DimensionKind.Criterion && d.Outcome is Outcome.Declined or Outcome.Missing);

    /// <summary>The places of ranks from 0 to 100.</summary>
    public Html RankBar(Standing r)
    {
        double X(int rank) => LastRank < 2 ? 50 : 100.0 * (rank - 1) / (LastRank - 1);
        return Bars.Range(X(r.Possible.Best), X(r.Possible.Worst), X(r.Rank));
    }

    /// <summary>
    /// The worst rank that anybody could have: more than are ranked, where subjects without a headline could come before.
    /// </summary>
    public int LastRank => Cohort.Ranked.Select(r => r.Possible.Worst).Append(Math.Max(Count, 1)).Max();

    /// <summary>What the axis of all bounds runs over: all that the cohort's bounds reach, not more.</summary>
    public (decimal Low, decimal High) Axis()
    {
        var scale = First.Scale;
        decimal[] ends = [.. Cohort.Ranked.SelectMany(r => new[]
        {
            r.Score, r.Card.Headline.Bounds?.Low ?? r.Score, r.Card.Headline.Bounds?.High ?? r.Score,
        })];
        if (ends.Length == 0)
        {
            return (scale.Min, scale.IsOpen ? scale.Min + 1 : scale.Max);
        }

        var (low, high) = (decimal.Floor(ends.Min()), decimal.Ceiling(ends.Max()));
        return high > low ? (low, high) : (low, low + 1);
    }
}
