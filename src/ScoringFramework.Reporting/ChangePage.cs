using System.IO.Pipelines;
using System.Text;
using ScoringFramework.Reporting.Changes;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting;

/// <summary>
/// The page of what changed between two states of one or more subjects: each difference, its causes and their sources. It is a
/// function of scorecards: the same ones give the same bytes.
/// </summary>
public sealed class ChangePage
{
    private readonly Func<string> write;

    private ChangePage(Func<string> write) => this.write = write;

    /// <summary>The page of two states, compared by the ids of their subjects.</summary>
    /// <param name="before">The earlier scorecards; not of a vector.</param>
    /// <param name="after">The later scorecards; not of a vector.</param>
    /// <param name="options">How it is written; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">A scorecard is of a vector, so its change has no causes.</exception>
    public static ChangePage Of(IEnumerable<Scorecard> before, IEnumerable<Scorecard> after, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (then, now) = (ById(before), ById(after));
        var change = CohortChange.Between(then.Values, now.Values);
        var site = SiteContext.Alone with { Options = options ?? PageOptions.Default };
        return new(() => ChangesPage.Write(change, then, now, site));
    }

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
    public string ToHtml() => write();

    private static Dictionary<string, Scorecard> ById(IEnumerable<Scorecard> cards) =>
        cards.DistinctBy(c => c.Subject.Id, StringComparer.Ordinal).ToDictionary(c => c.Subject.Id, StringComparer.Ordinal);
}
