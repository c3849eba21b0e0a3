namespace ScoringFramework.Cli.Rows;

/// <summary>Reads rows of text cells one after the other.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>The names of the columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The line of the file on which the present row begins, from 1 on.</summary>
    public abstract long Line { get; }

    /// <summary>What is wrong with the present row as a whole; null when its cells can be read.</summary>
    public abstract string? Problem { get; }

    /// <summary>Goes on to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>A cell of the present row.</summary>
    /// <param name="column">The column, from 0 on.</param>
    public abstract ReadOnlySpan<char> Cell(int column);

    public abstract void Dispose();
}
