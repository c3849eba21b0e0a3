using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Reporting;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Cli.Pages;

/// <summary>Writes pages and reports where they are.</summary>
internal static class SiteOutput
{
    public static int Write(
        InputSet input, IReadOnlyList<Scorecard> earlier, PageOptions options, string directory, Screen screen)
    {
        var (cards, cohorts) = (input.Cards, Cohort.GroupBy(input.Cards, new() { References = [.. input.References] }));
        if (cohorts.Count > 1)
        {
            screen.Error.Write($"scoring: the dossiers are scored by several methods: {Names(cohorts)}. Scores by two methods do not "
                + "compare. Report each method's dossiers into a folder of their own.\n");
            return ExitCode.WrongInput;
        }

        if (SiteNames.Same(cards) is { } same)
        {
            screen.WriteProblems([new(PageCodes.SameFile, $"two subjects have the id '{same}', so they would have the same page",
                "Name one of them, or give one another id.")]);
            return ExitCode.WrongInput;
        }

        if (SiteFolder.Foreign(Path.GetFullPath(directory)) is { } foreign)
        {
            screen.WriteProblems([new(PageCodes.NotASite,
                $"'{directory}' has '{foreign}' in it, which is no page of ours and would be lost", "Name a new folder with -o.")]);
            return ExitCode.WrongInput;
        }

        try
        {
            var site = Site.Of(cohorts[0], earlier, options);
            site.WriteToDirectoryAsync(directory).GetAwaiter().GetResult();
            screen.Out.Write($"{site.Files.Count} files in {directory}. Open {Path.Combine(directory, "index.html")}\n");
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(e, directory);
        }
    }

    private static string Names(IEnumerable<Cohort> cohorts) => string.Join(", ", cohorts.Select(c =>
        $"{c.Rubric.Id}@{c.Rubric.Version}{(c.Variant is { } v ? $" ({v.Title})" : "")}").Distinct(StringComparer.Ordinal).Take(4));
}
