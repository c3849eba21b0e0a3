using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Rows;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring score PATH…</c>: scorecards.</summary>
internal static class ScoreVerb
{
    private const string Text = "text";
    private const string Xlsx = "xlsx";

    private const string Markdown = "markdown";

    // What text and Markdown show of several subjects.
    private const string Overview = "overview";
    private const string MarkdownOverview = "markdown-overview";

    public static Command Create(Screen screen, TimeProvider clock)
    {
        var paths = Options.Paths(
            "Dossiers, directories of them, scorecards in JSON, - for standard input, or one file of rows (.csv, .jsonl).");
        paths.Arity = ArgumentArity.ZeroOrMore;
        var vector = new Option<string?>("--vector")
        {
            Description = "Score this one-line vector instead of files; needs --rubric.",
            HelpName = "SF1/…"
        };
        var format = Options.Format(Text, "json", Markdown, "csv", Xlsx, "vector");
        var output = Options.Output();
        var full = new Option<bool>("--full") { Description = "Show the scorecards of several subjects, and not one line for each." };
        var min = Options.Min();
        var max = Options.Max();
        var requirePublished = new Option<bool>("--require-published") { Description = "Fail (exit 1) when a headline is declined." };
        var since = Options.Since();
        var cohort = Options.Cohort();
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var map = RowOptions.Map();
        var assumeEvidence = RowOptions.AssumeEvidence();
        var verb = new Command("score",
            "Score dossiers: the headline, every dimension, and the reason for each score. Several dossiers are ranked, one line each.")
        {
            paths, vector, format, output, full, min, max, requirePublished, since, cohort, rubric, asOf, map, assumeEvidence,
        };
        verb.SetAction(call =>
        {
            if (call.GetRequiredValue(paths).Any(RowsCall.IsRows))
            {
                return new RowsRun(
                    new(call.GetRequiredValue(paths)[0], call.GetRequiredValue(output)!, call.GetRequiredValue(rubric)!)
                    {
                        AssumeEvidence = call.GetValue(assumeEvidence),
                        Map = RowOptions.Read(call.GetValue(map)),
                    }, screen, clock).Run();
            }

            var input = call.GetValue(vector) is { } line
                ? VectorScore.Of(line == "-" ? Console.In.ReadToEnd() : line, call.GetValue(rubric), screen)
                : InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen,
                    call.GetValue(cohort));
            if (call.GetValue(cohort) is { } directory && input.Cards.Count == 1)
            {
                var (member, code) = CallCohort.Read(directory, input, call.GetValue(rubric), call.GetValue(asOf), screen);
                member?.WriteTo(screen.Out, screen.Text);
                input = input with { Code = ExitCode.Worst(input.Code, code) };
            }
            else if (input.Cards.Count > 0)
            {
                var shown = FormatOf(call.GetResult(format), call.GetValue(output));
                var before = call.GetValue(since);
                var isOverview = shown is Text or Markdown && (input.Cards.Count > 1 || before is not null) && !call.GetValue(full);
                if (before is not null && !isOverview)
                {
                    screen.Error.Write("scoring: --since is a column of the overview; leave out --full, and write text or Markdown.\n");
                    return ExitCode.WrongInput;
                }

                CohortOptions? options = null;
                if (isOverview)
                {
                    if (Since.Of(before, input, call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen)
                        is not { } earlier)
                    {
                        return ExitCode.WrongInput;
                    }

                    options = new() { Earlier = earlier, EarlierName = before, References = [.. input.References] };
                }

                var form = (isOverview, shown) switch { (true, Text) => Overview, (true, _) => MarkdownOverview, _ => shown };
                Write(input, form, call.GetValue(output), options, screen);
            }

            var gate = Gate.Check(input.Cards, call.GetValue(min), call.GetValue(max), call.GetValue(requirePublished), screen.Error);
            return ExitCode.Worst(input.Code, gate);
        });
        verb.Validators.Add(call =>
        {
            var isRows = call.GetValue(paths)?.Any(RowsCall.IsRows) ?? false;
            if (isRows && RowsCall.Problem(call.GetValue(paths)!, call.GetValue(output), call.GetValue(rubric),
                RowOptions.Given(call, vector, format, full, min, max, requirePublished, since, cohort, asOf)) is { } wrong)
            {
                call.AddError(wrong);
                return;
            }

            if (!isRows && RowOptions.Given(call, map, assumeEvidence) is [var idle, ..])
            {
                call.AddError($"{idle} is for files of rows (.csv, .jsonl); leave it out");
            }

            var files = call.GetValue(paths) is { Length: > 0 };
            if (files == call.GetValue(vector) is not null)
            {
                call.AddError(
                    files ? "--vector replaces files; leave out one of them"
                        : "nothing to score; name a dossier or a directory, or use --vector");
            }

            if (call.GetValue(cohort) is not null
                && (call.GetValue(paths) is not [var path] || Directory.Exists(path) || call.GetValue(format) is not (null or Text)
                    || call.GetValue(output) is not null))
            {
                call.AddError("--cohort shows one dossier as text; name one file, and leave out --format and -o");
            }

            if (call.GetValue(format) == Xlsx && call.GetValue(output) is null)
            {
                call.AddError("--format xlsx writes a file; name it with -o FILE.xlsx");
            }
        });
        return verb;
    }

    // A file's ending says what it is, unless the call does.
    private static string FormatOf(OptionResult? format, string? path) => (format, Path.GetExtension(path)) switch
    {
        ({ Implicit: true }, ".xlsx") => Xlsx,
        ({ Implicit: true }, ".csv") => "csv",
        ({ Implicit: true }, ".json") => "json",
        ({ Implicit: true }, ".md") => Markdown,
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
            case Markdown:
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
            case MarkdownOverview:
                Cohort.GroupBy(input.Cards, cohort).WriteMarkdownTo(text);
                break;
            default:
                input.Cards.WriteTo(text, options);
                break;
        }
    }
}
