using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>The ranked subjects, with a line wherever no bounds reach across it: within such a group the order is not certain.</summary>
internal static class Leaderboard
{
    public static IEnumerable<PageData> Of(CohortData c)
    {
        var (low, high) = c.Axis();
        double X(decimal score) => Math.Clamp((double)((score - low) / (high - low)) * 100, 0, 100);
        return c.Cohort.Ranked.Select((r, i) =>
        {
            var bounds = r.Card.Headline.Bounds;
            return new PageData
            {
                { "rank", Shown.Rank(r) },
                { "order", Quote.Number((decimal)(i + 1)) },
                { "name", r.Card.Subject.Name },
                { "href", c.Href(r.Card) },
                { "draft", r.Card.Dossier.Status == DossierStatus.Draft },
                { "rankBar", c.RankBar(r) },
                { "possible", Shown.Possible(r) },
                { "score", Quote.Displayed(r.Score) },
                { "level", r.Card.Headline.Level },
                { "bar", Bars.Range(X(bounds?.Low ?? low), X(bounds?.High ?? high), X(r.Score)) },
                { "bounds", bounds is { Low: { } from, High: { } to } ? $"{Quote.Displayed(from)}–{Quote.Displayed(to)}" : "open" },
                { "moved", Shown.Difference(c.Moved(r)) },
                { "movedBy", c.Moved(r) is { } moved ? Quote.Number(moved) : null },
                { "confidence", Shown.Word(r.Card.Headline.Confidence) },
                { "confidenceOrder", r.Card.Headline.Confidence is { } known ? Quote.Number((decimal)(int)known) : null },
                { "withheld", CohortData.WithheldOf(r.Card) is > 0 and var n ? Quote.Number((decimal)n) : null },
                { "ends", i + 1 < c.Count && IsCertainAfter(c.Cohort, i) },
            };
        });
    }

    /// <summary>How many subjects can have no other rank than theirs.</summary>
    public static int Certain(Cohort cohort) => cohort.Ranked.Count(r => r.Possible.Best == r.Possible.Worst);

    private static bool IsCertainAfter(Cohort cohort, int last) =>
        cohort.Ranked.Take(last + 1).Max(r => r.Possible.Worst) <= last + 1
        && cohort.Ranked.Skip(last + 1).Min(r => r.Possible.Best) > last + 1;
}
