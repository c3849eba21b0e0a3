namespace ScoringFramework.Cli.Rows;

/// <summary>Reads rows one after the other.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>The names of the columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The line of the file on which the present row begins, from 1 on; the row's number where a file has no lines.</summary>
    public abstract long Line { get; }

    /// <summary>What is wrong with the present row as a whole; null when its cells can be read.</summary>
    public abstract string? Problem { get; }

    /// <summary>Goes on to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>A cell of the present row.</summary>
    /// <param name="column">The column, from 0 on.</param>
    public abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>Whether a column's cells are numbers, and <see cref="Number"/> reads them.</summary>
    /// <param name="column">The column, from 0 on.</param>
    public virtual bool IsNumber(int column) => false;

    /// <summary>A cell of the present row as a number; not a number where it has none.</summary>
    /// <param name="column">The column, from 0 on, of numbers.</param>
    public virtual double Number(int column) => double.NaN;

    /// <summary>Says which columns are read, before the first row; the cells of others may be empty.</summary>
    public virtual void Need(Func<int, bool> isNeeded)
    {
    }

    public abstract void Dispose();
}
