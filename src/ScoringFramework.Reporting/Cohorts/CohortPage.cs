using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>The page that compares the subjects of a cohort.</summary>
internal static class CohortPage
{
    public static string Write(Cohort cohort, SiteChange? since, SiteContext site)
    {
        var rubric = new ProfileSubject(cohort.Cards.First(), site).Rubric;
        var c = new CohortData(cohort, since, site, rubric);
        var title = CohortData.TitleOf(cohort);
        var (low, high) = c.Axis();
        Scorecard[] cards = [.. cohort.Cards];
        var dates = cards.Select(card => card.Dossier.AsOf).OfType<PartialDate>().OrderBy(d => d.Last).ToArray();
        var moved = cohort.Ranked.Count(r => c.Moved(r) is not null and not 0);
        var compared = cohort.Ranked.Count(r => c.Moved(r) is not null);
        var data = new PageData
        {
            { "title", title },
            { "edition", site.Options.Edition is { Length: > 0 } edition ? Terms.Capital(edition) : null },
            { "since", site.Options.PreviousEdition ?? "the last edition" },
            { "changes", site.Options.SingleFile ? null : site.ChangePage },
            { "rubric", $"{rubric.Title ?? rubric.Id} {rubric.Version}" },
            { "from", dates.Length == 0 || dates[0] == dates[^1] ? null : Dates.Of(dates[0]) },
            { "to", dates.Length == 0 ? null : Dates.Of(dates[^1]) },
            { "lead", Lead(cohort) },
            { "ranked", Quote.Number((decimal)c.Count) },
            { "unranked", cohort.Unranked.Count == 0 ? null : Quote.Number((decimal)cohort.Unranked.Count) },
            { "moved", compared == 0 ? null : $"{Quote.Number((decimal)moved)} of {Quote.Number((decimal)compared)}" },
            { "corrections", Quote.Number((decimal)cards.Sum(card => card.Corrections.Count)) },
            { "low", Quote.Number(low) },
            { "high", Quote.Number(high) },
            { "last", Quote.Number((decimal)c.LastRank) },
            { "rows", Leaderboard.Of(c) },
            { "compass", CompassSvg.Of(cohort) is { } compass ? new Html(compass.ToInline("map")) : null },
            { "movers", Movers.Of(c) },
            { "apart", cohort.Unranked.Select(u => new PageData
                {
                    { "name", u.Card.Subject.Name },
                    { "href", c.Href(u.Card) },
                    { "kind", Terms.Capital(Terms.Of(u.Kind)) },
                    { "why", Sentences.WithoutCitations(u.Card.Headline.Reason?.Text ?? "") },
                    { "held", $"{Quote.Number((decimal)Criteria(u.Card).Count(d => d.Score is not null))} of "
                        + $"{Quote.Number((decimal)Criteria(u.Card).Count())}" },
                }) },
            { "heat", HeatMap.Of(c) },
            { "scenarios", Outlooks.Of(c) },
        };
        return PageFrame.Write(
            site with { CohortPage = null },
            new()
            {
                { "title", title },
                { "description", $"{Shown.Count(cards.Length, "subject")} compared by {rubric.Title ?? rubric.Id}, with the ranks that are "
                    + "possible." },
                { "kind", "cohort" },
                { "draft", false },
                { "hidden", cards.Any(card => card.Dossier.Status == DossierStatus.Draft) },
                { "disclaimer", rubric.Disclaimer },
            },
            "cohort.liquid",
            data);
    }

    private static IEnumerable<DimensionScore> Criteria(Scorecard card) => card.Dimensions.Where(d => d.Kind == DimensionKind.Criterion);

    private static string Lead(Cohort cohort)
    {
        var (count, certain) = (cohort.Ranked.Count, Leaderboard.Certain(cohort));
        return count switch
        {
            0 => "No subject has a rank.",
            _ when certain == count => $"{Shown.Count(count, "subject is", "subjects are")} ranked. No open question could change a rank.",
            _ when certain == 0 => $"{Shown.Count(count, "subject is", "subjects are")} ranked. Open questions could change every rank; "
                + "the table shows to what.",
            _ => $"{Shown.Count(count, "subject is", "subjects are")} ranked. {Quote.Number((decimal)certain)} of them "
                + $"{(certain == 1 ? "has a rank" : "have ranks")} that no open question could change. The table shows what the others "
                + "could have.",
        };
    }
}
