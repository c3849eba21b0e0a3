using System.CommandLine;
using System.Net.Sockets;
using ScoringFramework.Cli.Serving;
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
        var serve = new Option<bool>("--serve")
        {
            Description = "Show the pages in a browser on this machine, and reload them at each save.",
        };
        var port = new Option<int?>("--port")
        {
            Description = "The port of the pages (default: 4680, or another one where that is taken).",
            HelpName = "NUMBER",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(ushort.TryParse(text, out var number) && number > 0))
            {
                result.AddError($"--port is a number from 1 to 65535, not '{text}'");
            }
        });
        var verb = new Command("watch", "Check and score at each save, and show the causes of each change. Ends with Ctrl-C.") { paths,
            rubric, asOf, serve, port };
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

            if (given.Length == 0 || !given.All(Path.Exists))
            {
                return ExitCode.WrongInput;
            }

            if (!call.GetValue(serve))
            {
                return new Watch(given, call.GetValue(rubric), call.GetValue(asOf), screen, clock).Run();
            }

            var pages = new LiveSite();
            if (Start(pages, call.GetValue(port), screen) is not { } server)
            {
                return ExitCode.WrongInput;
            }

            using (server)
            {
                screen.Error.Write($"scoring: the pages are on {server.Address} for this machine.\n");
                screen.Flush();
                return new Watch(given, call.GetValue(rubric), call.GetValue(asOf), screen, clock) { Pages = pages }.Run();
            }
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

    private static PageServer? Start(LiveSite pages, int? port, Screen screen)
    {
        try
        {
            return PageServer.Start(pages, port);
        }
        catch (SocketException refusal)
        {
            screen.Error.Write($"scoring: the pages cannot be served: {refusal.Message.TrimEnd('.')}. Choose another --port.\n");
            return null;
        }
    }
}
