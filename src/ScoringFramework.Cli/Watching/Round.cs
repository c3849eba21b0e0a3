using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Watching;

/// <summary>What one look at the files has to report: which were saved, their problems, and the change.</summary>
internal sealed class Round(bool isFirst, Screen screen, Func<string> time)
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    // A rubric that several dossiers name has its problems once.
    private readonly HashSet<Diagnostic> reported = [];

    public void Changed(IReadOnlyList<string> files)
    {
        foreach (var file in files.Where(f => named.Add(Path.GetFullPath(f)) && !isFirst))
        {
            Progress($"{time()}  {Shown(file)}");
        }
    }

    public void Gone(string file) => Progress($"{time()}  {Shown(file)} is gone");

    public void Report(InputFile file, Watched now, Watched? before, Scorecard? earlier)
    {
        screen.WriteProblems(now.ToReport(before).Where(reported.Add), now.Model.TextOf);
        if (now.Model.HasErrors)
        {
            var errors = now.Model.Problems.Count(p => p.Severity == Severity.Error);
            var last = earlier is null ? "" : "; compared with the last score without errors";
            Progress($"{Shown(file.Name)}: {errors} {(errors == 1 ? "error" : "errors")}{last}");
            return;
        }

        if (now.Model.Card is not { } card)
        {
            screen.Out.Write($"{Shown(file.Name)}  {(now.Problems.Count == 0 ? "no problems" : "no errors")}\n");
        }
        else if (earlier is null)
        {
            card.WriteBriefTo(screen.Out, options: screen.Text);
        }
        else
        {
            card.WriteBriefTo(screen.Out, earlier, screen.Text);
        }

        screen.Flush();
    }

    private static string Shown(string file) => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;

    private void Progress(string line)
    {
        screen.Error.Write(line + "\n");
        screen.Flush();
    }
}
