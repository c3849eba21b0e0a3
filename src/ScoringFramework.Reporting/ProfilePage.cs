using System.IO.Pipelines;
using System.Text;
using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;
using ScoringFramework.Reporting.Supposing;

namespace ScoringFramework.Reporting;

/// <summary>
/// The published page of one subject: its headline with the bounds, the case for and against, and every dimension with its reasons and
/// sources. A page is a function of scorecards: the same ones give the same bytes.
/// </summary>
public sealed class ProfilePage
{
    private readonly ProfileSubject subject;

    private ProfilePage(ProfileSubject subject) => this.subject = subject;

    /// <summary>The page of a scorecard on its own.</summary>
    /// <param name="card">The scorecard; not one of a vector.</param>
    /// <param name="options">How it is written; null for the default.</param>
    /// <param name="previous">The scorecard of the last edition, which what changed is measured from; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">A scorecard is of a vector, so it has no reasons.</exception>
    public static ProfilePage Of(Scorecard card, PageOptions? options = null, Scorecard? previous = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(new(card, SiteContext.Alone with { Options = options ?? PageOptions.Default })
        {
            Change = ChangeSince(previous, card),
        });
    }

    internal static ProfilePage Of(Scorecard card, SiteContext site, Cohort? cohort, Change? change) => new(new(card, site)
    {
        Cohort = cohort,
        Ranked = cohort?.Ranked.FirstOrDefault(r => ReferenceEquals(r.Card, card)),
        Change = change,
    });

    /// <summary>Writes the page in UTF-8, and completes nothing: the writer stays the caller's.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public async Task WriteAsync(PipeWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        cancellation.ThrowIfCancellationRequested();
        Encoding.UTF8.GetBytes(ToHtml(), writer);
        await writer.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The page as text.</summary>
    public string ToHtml()
    {
        var (s, card) = (subject, subject.Card);
        var whatIf = SupposingSection.Of(s);

        // In the order of the page, for the numbers of citations; the register knows all that was cited before it.
        var data = new PageData
        {
            { "hero", HeroSection.Of(s) },
            { "case", Case(s) },
            { "change", ChangeSection.Of(s) },
            { "dimensions", DimensionSection.Of(s) },
            { "risks", RiskSections.Risks(s) },
            { "competitors", RiskSections.Competitors(s) },
            { "unknown", UnknownSection.Of(s) },
            { "sections", s.Dossier.Profile.Select(p => new PageData
                {
                    { "title", p.Title }, { "html", DossierMarkdown.Of(p.Markdown) },
                }) },
            { "scenarios", ScenarioSection.Of(s) },
            { "coverage", CoverageSection.Of(s) },
            { "ledger", LedgerSection.Of(s) },
            { "whatIf", whatIf },
            { "compass", SmallCompass.Of(card, s.Cohort) },
            { "register", SourceSection.Of(s) },
            { "method", MethodSection.Of(s) },
            { "corrections", card.Corrections.Select(c => new PageData { { "date", Dates.Of(c.Date) }, { "what", c.What } }) },
        };
        var draft = card.Dossier.Status == DossierStatus.Draft;
        var score = card.Headline.Score is null ? Terms.Of(card.Headline.Outcome) : $"{card.Headline} {card.Headline.Level}".TrimEnd();
        return PageFrame.Write(
            s.Site,
            new()
            {
                { "title", $"{card.Subject.Name}, {score}" },
                { "description", $"{card.Subject.Name}: {score} on a scale from {card.Scale}, as of {Dates.Of(card.Dossier.AsOf)}. "
                    + "Each number leads to its reasons and sources." },
                { "kind", "profile" },
                { "draft", draft },
                { "hidden", draft },
                { "jsonLd", StructuredData.Of(s) },
                { "disclaimer", s.Rubric.Disclaimer },
            },
            "profile.liquid",
            data,
            whatIf is null ? [] : SupposingSection.Scripts);
    }

    // The same files are the same edition, not one without changes.
    private static Change? ChangeSince(Scorecard? previous, Scorecard card) => previous is null
        || (previous.Dossier.ContentHash == card.Dossier.ContentHash && previous.Rubric.ContentHash == card.Rubric.ContentHash)
            ? null : Change.Between(previous, card);

    private static PageData? Case(ProfileSubject s)
    {
        const int PointsASide = 4;
        var (pros, cons) = Arguments.Of(s, PointsASide);
        return pros.Length == 0 ? null : new() { { "pro", pros }, { "con", cons } };
    }
}
