using Parquet;
using Parquet.Schema;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// Rows of Parquet, a group of rows at a time, and of it only the columns that are read. A row has no line; its number in the file is
/// given for one, from 1 on.
/// </summary>
internal sealed class ParquetRows : RowReader
{
    private readonly string path;
    private readonly ParquetReader reader;
    private readonly IReadOnlyList<Field> fields;
    private readonly ParquetColumn?[] columns;
    private int[] levels = [];
    private int group = -1;
    private int rows;
    private int row;
    private long line;

    /// <param name="stream">The file.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <exception cref="RowFileException">It is no Parquet, or broken.</exception>
    public ParquetRows(Stream stream, string path)
    {
        this.path = path;
        if (!stream.CanSeek)
        {
            throw new RowFileException($"{path} is a pipe, and Parquet begins at its end. Write it into a file.");
        }

        reader = Guard("", () => ParquetReader.CreateAsync(stream, null, leaveStreamOpen: true).GetAwaiter().GetResult());
        fields = reader.Schema.Fields;
        Columns = [.. fields.Select(f => f.Name)];
        columns = new ParquetColumn?[fields.Count];
    }

    public override IReadOnlyList<string> Columns { get; }

    public override long Line => line;

    public override string? Problem => null;

    public override void Need(Func<int, bool> isNeeded)
    {
        for (var column = 0; column < fields.Count; column++)
        {
            if (isNeeded(column))
            {
                columns[column] = ParquetColumn.Of(fields[column]) ?? throw new RowFileException(
                    $"{path}: the column '{fields[column].Name}' has no plain values, but lists, groups or bytes. Give it numbers or "
                    + "texts.");
            }
        }
    }

    public override bool Read()
    {
        for (row++; row >= rows; row = 0)
        {
            if (++group >= reader.RowGroupCount)
            {
                return false;
            }

            Load();
        }

        line++;
        return true;
    }

    public override bool IsNumber(int column) => columns[column]?.IsNumber ?? false;

    public override double Number(int column) => columns[column]!.Number(row);

    public override ReadOnlySpan<char> Cell(int column) => columns[column]?.Text(row);

    public override void Dispose() => reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void Load()
    {
        using var read = Guard("", () => reader.OpenRowGroupReader(group));
        rows = (int)read.RowCount;
        levels = levels.Length < rows ? new int[rows] : levels;
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column] is { } needed)
            {
                Guard($" column '{Columns[column]}',", () =>
                {
                    needed.Load(read, levels.AsMemory(0, rows));
                    return true;
                });
            }
        }
    }

    // A broken file fails at any place of the library, and with any exception.
    private T Guard<T>(string where, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new RowFileException($"{path}:{where} cannot be read as Parquet: {broken.Message.TrimEnd('.')}.", broken);
        }
    }
}
