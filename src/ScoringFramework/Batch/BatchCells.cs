namespace ScoringFramework.Batch;

/// <summary>
/// Fills a table from rows of text cells, as files of rows have them: finds out which column is what by its name, and reads each cell. What
/// a dossier of the same subject could not have is no cell's value.
/// </summary>
public sealed class BatchCells
{
    private readonly CellReader[][] readers;

    private BatchCells(BatchTable table, CellReader[][] readers, int id, int? name)
    {
        (Table, this.readers, IdColumn, NameColumn) = (table, readers, id, name);
    }

    /// <summary>The table that is filled.</summary>
    public BatchTable Table { get; }

    /// <summary>The column of the subjects' ids.</summary>
    public int IdColumn { get; }

    /// <summary>The column of the subjects' names; null without one.</summary>
    public int? NameColumn { get; }

    /// <summary>Finds out what each column is.</summary>
    /// <param name="scorer">What scores the rows.</param>
    /// <param name="columns">
    /// The columns' names: <c>id</c>, <c>name</c>, <c>variant</c>; a criterion's id for its held scores; a metric for its figures or texts,
    /// in the measure's unit; <c>CRITERION.ITEM</c> for the answers to an item of a checklist.
    /// </param>
    /// <param name="rows">How many rows the table has, at least 0.</param>
    /// <param name="map">What some columns are, where their names do not say it: one of the names above by the column's name.</param>
    /// <returns>
    /// The cells, or why there are none: no column of ids, none that the rubric reads, or one that nearly has a name that is missing. What
    /// has no effect is noted.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scorer"/> or <paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0.</exception>
    public static LoadResult<BatchCells> Create(
        BatchScorer scorer, IReadOnlyList<string> columns, int rows, IReadOnlyDictionary<string, string>? map = null)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(columns);
        var table = scorer.CreateTable(rows);
        var names = new CellNames(scorer.Rubric);
        var (meant, problems) = ColumnNames.Of(names, columns, map ?? new Dictionary<string, string>());
        if (problems.Exists(p => p.Severity == Severity.Error))
        {
            return new(null, new(problems));
        }

        var (filled, all) = (new HashSet<string>(StringComparer.Ordinal), new CellReader[columns.Count][]);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = [.. names.TargetsOf(meant[i]).Select(target => target.ReaderIn(table, filled))];
        }

        var name = Array.IndexOf(meant, CellNames.Name);
        return new(new(table, all, Array.IndexOf(meant, CellNames.Id), name < 0 ? null : name), new(problems));
    }

    /// <summary>Reads a cell into a row. Every row needs all of its cells, in their order; a row may be filled again.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <param name="column">The column, from 0 on.</param>
    /// <param name="cell">
    /// The cell: empty for missing, <c>X</c> for declined, <c>NA</c> for not applicable; else a number without unit, a text of a lookup, or
    /// <c>yes</c>, <c>no</c>, <c>partly</c> or <c>n/a</c>.
    /// </param>
    /// <returns>What is wrong with it, in words that say which cell is meant; null when nothing is.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such row or column.</exception>
    public string? Read(int row, int column, ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (column == IdColumn && cell.IsEmpty)
        {
            return "there is no id";
        }

        string? problem = null;
        foreach (var reader in readers[column])
        {
            problem ??= reader.Read(row, cell);
        }

        return problem;
    }

    /// <summary>Reads a number into a row, as a cell of text with this number is read.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <param name="column">The column, from 0 on.</param>
    /// <param name="number">The number, in the measure's unit or on the criterion's scale; not a number for missing.</param>
    /// <returns>What is wrong with it, in words that say which cell is meant; null when nothing is.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such row or column.</exception>
    public string? Read(int row, int column, double number)
    {
        if (column == IdColumn && double.IsNaN(number))
        {
            return "there is no id";
        }

        string? problem = null;
        foreach (var reader in readers[column])
        {
            problem ??= reader.Read(row, number);
        }

        return problem;
    }

    /// <summary>Whether a column has any effect: the rubric reads it, or it has the subjects' ids or names.</summary>
    /// <param name="column">The column, from 0 on.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such column.</exception>
    public bool Reads(int column) => readers[column].Length > 0 || column == IdColumn || column == NameColumn;

    /// <summary>The table.</summary>
    public override string ToString() => Table.ToString();
}
