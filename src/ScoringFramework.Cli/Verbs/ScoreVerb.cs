using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring score PATH…</c>: scorecards.</summary>
internal static class ScoreVerb
{
    private const string Text = "text";
    private const string Xlsx = "xlsx";

    // What text shows of several subjects.
    private const string Overview = "overview";

    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, directories of them, scorecards in JSON, or - for standard input.");
        paths.Arity = ArgumentArity.ZeroOrMore;
        var vector = new Option<string?>("--vector")
        {
            Description = "Score this one-line vector instead of files; needs --rubric.",
            HelpName = "SF1/…"
        };
        var format = Options.Format(Text, "json", "markdown", "csv", Xlsx, "vector");
        var output = Options.Output();
        var full = new Option<bool>("--full") { Description = "Show the scorecards of several subjects, and not one line for each." };
        var min = Options.Min();
        var max = Options.Max();
        var requirePublished = new Option<bool>("--require-published") { Description = "Fail (exit 1) when a headline is declined." };
        var since = Options.Since();
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("score",
            "Score dossiers: the headline, every dimension, and the reason for each score. Several dossiers are ranked, one line each.")
        {
            paths, vector, format, output, full, min, max, requirePublished, since, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var input = call.GetValue(vector) is { } line
                ? VectorScore.Of(line == "-" ? Console.In.ReadToEnd() : line, call.GetValue(rubric), screen)
                : InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen);
            if (input.Cards.Count > 0)
            {
                var shown = FormatOf(call.GetResult(format), call.GetValue(output));
                var before = call.GetValue(since);
                var isOverview = shown == Text && (input.Cards.Count > 1 || before is not null) && !call.GetValue(full);
                if (before is not null && !isOverview)
                {
                    screen.Error.Write("scoring: --since is a column of the overview; leave out --full and --format.\n");
                    return ExitCode.WrongInput;
                }

                CohortOptions? options = null;
                if (isOverview)
                {
                    if (Earlier(before, input, call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen)
                        is not { } earlier)
                    {
                        return ExitCode.WrongInput;
                    }

                    options = new() { Earlier = earlier, EarlierName = before, References = [.. input.References] };
                }

                Write(input, isOverview ? Overview : shown, call.GetValue(output), options, screen);
            }

            var gate = Gate.Check(input.Cards, call.GetValue(min), call.GetValue(max), call.GetValue(requirePublished), screen.Error);
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

            if (call.GetValue(format) == Xlsx && call.GetValue(output) is null)
            {
                call.AddError("--format xlsx writes a file; name it with -o FILE.xlsx");
            }
        });
        return verb;
    }

    private static Func<Scorecard, EarlierHeadline?>? Earlier(
        string? since, InputSet input, string[] paths, string? rubric, PartialDate? asOf, Screen screen) =>
        Since.Of(since, input, paths, since is null || rubric is null ? null : RubricFile.Load(rubric).Value, asOf, screen);

    // A file's ending says what it is, unless the call does.
    private static string FormatOf(OptionResult? format, string? path) => (format, Path.GetExtension(path)) switch
    {
        ({ Implicit: true }, ".xlsx") => Xlsx,
        ({ Implicit: true }, ".csv") => "csv",
        ({ Implicit: true }, ".json") => "json",
        ({ Implicit: true }, ".md") => "markdown",
        _ => format!.GetValueOrDefault<string>(),
    };

    private static void Write(InputSet input, string format, string? path, CohortOptions? cohort, Screen screen)
    {
        if (path is null)
        {
            Write(input, format, screen.Out, screen.Text, cohort);
            return;
        }

        OutputFile.Write(path, file =>
        {
            if (format == Xlsx)
            {
                input.Cards.WriteXlsxTo(file);
                return;
            }

            using var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            Write(input, format, text, new(), cohort);
        });
    }

    private static void Write(InputSet input, string format, TextWriter text, TextOptions options, CohortOptions? cohort)
    {
        switch (format)
        {
            case "json":
                text.Write(input.IsOneFile ? input.Cards[0].ToJson() : input.Cards.ToJson());
                text.Write('\n');
                break;
            case "markdown":
                input.Cards.WriteMarkdownTo(text);
                break;
            case "csv":
                input.Cards.WriteCsvTo(text);
                break;
            case "vector":
                foreach (var card in input.Cards)
                {
                    text.Write($"{card.Vector}\n");
                }

                break;
            case Overview:
                Cohort.GroupBy(input.Cards, cohort).WriteTo(text, options);
                text.Write("\nOne subject in full: scoring score FILE. All of them: --full.\n");
                break;
            default:
                input.Cards.WriteTo(text, options);
                break;
        }
    }
}
