using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>What a table's rows score: a column for the headline and for each dimension that was asked for.</summary>
public sealed class BatchResult
{
    // A row without a position.
    private const short None = -1;

    private readonly CompiledRubric compiled;
    private readonly BatchColumn[] columns;
    private readonly PositionPlan? positions;
    private readonly short[]? position;
    private readonly decimal?[]? wouldBe;

    internal BatchResult(BatchProgram program, BatchOptions options, int rows)
    {
        (compiled, positions, Rows) = (program.Rubric, program.Positions, rows);
        columns = [.. options.Dimensions.Select(compiled.NodeOf).Prepend(CompiledRubric.Root).Distinct()
            .Select(node => new BatchColumn(compiled, node, rows))];
        position = positions is null ? null : new short[rows];
        wouldBe = compiled.MustPass.IsEmpty ? null : new decimal?[rows];
        Ledger = options.Ledger ? new(compiled, columns[0], rows) : null;
    }

    /// <summary>How many rows there are, at least 0.</summary>
    public int Rows { get; }

    /// <summary>The headline.</summary>
    public BatchColumn Headline => columns[0];

    /// <summary>The displayed headlines: <see cref="BatchColumn.Scores"/> of <see cref="Headline"/>.</summary>
    public ReadOnlySpan<decimal> Headlines => Headline.Scores;

    /// <summary>The headline, and the dimensions that were asked for in their order.</summary>
    public IReadOnlyList<BatchColumn> Columns => columns;

    /// <summary>The lines that sum to each row's headline; null unless <see cref="BatchOptions.Ledger"/> asks for them.</summary>
    public BatchLedger? Ledger { get; }

    /// <summary>The results of the headline or of a dimension that was asked for.</summary>
    /// <param name="dimension">The dimension's id, or <c>headline</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">It was not asked for, or does not exist.</exception>
    public BatchColumn this[string dimension]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(dimension);
            return Array.Find(columns, c => c.Id == dimension)
                ?? throw new ArgumentException(
                    $"There are no results of '{dimension}'; name it in {nameof(BatchOptions)}.{nameof(BatchOptions.Dimensions)}.",
                    nameof(dimension));
        }
    }

    /// <summary>The name of a row's position on the compass; null without one.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public string? Position(int row) => position is null || position[row] == None ? null : positions!.Names[position[row]];

    /// <summary>The displayed headline that a disqualified row would have; null for others, and where that has no score either.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="row"/> is outside the table.</exception>
    public decimal? WouldBe(int row) => wouldBe?[row];

    /// <summary>The rubric and the number of rows: <c>vendor@1.0.0, 1000 rows</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{compiled.Rubric}, {Rows} rows");

    /// <summary>Whether it is a result of a scorer, of so many rows.</summary>
    internal bool IsOf(CompiledRubric rubric, int rows) => ReferenceEquals(compiled, rubric) && Rows == rows;

    /// <summary>Takes over a block's results.</summary>
    internal void Take(Block block, BlockRows rows, BatchTable table)
    {
        foreach (var column in columns)
        {
            column.Take(block, rows, table.ColumnsOf(column.Node), compiled.IsCriterion(column.Node));
        }

        if (position is not null)
        {
            TakePositions(block, rows);
        }

        if (wouldBe is not null)
        {
            for (var lane = 0; lane < block.Count; lane++)
            {
                wouldBe[rows.At(lane)] = block.Disqualified[lane] != 0 ? Headline.Score(rows.At(lane)) : null;
            }

            Headline.Disqualify(block, rows);
        }
    }

    private void TakePositions(Block block, BlockRows rows)
    {
        var plan = positions!;
        Span<long> holds = stackalloc long[Block.Lanes];
        for (var lane = 0; lane < block.Count; lane++)
        {
            position![rows.At(lane)] = None;
        }

        for (var p = plan.Names.Length - 1; p >= 0; p--)
        {
            Conditions.Any(plan.Positions[p], block, holds);
            for (var lane = 0; lane < block.Count; lane++)
            {
                if (holds[lane] != 0 && HasPosition(block, lane))
                {
                    position![rows.At(lane)] = (short)p;
                }
            }
        }
    }

    private bool HasPosition(Block block, int lane) =>
        !double.IsNaN(block.Unit[CompiledRubric.Root][lane]) && !double.IsNaN(block.Unit[positions!.X][lane])
        && !double.IsNaN(block.Unit[positions.Y][lane]) && (wouldBe is null || block.Disqualified[lane] == 0);
}
