using ScoringFramework.Output;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Changes;

/// <summary>Writes the page of what changed between two editions.</summary>
internal static class ChangesPage
{
    public static string Write(
        CohortChange change, IReadOnlyDictionary<string, Scorecard> before, IReadOnlyDictionary<string, Scorecard> after, SiteContext site)
    {
        ChangeData[] subjects = [.. change.Subjects.Select(s =>
            new ChangeData(s, before[s.Subject.Id], after[s.Subject.Id], site))];
        var (from, to) = (Side(site.Options.PreviousEdition, before.Values), Side(site.Options.Edition, after.Values));
        var isDraft = change.Subjects.Any(s => after[s.Subject.Id].Dossier.Status == DossierStatus.Draft);
        var data = new PageData
        {
            { "from", from },
            { "to", to },
            { "rubrics", CohortChangeWords.Rubrics(change) },
            { "moved", Quote.Number((decimal)change.Moved.Count()) },
            { "changed", Quote.Number((decimal)change.Subjects.Count) },
            { "same", Quote.Number((decimal)(change.Count - change.Subjects.Count - change.Added.Count)) },
            { "rows", subjects.Select(s => s.Row()) },
            { "shared", CohortChangeWords.Shared(change).Select(text => new PageData { { "text", text } }) },
            { "subjects", subjects.Select(s => s.Whole()) },
            { "added", change.Added.Select(c => Listed(c, site.ProfileOf(c.Subject.Id))) },
            { "removed", change.Removed.Select(c => Listed(c, null)) },
            { "ranks", change.RankOnly.Select(m => new PageData
                {
                    { "name", m.Subject.Name }, { "href", site.ProfileOf(m.Subject.Id) },
                    { "before", m.Before.ToString() }, { "after", m.After.ToString() },
                }) },
        };
        return PageFrame.Write(
            site,
            new()
            {
                { "title", $"What changed: {from} to {to}" },
                { "description", $"{Shown.Count(change.Moved.Count(), "headline")} moved from {from} to {to}, each with its causes and "
                    + "sources." },
                { "kind", "changes" },
                { "draft", isDraft },
                { "hidden", isDraft },
                { "disclaimer", subjects.Length == 0 ? null : new ProfileSubject(after.Values.First(), site).Rubric.Disclaimer },
            },
            "change-page.liquid",
            data);
    }

    // An edition by its name; else the day of most of its scorecards.
    private static string Side(string? edition, IEnumerable<Scorecard> cards) => edition
        ?? (cards.Select(c => c.Dossier.AsOf).OfType<PartialDate>().GroupBy(d => d).OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Last).FirstOrDefault()?.Key is { } day ? Dates.Of(day)! : "the last edition");

    private static PageData Listed(Scorecard card, string? href) => new()
    {
        { "name", card.Subject.Name },
        { "href", href },
        { "score", card.Headline.Score is { } score ? Quote.Displayed(score) : Terms.Of(card.Headline.Outcome) },
    };
}
