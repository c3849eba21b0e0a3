using System.CommandLine;
using System.Globalization;
using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring history DOSSIER|DIR</c>: the editions, and the commits that changed a score.</summary>
internal static class HistoryVerb
{
    private const int Usual = 12;

    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("DOSSIER|DIR")
        {
            Description = "A dossier, a cohort, or a directory of dossiers, in a git repository.",
        }.WithoutOptions();
        var last = new Option<int>("--last")
        {
            Description = $"How many editions, and how many commits, are shown at most; {Usual} if absent.",
            HelpName = "N",
            DefaultValueFactory = _ => Usual,
        };
        last.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }]
                && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0))
            {
                result.AddError("--last needs a whole number from 1");
            }
        });
        var status = Options.Status();
        var format = Options.Format("text", "json");
        var verb = new Command("history",
            "Show a score over the editions (git tags edition/NAME) and the commits that changed it, with causes and corrections.")
        {
            path, last, status, format,
        };
        verb.SetAction(call =>
        {
            var (named, most) = (call.GetRequiredValue(path), call.GetValue(last));
            if (named == "-")
            {
                throw new GitException("standard input has no history; name a file or a folder");
            }

            // A score that compares with a cohort is the one among the dossiers beside it; a folder is a cohort itself.
            var input = InputSet.Of(
                [named], null, null, screen, Directory.Exists(named) ? null : Path.GetDirectoryName(Path.GetFullPath(named)));
            if (input.Cards.Count == 0)
            {
                return ExitCode.Worst(input.Code, ExitCode.WrongInput);
            }

            var isJson = call.GetRequiredValue(format) == "json";
            var repository = GitRepository.Of(Directory.Exists(named) ? named : Path.GetDirectoryName(Path.GetFullPath(named))!);
            using var objects = new GitObjects(repository);
            if (input.IsOneFile)
            {
                var history = new DossierHistory(repository, objects, input, most, call.GetValue(status)).Read();
                screen.Out.Write(isJson ? history.ToJson() + "\n" : history.ToText(screen.Text));
            }
            else
            {
                var history = new FolderHistory(repository, objects, input, named, most, call.GetValue(status)).Read(screen);
                screen.Out.Write(isJson ? history.ToJson() + "\n" : history.ToText(screen.Text));
            }

            return input.Code;
        });
        return verb;
    }
}
