using System.CommandLine;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Cli.Watching;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring watch PATH…</c>: checks and scores at each save, and reports the change.</summary>
internal static class WatchVerb
{
    public static Command Create(Screen screen, TimeProvider clock)
    {
        var paths = Options.Paths("Rubrics, dossiers, or directories of them.");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("watch", "Check and score at each save, and show the causes of each change. Ends with Ctrl-C.") { paths,
            rubric, asOf };
        verb.SetAction(call =>
        {
            var given = call.GetRequiredValue(paths);
            foreach (var missing in given.Where(p => !Path.Exists(p)))
            {
                screen.Error.Write($"scoring: nothing to watch at '{missing}'. Check the spelling.\n");
            }

            foreach (var (pipe, what) in given.Where(Path.Exists).Select(p => (p, SpecialFile.Find(RealPath.Of(p))))
                .Where(p => p.Item2 is not null))
            {
                screen.Error.Write($"scoring: '{pipe}' is {what}, and only files can be watched. Name a file.\n");
                given = [];
            }

            return given.Length > 0 && given.All(Path.Exists)
                ? new Watch(given, call.GetValue(rubric), call.GetValue(asOf), screen, clock).Run()
                : ExitCode.WrongInput;
        });
        paths.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value == "-"))
            {
                result.AddError("standard input cannot be watched; name a file");
            }
        });
        return verb;
    }
}
