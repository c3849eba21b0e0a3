using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Output;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring check PATH…</c>: every problem in rubrics and dossiers. They are the result, so they go to standard output.</summary>
internal static class CheckVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Rubrics, dossiers, directories of them, or - for standard input.");
        var format = Options.Format("text", "json");
        var strict = new Option<bool>("--strict") { Description = "Fail (exit 1) on warnings too." };
        var rubric = Options.Rubric();
        var against = new Option<string?>("--against") { Description = "Tell whether rubrics raised their version enough since this older one.", HelpName = "FILE" };
        var verb = new Command("check", "Tell every problem in rubrics and dossiers, with its place and its remedy.") { paths, format, strict, rubric, against };
        verb.SetAction(call => Check(
            InputFiles.Of(call.GetRequiredValue(paths), InputKind.Rubric, InputKind.Dossier),
            call.GetValue(rubric), call.GetValue(against), call.GetRequiredValue(format), call.GetValue(strict), screen));
        return verb;
    }

    private static int Check(InputFiles files, string? rubricPath, string? olderPath, string format, bool strict, Screen screen)
    {
        var code = ExitCode.Done;
        foreach (var directory in files.EmptyDirectories)
        {
            screen.Error.Write($"scoring: there is no rubric or dossier under '{directory}'.\n");
            code = ExitCode.WrongInput;
        }

        var rubric = rubricPath is null ? null : RubricFile.Load(rubricPath);
        if (rubric is { Value: null })
        {
            screen.WriteError(DiagnosticText.Of(rubric.Diagnostics, rubric.TextOf));
            return ExitCode.WrongInput;
        }

        var older = olderPath is null ? null : RubricFile.Load(olderPath);
        if (older is { Value: null })
        {
            screen.WriteError(DiagnosticText.Of(older.Diagnostics, older.TextOf));
            return ExitCode.WrongInput;
        }

        if (rubric is null && files.Files.Any(f => f is { Kind: not InputKind.Rubric and not InputKind.Scorecard, Text: not null }))
        {
            screen.Error.Write("scoring: a dossier on standard input has no folder to find its rubric from. Name it with --rubric FILE.\n");
            return ExitCode.WrongInput;
        }

        var models = files.Files.Select(file => ReadModel.Of(file, rubric?.Value, null, older?.Value)).ToArray();
        var together = ScoringEngine.LintTogether(models.Select(m => m.Read).OfType<LoadResult<Dossier>>());
        var problems = new DiagnosticList(models.SelectMany(m => m.Problems.Concat(m.Notices).Concat(m.Lints)).Concat(together).Distinct());
        if (format == "json")
        {
            screen.Out.Write(DiagnosticJson.Write(problems) + "\n");
        }
        else if (files.Files.Count > 0)
        {
            screen.Write(DiagnosticText.OfCheck(problems, files.Files.Count, file => models.Select(m => m.TextOf(file)).FirstOrDefault(t => t is not null), screen.Width));
        }

        code = problems.HasErrors ? ExitCode.WrongInput : code;
        return strict && problems.Any(p => p.Severity == Severity.Warning) ? ExitCode.Worst(code, ExitCode.GateFailed) : code;
    }
}
