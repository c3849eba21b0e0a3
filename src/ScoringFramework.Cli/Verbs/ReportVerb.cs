using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Pages;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring report PATH… -o DIR</c>: pages.</summary>
internal static class ReportVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, directories of them, scorecards in JSON, or - for standard input.");
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder of the pages. It is replaced whole: it must be new, empty or pages of an earlier run.",
            HelpName = "DIR",
            Required = true,
        };
        var since = new Option<string?>("--since")
        {
            Description = "The last edition: a file or folder of locks, scorecards or dossiers, a revision of git, or the name of an "
                + "edition. Pages show what changed since, and changes.html all of it. Without it, the locks beside the dossiers are the "
                + "last edition.",
            HelpName = "PATH|REF",
        };
        var single = new Option<bool>("--single-file")
        {
            Description = "Pages to mail or to archive: each is complete, with no link to another file."
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "A folder with templates that replace those of the same names.",
            HelpName = "DIR",
        };
        var css = new Option<string?>("--css") { Description = "A style to add to every page, such as your colours.", HelpName = "FILE" };
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command(
            "report", "Write web pages: a profile for each subject, a page that compares them, what changed, and the method.")
        {
            paths, output, since, single, templates, css, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            if (PageFiles.Read(call.GetValue(templates), call.GetValue(css), screen) is not { } options)
            {
                return ExitCode.WrongInput;
            }

            var (given, inPlace, day) = (call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf));
            var input = InputSet.Of(given, inPlace, day, screen);
            var earlier = call.GetValue(since) is { } value ? LastEdition.Of(value, input, given, inPlace, day, screen)
                : LastEdition.Beside(input, screen);
            if (input.Cards.Count == 0 || earlier is null)
            {
                return ExitCode.Worst(input.Code, ExitCode.WrongInput);
            }

            // Who is not named is not removed.
            var ids = input.Cards.Select(c => c.Subject.Id).ToHashSet(StringComparer.Ordinal);
            var before = given.Any(Directory.Exists) ? earlier.Cards : [.. earlier.Cards.Where(c => ids.Contains(c.Subject.Id))];
            var code = SiteOutput.Write(input, before, options with
            {
                SingleFile = call.GetValue(single),
                Edition = NameOf(input),
                PreviousEdition = earlier.Name,
            }, call.GetRequiredValue(output), screen);
            return ExitCode.Worst(input.Code, code);
        });
        return verb;
    }

    /// <summary>The name of the edition that all cohort files of a call have; null without one.</summary>
    internal static string? NameOf(InputSet input) =>
        input.Cohorts.Select(c => c.Read.Value?.Edition).Distinct(StringComparer.Ordinal).ToArray() is [{ } name]
            ? $"edition {name}" : null;
}
