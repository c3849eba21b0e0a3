using System.Diagnostics;
using System.Globalization;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// The table of docs/performance.md of what starting, loading, scoring and writing cost as packed: <c>packed FOLDER</c>. All are run in
/// turns, and the least of each is shown, since a busy machine only ever adds.
/// </summary>
internal static class PackedRun
{
    private const int Turns = 30;
    private const int Rounds = 100;

    public static int Run(string packages)
    {
        using var app = PackedApp.From(packages);
        var example = Path.Combine(Checkout.Root, "examples", "foundation-models", "alibaba-qwen.yaml");
        var starts = new (string Name, string Program, string[] Arguments)[]
        {
            ("`dotnet --version`", "dotnet", ["--version"]),
            ("`scoring --version`, the native tool", app.Tool, ["--version"]),
            ("`scoring score alibaba-qwen.yaml`, the native tool", app.Tool, ["score", example]),
            ("`scoring score alibaba-qwen.yaml --format json`", app.Tool, ["score", example, "--format", "json"]),
            ("an app that loads and scores it, native", app.Native, [example]),
            ("the same app, compiled as it runs", app.Jit, [example]),
        };
        var least = starts.Select(_ => double.MaxValue).ToArray();
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                least[i] = Math.Min(least[i], Once(starts[i].Program, starts[i].Arguments));
            }
        }

        Console.WriteLine("| From start to end | |\n|---|---|");
        for (var i = 0; i < starts.Length; i++)
        {
            Line($"| {starts[i].Name} | {least[i]:N0} ms |");
        }

        Console.WriteLine("\n| In the process | native, first | native, least | compiled as it runs, first | least |");
        Console.WriteLine("|---|---|---|---|---|");
        var (native, jit) = (Steps(app.Native, example), Steps(app.Jit, example));
        string[] steps = ["load the rubric and the dossier", "score", "write the scorecard as JSON"];
        foreach (var (i, step) in steps.Index())
        {
            Line($"| {step} | {native[i]:N2} ms | {native[i + 3]:N2} ms | {jit[i]:N2} ms | {jit[i + 3]:N2} ms |");
        }

        return 0;
    }

    private static double Once(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var run = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        watch.Stop();
        return run.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {run.StandardError.ReadToEnd()}");
    }

    // Of several processes, since one can have a slow start: first load, score and write, then the least of each.
    private static double[] Steps(string program, string example)
    {
        var least = Enumerable.Repeat(double.MaxValue, 6).ToArray();
        for (var turn = 0; turn < 3; turn++)
        {
            using var run = Process.Start(new ProcessStartInfo(
                program, [example, Rounds.ToString(CultureInfo.InvariantCulture)])
            { RedirectStandardOutput = true })!;
            var took = run.StandardOutput.ReadToEnd().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture) / 1000);
            run.WaitForExit();
            least = [.. least.Zip(took, Math.Min)];
        }

        return least;
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
