using System.Diagnostics;
using System.Globalization;
using ScoringFramework.Batch;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// The table of docs/batch.md in one run: <c>batch [ROWS]</c>. Everything is measured in turns, and the best of each is taken: on a busy
/// machine the processor time of the whole process says more than the elapsed time, so both are shown.
/// </summary>
internal static class BatchTableRun
{
    private const int Turns = 7;
    private const int Criteria = HandWritten.Groups * HandWritten.Each;
    private const int Fewer = 2_000;

    public static void Run(int rows)
    {
        var columns = Rows.Columns(Criteria, rows);
        var (headlines, completeness) = (new double[rows], new double[rows]);
        var arithmetic = new BatchScorer(Rows.Rubric(Criteria, 2, "arithmetic"));
        var geometric = new BatchScorer(Rows.Rubric(Criteria, 2, "geometric"));
        var (table, other) = (Rows.Table(arithmetic, columns), Rows.Table(geometric, columns));
        var naive = new NaiveRows(columns);
        using var duck = new DuckRows(Rows.Rubric(Criteria, 2, "arithmetic"), columns);
        var (result, otherResult) = (arithmetic.Score(table), geometric.Score(other));
        Equal(columns, headlines, completeness, result, HandWritten.Arithmetic);
        Equal(columns, headlines, completeness, otherResult, HandWritten.Geometric);
        Line($"{rows:N0} rows of {Criteria} criteria in three levels, 5 % missing; the best of {Turns} turns");
        var all = new (string Name, int Rows, Action Do)[]
        {
            ("arithmetic: BatchScorer", rows, () => arithmetic.ScoreInto(table, result)),
            ("arithmetic: by hand", rows, () => HandWritten.Arithmetic(columns, headlines, completeness)),
            ("reading the scores once", rows, () => HandWritten.Read(columns)),
            ("geometric: BatchScorer", rows, () => geometric.ScoreInto(other, otherResult)),
            ("geometric: by hand", rows, () => HandWritten.Geometric(columns, headlines, completeness)),
            ("arithmetic: LINQ", Math.Min(rows, 100 * Fewer), () => Each(100 * Fewer, rows, row => naive.Linq(row))),
            ("arithmetic: RulesEngine 6.0.1", Math.Min(rows, Fewer), () =>
                Each(Fewer, rows, row => naive.RulesAsync(row).GetAwaiter().GetResult())),
            ("arithmetic: DuckDB, the rubric as SQL", rows, duck.Score),
        };
        Show(all);
        Sizes();
    }

    // Rows, criteria, depth and threads, each alone.
    private static void Sizes()
    {
        foreach (var rows in new[] { 1_000, 10_000, 100_000, 1_000_000, 4_000_000 })
        {
            One($"{rows:N0} rows", 40, 2, rows, null);
        }

        foreach (var criteria in new[] { 10, 100, 1_000 })
        {
            One($"{criteria:N0} criteria", criteria, 2, 100_000, null);
        }

        foreach (var depth in new[] { 1, 2, 3, 4, 5, 6 })
        {
            One($"{depth} levels above the criteria", 64, depth, 200_000, null);
        }

        foreach (var threads in new[] { 1, 2 })
        {
            One($"{threads} threads", 40, 2, 1_000_000, threads);
        }
    }

    private static void One(string name, int criteria, int depth, int rows, int? threads)
    {
        var scorer = new BatchScorer(Rows.Rubric(criteria, depth, "arithmetic"), new() { Threads = threads });
        var table = Rows.Table(scorer, Rows.Columns(criteria, rows));
        var result = scorer.Score(table);
        var (elapsed, cpu) = Best(() => scorer.ScoreInto(table, result));
        Line($"| {name} | {elapsed * 1e9 / rows / criteria:N2} ns a score | {cpu * 1e9 / rows / criteria:N2} ns of processor time |");
    }

    private static void Show((string Name, int Rows, Action Do)[] all)
    {
        var best = all.Select(_ => (Elapsed: double.MaxValue, Cpu: double.MaxValue)).ToArray();
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var (elapsed, cpu) = Once(all[i].Do);
                best[i] = (Math.Min(best[i].Elapsed, elapsed), Math.Min(best[i].Cpu, cpu));
            }
        }

        Line("| What | ns a row | processor ns a row |");
        Line("|---|---|---|");
        for (var i = 0; i < all.Length; i++)
        {
            Line($"| {all[i].Name} | {best[i].Elapsed * 1e9 / all[i].Rows:N1} | {best[i].Cpu * 1e9 / all[i].Rows:N1} |");
        }

        Line($"arithmetic by hand: {Ratio(0, 1)}; reading once: {Ratio(0, 2)}; geometric by hand: {Ratio(3, 4)}; "
            + $"RulesEngine: {1 / (best[0].Elapsed / rows(0) / (best[6].Elapsed / rows(6))):N0} times as slow; "
            + $"DuckDB: {best[7].Elapsed / best[0].Elapsed:N1} times");

        double rows(int i) => all[i].Rows;

        string Ratio(int a, int b) => string.Create(CultureInfo.InvariantCulture,
            $"{best[a].Elapsed / best[b].Elapsed:N2} times ({best[a].Cpu / best[b].Cpu:N2} in processor time)");
    }

    private static (double Elapsed, double Cpu) Best(Action what)
    {
        var best = (Elapsed: double.MaxValue, Cpu: double.MaxValue);
        for (var turn = 0; turn < Turns; turn++)
        {
            var (elapsed, cpu) = Once(what);
            best = (Math.Min(best.Elapsed, elapsed), Math.Min(best.Cpu, cpu));
        }

        return best;
    }

    private static (double Elapsed, double Cpu) Once(Action what)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        what();
        watch.Stop();
        process.Refresh();
        return (watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds);
    }

    private static void Each(int some, int rows, Func<int, object?> of)
    {
        for (var row = 0; row < Math.Min(some, rows); row++)
        {
            of(row);
        }
    }

    // What is compared must compute the same.
    private static void Equal(
        double[][] columns, double[] headlines, double[] completeness, BatchResult result, Action<double[][], double[], double[]> byHand)
    {
        byHand(columns, headlines, completeness);
        for (var row = 0; row < headlines.Length / Vector * Vector; row++)
        {
            if (Math.Abs(headlines[row] - result.Headline.Unrounded[row]) > 1e-9
                || Math.Abs(completeness[row] - result.Headline.Completeness[row]) > 1e-9)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                    $"Row {row}: {result.Headline.Unrounded[row]}, and by hand {headlines[row]}."));
            }
        }
    }

    private static int Vector => System.Numerics.Vector<double>.Count;

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Line(string line) => Console.WriteLine(line);
}
