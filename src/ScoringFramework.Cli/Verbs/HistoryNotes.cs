using ScoringFramework.Cli.Git;

namespace ScoringFramework.Cli.Verbs;

/// <summary>What keeps a history from being whole.</summary>
internal static class HistoryNotes
{
    /// <summary>The notes, none where all is shown.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="tags">How many editions there are.</param>
    /// <param name="most">How many are shown at most.</param>
    /// <param name="shallow">What a shallow clone means: <c>older commits are missing</c>.</param>
    /// <param name="broken">How many older files have errors.</param>
    /// <param name="noun">What such a file is: <c>dossier</c>.</param>
    public static IEnumerable<string> Of(GitRepository repository, int tags, int most, string shallow, int broken, string noun)
    {
        if (tags == 0)
        {
            yield return "There are no editions yet. A tag makes the approved state one: git tag edition/NAME.";
        }
        else if (tags > most)
        {
            yield return $"{tags - most} older editions are not shown; --last {tags} shows them.";
        }

        if (repository.IsShallow)
        {
            yield return $"This clone is shallow, so {shallow}. Fetch all: git fetch --unshallow --tags, or fetch-depth: 0 for "
                + "actions/checkout.";
        }

        if (broken > 0)
        {
            yield return $"{broken} older {noun}{(broken == 1 ? " has" : "s have")} errors by today's rules and "
                + $"{(broken == 1 ? "is" : "are")} left out.";
        }
    }
}
