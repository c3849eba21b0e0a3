using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoringFramework.Reporting;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Cli.Serving;

/// <summary>The pages of what is watched, as of its last save. A page is written when it is asked for.</summary>
internal sealed class LiveSite
{
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly object gate = new();
    private State state;
    private TaskCompletionSource next = New();
    private Scorecard[] shown = [];
    private string[] approved = [];
    private string[] wrong = [];
    private int count;

    public LiveSite() => state = new("0", "Nothing is scored yet.", [], null);

    /// <summary>The version of the pages, another one after each save.</summary>
    public string Version => state.Version;

    /// <summary>What keeps the pages from being those of the files as they are, in sentences; empty for nothing.</summary>
    public string Problems => state.Problems;

    /// <summary>Takes the scorecards of a save.</summary>
    /// <param name="cards">The last ones without errors.</param>
    /// <param name="earlier">Those that the locks have approved.</param>
    /// <param name="problems">What is wrong with files now.</param>
    /// <param name="references">The ids of subjects that cohort files show for reference; null for none.</param>
    public void Show(
        IReadOnlyList<Scorecard> cards, IReadOnlyList<Scorecard> earlier, IReadOnlyList<string> problems,
        IReadOnlyList<string>? references = null)
    {
        TaskCompletionSource done;
        lock (gate)
        {
            // A save of another file, or of the same text, is no reason to reload.
            string[] locks = [.. earlier.Select(c => c.Dossier.ContentHash + c.Rubric.ContentHash)];
            if (count > 0 && cards.SequenceEqual(shown, ReferenceEqualityComparer.Instance) && locks.SequenceEqual(approved)
                && problems.SequenceEqual(wrong))
            {
                return;
            }

            (shown, approved, wrong) = ([.. cards], locks, [.. problems]);
            var version = string.Create(CultureInfo.InvariantCulture, $"{run}-{++count}");
            var (site, refusal) = Of(cards, earlier, references ?? [], version);
            state = new(version, string.Join('\n', problems.Concat(refusal is null ? [] : [refusal])), [.. site?.Files ?? []], site);
            (done, next) = (next, New());
        }

        done.SetResult();
    }

    /// <summary>The next save.</summary>
    public Task NextAsync()
    {
        lock (gate)
        {
            return next.Task;
        }
    }

    /// <summary>A page or a file of the site; null where there is none of the name.</summary>
    public byte[]? Find(string name)
    {
        var now = state;
        return now.Site is null ? name == "index.html" ? Encoding.UTF8.GetBytes(WaitingPage.Write(now.Problems, now.Version)) : null
            : now.Files.Contains(name, StringComparer.Ordinal) ? Encoding.UTF8.GetBytes(now.Site.Page(name)!) : null;
    }

    /// <summary>The version and the problems as JSON, on a line.</summary>
    public string Event()
    {
        var now = state;
        using var room = new MemoryStream();
        using (var json = new Utf8JsonWriter(room))
        {
            json.WriteStartObject();
            json.WriteString("version", now.Version);
            json.WriteString("problems", now.Problems);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(room.ToArray());
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static (Site? Site, string? Refusal) Of(
        IReadOnlyList<Scorecard> cards, IReadOnlyList<Scorecard> earlier, IReadOnlyList<string> references, string version)
    {
        if (cards.Count == 0)
        {
            return (null, "No dossier has a score yet.");
        }

        if (SiteNames.Same(cards) is { } same)
        {
            return (null, $"Two subjects have the id '{same}', so they would have the same page. "
                + "Name one of them, or give one another id.");
        }

        var cohorts = Cohort.GroupBy(cards, new() { References = [.. references] });
        return cohorts.Count > 1
            ? (null, "The dossiers are scored by several methods, and one site is of one method. Name the dossiers of one method.")
            : (Site.Of(cohorts[0], earlier, new() { LiveVersion = version }), null);
    }

    private sealed record State(string Version, string Problems, string[] Files, Site? Site);
}
