using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// <c>scoring check PATH…</c>: every problem in rubrics and dossiers. They are the result, so they go to standard output.
/// </summary>
internal static class CheckVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Rubrics, dossiers, directories of them, or - for standard input.");
        var format = Options.Format("text", "json", "sarif", "github");
        var strict = new Option<bool>("--strict") { Description = "Fail (exit 1) on warnings too." };
        var rubric = Options.Rubric();
        var against = new Option<string?>(
            "--against")
        { Description = "Check whether rubrics raised their version enough since this older one.", HelpName = "FILE" };
        var verb = new Command("check", "Report every problem in rubrics and dossiers, with its place and how to fix it.") { paths, format,
            strict, rubric, against };
        verb.SetAction(call => Check(
            InputFiles.Of(call.GetRequiredValue(paths), InputKind.Rubric, InputKind.Dossier, InputKind.Cohort),
            call.GetValue(rubric), call.GetValue(against), call.GetRequiredValue(format), call.GetValue(strict), screen));
        return verb;
    }

    private static int Check(InputFiles files, string? rubricPath, string? olderPath, string format, bool strict, Screen screen)
    {
        var rubric = rubricPath is null ? null : RubricFile.Load(rubricPath);
        if (rubric is { Value: null })
        {
            return Report(rubric.Diagnostics, new(1, 0), rubric.TextOf, format, strict, screen);
        }

        var older = olderPath is null ? null : RubricFile.Load(olderPath);
        if (older is { Value: null })
        {
            return Report(older.Diagnostics, new(1, 0), older.TextOf, format, strict, screen);
        }

        var ofCall = files.Problems.Concat(files.EmptyDirectories.Select(d => CallProblems.NothingFound(d, "rubric or dossier"))).ToList();
        var shared = new SharedWork();
        var models =
            ReadingInParallel.Of(files.Files, file => ReadModel.Of(file, rubric?.Value, null, older?.Value, shared));
        models = [.. ComparedTogether.Of(files, [.. files.Files.Zip(models)]).Select(m => m.Model)];
        var read = models.Select(m => m.Read).OfType<LoadResult<Dossier>>().ToList();
        var problems = DiagnosticList.Merge(
            [.. models.Select(m => m.All), ScoringEngine.LintTogether(read), DossierFile.CheckTogether(read),
                CohortCheck.Of(files, files.Files.Zip(models).Where(p => p.Second.Card is not null).Select(p => (p.First, p.Second.Card!))),
                new(ofCall)]);
        return Report(problems, new(models.Length, files.LeftAlone),
            file => models.Select(m => m.TextOf(file)).FirstOrDefault(t => t is not null), format, strict, screen);
    }

    private static int Report(
        DiagnosticList problems, Counted files, Func<string, string?> textOf, string format, bool strict, Screen screen)
    {
        switch (format)
        {
            case "json":
                screen.Out.Write(problems.ToJson() + "\n");
                break;
            case "sarif":
                screen.Out.Write(problems.ToSarif() + "\n");
                break;
            case "github":
                problems.WriteGitHubAnnotationsTo(screen.Out);
                break;
            default:
                problems.WriteTo(screen.Out,
                    screen.Problems(textOf) with { FilesChecked = files.Checked, FilesLeftAlone = files.LeftAlone });
                break;
        }

        var code = problems.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
        return strict && problems.Any(p => p.Severity == Severity.Warning) ? ExitCode.Worst(code, ExitCode.GateFailed) : code;
    }

    private readonly record struct Counted(int Checked, int LeftAlone);
}
