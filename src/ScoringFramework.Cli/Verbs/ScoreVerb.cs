using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring score PATH…</c>: scorecards.</summary>
internal static class ScoreVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, directories of them, scorecards in JSON, or - for standard input.");
        paths.Arity = ArgumentArity.ZeroOrMore;
        var vector = new Option<string?>("--vector")
        {
            Description = "Score this one-line vector instead of files; needs --rubric.",
            HelpName = "SF1/…"
        };
        var format = Options.Format("text", "json", "markdown", "csv", "vector");
        var min = Options.Min();
        var requirePublished = new Option<bool>("--require-published") { Description = "Fail (exit 1) when a headline is declined." };
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("score", "Score dossiers: the headline, every dimension, and the reason for each score.")
        {
            paths, vector, format, min, requirePublished, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var input = call.GetValue(vector) is { } line
                ? VectorScore.Of(line == "-" ? Console.In.ReadToEnd() : line, call.GetValue(rubric), screen)
                : InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen);
            if (input.Cards.Count > 0)
            {
                Write(input, call.GetRequiredValue(format), screen);
            }

            var gate = Gate.Check(input.Cards, call.GetValue(min), call.GetValue(requirePublished), screen.Error);
            return ExitCode.Worst(input.Code, gate);
        });
        verb.Validators.Add(call =>
        {
            var files = call.GetValue(paths) is { Length: > 0 };
            if (files == call.GetValue(vector) is not null)
            {
                call.AddError(
                    files ? "--vector replaces files; leave out one of them"
                        : "nothing to score; name a dossier or a directory, or use --vector");
            }
        });
        return verb;
    }

    private static void Write(InputSet input, string format, Screen screen)
    {
        switch (format)
        {
            case "json":
                screen.Out.Write(input.IsOneFile ? input.Cards[0].ToJson() : input.Cards.ToJson());
                screen.Out.Write('\n');
                break;
            case "markdown":
                input.Cards.WriteMarkdownTo(screen.Out);
                break;
            case "csv":
                input.Cards.WriteCsvTo(screen.Out);
                break;
            case "vector":
                foreach (var card in input.Cards)
                {
                    screen.Out.Write($"{card.Vector}\n");
                }

                break;
            default:
                input.Cards.WriteTo(screen.Out, screen.Text);
                break;
        }
    }
}
