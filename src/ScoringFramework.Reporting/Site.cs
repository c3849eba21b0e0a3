using System.Text;
using ScoringFramework.Reporting.Changes;
using ScoringFramework.Reporting.Cohorts;
using ScoringFramework.Reporting.Methods;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;
using ScoringFramework.Reporting.Supposing;

namespace ScoringFramework.Reporting;

/// <summary>
/// The pages of a cohort: one that compares its subjects, a profile for each, what changed since the last edition, and the method. A
/// site is static files with relative
/// links, and a function of scorecards: the same ones give the same bytes.
/// </summary>
public sealed class Site
{
    private readonly Cohort cohort;
    private readonly SiteChange? change;
    private readonly SiteContext context;
    private readonly SiteNames names;

    private Site(Cohort cohort, Dictionary<string, Scorecard> previous, PageOptions options)
    {
        (this.cohort, names) = (cohort, SiteNames.Of(cohort));
        change = previous.Count == 0 ? null : new(cohort, previous);
        context = new()
        {
            Options = options,
            Profiles = names.Profiles,
            CohortPage = names.CohortPage,
            CohortTitle = CohortData.TitleOf(cohort),
            MethodPage = SiteNames.MethodPage,
            ChangePage = change is null ? null : SiteNames.ChangePage,
            Supposed = new(cohort),
        };
    }

    /// <summary>The site of a cohort.</summary>
    /// <param name="cohort">The cohort. The ids of its subjects differ in more than upper and lower case.</param>
    /// <param name="previous">The scorecards of the last edition, which what changed is measured from; null for none.</param>
    /// <param name="options">How its pages are written; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">Two subjects would have the same page, or a scorecard is of a vector.</exception>
    public static Site Of(Cohort cohort, IEnumerable<Scorecard>? previous = null, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        if (SiteNames.Same(cohort.Cards) is { } same)
        {
            throw new ArgumentException($"Two subjects have the id '{same}', so they would have the same page.", nameof(cohort));
        }

        var earlier = new Dictionary<string, Scorecard>(StringComparer.Ordinal);
        foreach (var card in previous ?? [])
        {
            earlier[card.Subject.Id] = card;
        }

        return new(cohort, earlier, options ?? PageOptions.Default);
    }

    /// <summary>The files of the site, by their names below its folder, in ordinal order.</summary>
    public ValueList<string> Files => Writers().Select(w => w.Name).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>
    /// Writes the site aside, and then puts it where the folder is: a page of a removed subject does not stay, and an interrupted run
    /// leaves the folder as it was.
    /// </summary>
    /// <param name="directory">The folder: one that does not exist, that is empty, or that is a site.</param>
    /// <param name="cancellation">Ends the writing; nothing has changed then.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty.</exception>
    /// <exception cref="IOException">The folder has other files in it, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public async Task WriteToDirectoryAsync(string directory, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        await SiteFolder.ReplaceAsync(directory, [.. Writers()], cancellation).ConfigureAwait(false);
    }

    /// <summary>The site's files in memory: one page, without writing the others.</summary>
    internal string? Page(string name) => Writers().FirstOrDefault(w => w.Name == name)?.Write();

    private IEnumerable<SiteFile> Writers()
    {
        foreach (var card in cohort.Cards)
        {
            yield return new(names.Profiles[card.Subject.Id], () =>
                ProfilePage.Of(card, context, cohort, change?.Of(card.Subject.Id)).ToHtml());
            if (!context.Options.SingleFile)
            {
                yield return new(SiteNames.JsonOf(card.Subject.Id), () => card.ToJson() + "\n");
            }
        }

        if (names.CohortPage is { } page)
        {
            yield return new(page, () => CohortPage.Write(cohort, change, context));
        }

        if (change is not null)
        {
            yield return new(SiteNames.ChangePage, () => ChangesPage.Write(change.Whole, change.Before, change.After, context));
        }

        yield return new(SiteNames.MethodPage, () => MethodPage.Write(new ProfileSubject(cohort.Cards.First(), context)));
    }
}
