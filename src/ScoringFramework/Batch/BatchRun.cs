namespace ScoringFramework.Batch;

/// <summary>One run over a table: its rows in pieces, each piece a thread's, each block of a piece in that thread's workspace.</summary>
internal sealed class BatchRun(
    BatchResult result, BatchTable table, BatchOptions options, IProgress<int>? progress, CancellationToken cancellation)
{
    private const int AtOnce = 64 * Block.Lanes;

    private readonly Lock telling = new();
    private int done;

    /// <summary>Scores rows by one program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="listed">The rows; null for all of them.</param>
    /// <param name="count">How many rows.</param>
    public void Score(BatchProgram program, int[]? listed, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads ?? -1 };
        try
        {
            var pieces = (count + AtOnce - 1) / AtOnce;
            Parallel.For(0, pieces, parallel, () => new BatchWorkspace(program, options.Ledger), (piece, _, workspace) =>
            {
                var (start, end) = (piece * AtOnce, Math.Min(count, (piece + 1) * AtOnce));
                for (var at = start; at < end; at += Block.Lanes)
                {
                    cancellation.ThrowIfCancellationRequested();
                    ScoreBlock(workspace, listed is null ? BlockRows.From(at) : BlockRows.In(listed, at), Math.Min(Block.Lanes, end - at));
                }

                Tell(end - start);
                return workspace;
            }, _ => { });
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions is [ArgumentException first, ..])
        {
            // The caller's mistake, as a call without threads would report it.
            throw new ArgumentException(first.Message, first);
        }
    }

    private void ScoreBlock(BatchWorkspace workspace, BlockRows rows, int count)
    {
        workspace.Evaluator.Evaluate(table, rows, count);
        result.Take(workspace.Evaluator.Block, rows, table);
        workspace.Ledger?.Write(workspace.Evaluator.Block, rows, result);
    }

    private void Tell(int rows)
    {
        if (progress is null)
        {
            return;
        }

        lock (telling)
        {
            done += rows;
            progress.Report(done);
        }
    }

    /// <summary>What a thread works in.</summary>
    private sealed class BatchWorkspace(BatchProgram program, bool hasLedger)
    {
        public BlockEvaluator Evaluator { get; } = new(program);

        public LedgerWorkspace? Ledger { get; } = hasLedger ? new(program) : null;
    }
}
