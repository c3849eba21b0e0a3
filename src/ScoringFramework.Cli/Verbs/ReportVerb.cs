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
            Description = "The last edition: a folder or file of locks, scorecards or dossiers. Pages show what changed since. "
                + "Without it, the locks beside the dossiers are the last edition.",
            HelpName = "PATH",
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
        var verb = new Command("report", "Write web pages: a profile for each subject, a page that compares them, and the method.")
        {
            paths, output, since, single, templates, css, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            if (PageFiles.Read(call.GetValue(templates), call.GetValue(css), screen) is not { } options)
            {
                return ExitCode.WrongInput;
            }

            var input = InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen);
            var earlier = call.GetValue(since) is { } path ? LastEdition.Of(path, screen) : LastEdition.Beside(input, screen);
            if (input.Cards.Count == 0 || earlier is null)
            {
                return ExitCode.Worst(input.Code, ExitCode.WrongInput);
            }

            var directory = call.GetRequiredValue(output);
            var code = SiteOutput.Write(
                input.Cards, earlier, options with { SingleFile = call.GetValue(single) }, directory, screen);
            return ExitCode.Worst(input.Code, code);
        });
        return verb;
    }
}
