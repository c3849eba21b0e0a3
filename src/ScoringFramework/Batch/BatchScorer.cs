namespace ScoringFramework.Batch;

/// <summary>
/// Scores many rows by one rubric: the same numbers, outcomes, levels and positions as <see cref="ScoringEngine"/>'s, without evidence and
/// without a scorecard for each. Compiled once, for all threads.
/// </summary>
public sealed class BatchScorer
{
    private readonly BatchOptions options;
    private readonly CompiledRubric compiled;
    private readonly BatchProgram program;
    private readonly Dictionary<string, BatchProgram> variants;

    /// <summary>Compiles a rubric for rows.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="options">What is given, and what is assumed; null for the headline alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rubric needs evidence, which rows do not have, or an option names a dimension that it does not have; <see cref="Check"/> gives
    /// these problems as diagnostics.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="BatchOptions.Threads"/> is below 1.</exception>
    public BatchScorer(Rubric rubric, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        this.options = options ?? BatchOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Threads ?? 1, 1, nameof(options));
        var problems = Check(rubric, this.options);
        if (problems.HasErrors)
        {
            throw new ArgumentException($"The rubric cannot score rows:\n{problems}", nameof(rubric));
        }

        compiled = new(rubric);
        program = new(compiled);
        variants = rubric.Variants.ToDictionary(v => v.Id, v => new BatchProgram(compiled.In(v.Id)), StringComparer.Ordinal);
    }

    /// <summary>The rubric.</summary>
    public Rubric Rubric => compiled.Rubric;

    /// <summary>What keeps a rubric from scoring rows with some options; no problems when nothing does.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static DiagnosticList Check(Rubric rubric, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return new(BatchProblems.Of(rubric, options ?? BatchOptions.Default));
    }

    /// <summary>The rubric's id and version: <c>vendor@1.0.0</c>.</summary>
    public override string ToString() => Rubric.ToString();

    /// <summary>Makes a table of rows in which nothing is scored yet.</summary>
    /// <param name="rows">How many rows, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0.</exception>
    public BatchTable CreateTable(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new(compiled, rows);
    }

    /// <summary>Makes a table of items, a row each.</summary>
    /// <typeparam name="T">What the rows are.</typeparam>
    /// <param name="items">The items. They are walked once.</param>
    /// <param name="map">Says which column is what of an item.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The mapping names what the rubric does not have.</exception>
    public BatchTable CreateTable<T>(IEnumerable<T> items, Action<BatchMapping<T>> map)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(map);
        var list = items as IReadOnlyList<T> ?? [.. items];
        var table = CreateTable(list.Count);
        map(new(table, list));
        return table;
    }

    /// <summary>Scores every row of a table.</summary>
    /// <param name="table">A table of this scorer.</param>
    /// <param name="cancellationToken">Stops between two blocks of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The table is another scorer's, or a value cannot be: a score that is not on its scale, a figure that is not finite, a variant that
    /// the rubric does not have. The message names the row and the criterion.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BatchResult Score(BatchTable table, CancellationToken cancellationToken = default) => Score(table, null, cancellationToken);

    /// <summary>The same, with its progress reported.</summary>
    /// <param name="table">A table of this scorer.</param>
    /// <param name="progress">Receives how many rows are done, from any thread; the numbers rise. Or null.</param>
    /// <param name="cancellationToken">Stops between two blocks of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Score(BatchTable, CancellationToken)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public BatchResult Score(BatchTable table, IProgress<int>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!ReferenceEquals(table.Rubric, Rubric))
        {
            throw new ArgumentException("The table is of another scorer.", nameof(table));
        }

        var result = new BatchResult(program, options, table.Rows);
        Score(table, result, progress, cancellationToken);
        return result;
    }

    /// <summary>
    /// The same over an earlier result of as many rows, whose spans then show the new values: for tables that are filled again and again.
    /// </summary>
    /// <param name="table">A table of this scorer.</param>
    /// <param name="into">A result of this scorer, of as many rows as the table. If the call throws, some of its rows are new.</param>
    /// <param name="progress">Receives how many rows are done, from any thread; the numbers rise. Or null.</param>
    /// <param name="cancellationToken">Stops between two blocks of rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="into"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Score(BatchTable, CancellationToken)"/>, or the result is not one of this scorer and of as many rows; or it has a
    /// ledger, whose lines are not written over.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void ScoreInto(
        BatchTable table, BatchResult into, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(into);
        if (!ReferenceEquals(table.Rubric, Rubric))
        {
            throw new ArgumentException("The table is of another scorer.", nameof(table));
        }

        if (!into.IsOf(compiled, table.Rows) || into.Ledger is not null)
        {
            throw new ArgumentException("The result is of another scorer, of another number of rows, or has a ledger.", nameof(into));
        }

        Score(table, into, progress, cancellationToken);
    }

    private void Score(BatchTable table, BatchResult result, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var run = new BatchRun(result, table, options, progress, cancellationToken);
        if (Rubric.Variants.Count == 0)
        {
            run.Score(program, null, table.Rows);
            return;
        }

        foreach (var (id, rows) in RowsByVariant.Of(table, variants.Keys))
        {
            run.Score(variants[id], rows, rows.Length);
        }
    }
}
