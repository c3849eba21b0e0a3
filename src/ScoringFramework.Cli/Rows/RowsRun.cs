using System.Globalization;
using System.Runtime.InteropServices;
using ScoringFramework.Batch;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Rows;

/// <summary>Scores a file of rows into another one. What cannot be read goes to a third one, with its line and the reason.</summary>
internal sealed class RowsRun(RowsCall call, Screen screen, TimeProvider clock)
{
    // Their columns are collected with the youngest, and stay in a core's cache.
    private const int AtOnce = 4096;

    private readonly List<(string Id, string? Name)> subjects = new(AtOnce);
    private readonly RepeatedIds ids = new();
    private BatchResult? result;
    private long read;
    private long rejected;

    public int Run()
    {
        if (CallRubric.Read(call.Rubric, screen) is not { IsBroken: false, Rubric: { } rubric })
        {
            return ExitCode.WrongInput;
        }

        var options = new BatchOptions { AssumeEvidence = call.AssumeEvidence, Dimensions = [.. Ids(rubric.Dimensions)] };
        if (BatchScorer.Check(rubric, options) is { HasErrors: true } refused)
        {
            screen.WriteProblems(refused);
            return ExitCode.WrongInput;
        }

        try
        {
            using var interruption = new CancellationTokenSource();
            using var interrupted = OnSignal(PosixSignal.SIGINT, interruption);
            using var terminated = OnSignal(PosixSignal.SIGTERM, interruption);
            using var file = File.OpenRead(call.Input);
            using RowReader rows = RowsCall.IsParquet(call.Input) ? new ParquetRows(file, call.Input)
                : RowsCall.IsJson(call.Input) ? new JsonRows(file) : new CsvRows(file);
            return Score(new(rubric, options), rows, file, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            screen.Error.Write("scoring: interrupted; nothing is written.\n");
            return ExitCode.Interrupted;
        }
        catch (Exception refusal) when (refusal is FileNotFoundException or DirectoryNotFoundException)
        {
            screen.Error.Write($"scoring: {call.Input}: file not found.\n");
            return ExitCode.WrongInput;
        }
        catch (RowFileException broken)
        {
            screen.Error.Write($"scoring: {broken.Message}\n");
            return ExitCode.WrongInput;
        }
        catch (NotSupportedException)
        {
            // The reader's limit, which only a quote that nothing closes reaches.
            screen.Error.Write($"scoring: {call.Input}: a row is longer than 16 million characters. Close its quote.\n");
            return ExitCode.WrongInput;
        }
        catch (UnauthorizedAccessException)
        {
            screen.Error.Write($"scoring: {call.Input} cannot be read: permission denied, or it is a directory.\n");
            return ExitCode.WrongInput;
        }
    }

    private int Score(BatchScorer scorer, RowReader rows, Stream file, CancellationToken cancellation)
    {
        if (!BatchCells.Create(scorer, rows.Columns, AtOnce, call.Map).TryGetValue(out var cells, out var problems))
        {
            screen.WriteProblems(problems);
            return ExitCode.WrongInput;
        }

        screen.WriteProblems(problems);
        rows.Need(cells.Reads);
        using var output = new StreamedFile(call.Output);
        using var rejects = new Rejects(call.Output);
        using var writer = WriterTo(output.Stream, cells.NameColumn is not null);
        var progress = new RowProgress(screen, clock, file);
        while (rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            read++;
            Take(cells, rows, rejects);
            if (subjects.Count == AtOnce)
            {
                Write(scorer, cells, writer, cancellation);
                progress.Report(read);
            }
        }

        Write(scorer, cells, writer, cancellation);
        writer.Dispose();
        cancellation.ThrowIfCancellationRequested();
        progress.End();
        rejects.Commit();
        output.Commit();
        return Report(rejects);
    }

    private void Take(BatchCells cells, RowReader rows, Rejects rejects)
    {
        var problem = rows.Problem;
        for (var column = 0; problem is null && column < rows.Columns.Count; column++)
        {
            problem = rows.IsNumber(column) && column != cells.IdColumn
                ? cells.Read(subjects.Count, column, rows.Number(column))
                : cells.Read(subjects.Count, column, rows.Cell(column));
        }

        if (problem is not null)
        {
            rejected++;
            rejects.Add(rows.Line, rows.Problem is null ? rows.Cell(cells.IdColumn).Trim().ToString() : "", problem);
            return;
        }

        var id = rows.Cell(cells.IdColumn).Trim().ToString();
        ids.Add(rows.Line, id);
        subjects.Add((id, cells.NameColumn is { } name ? rows.Cell(name).Trim().ToString() : null));
    }

    private void Write(BatchScorer scorer, BatchCells cells, RowWriter writer, CancellationToken cancellation)
    {
        // Rows that are left from before in the table's end are scored too, and not written.
        if (result is null)
        {
            result = scorer.Score(cells.Table, cancellation);
        }
        else
        {
            scorer.ScoreInto(cells.Table, result, cancellationToken: cancellation);
        }

        writer.Head(result);
        for (var row = 0; row < subjects.Count; row++)
        {
            writer.Write(subjects[row].Id, subjects[row].Name, result, row);
        }

        subjects.Clear();
    }

    private int Report(Rejects rejects)
    {
        screen.Error.Write(string.Create(CultureInfo.InvariantCulture,
            $"{read:N0} {(read == 1 ? "row" : "rows")} read, {read - rejected:N0} scored, {rejected:N0} rejected"));
        screen.Error.Write(rejected == 0 ? ".\n" : $"; their lines and reasons are in {rejects.Path}.\n");
        screen.Error.Write(ids.ToString());
        return rejected == 0 ? ExitCode.Done : ExitCode.GateFailed;
    }

    private RowWriter WriterTo(Stream stream, bool hasNames) => RowsCall.IsParquet(call.Output) ? new ParquetRowWriter(stream, hasNames)
        : RowsCall.IsJson(call.Output) ? new JsonRowWriter(stream)
        : new CsvRowWriter(stream, hasNames);

    private static IEnumerable<string> Ids(IEnumerable<Dimension> dimensions) =>
        dimensions.SelectMany(d => d is Composite composite ? Ids(composite.Dimensions).Prepend(d.Id) : [d.Id]);

    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource interruption) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            interruption.Cancel();
        });
}
