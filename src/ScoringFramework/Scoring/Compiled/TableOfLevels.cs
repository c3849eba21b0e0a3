using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>The score in a table of two children's levels, as a place. Levels compare displayed scores.</summary>
internal sealed class TableOfLevels : CompiledFunction
{
    private readonly TableSide rows;
    private readonly TableSide columns;
    private readonly bool isRowsFirst;
    private readonly double[,] cells;

    /// <param name="rows">The child whose levels are the rows.</param>
    /// <param name="columns">The child whose levels are the columns.</param>
    /// <param name="isRowsFirst">Whether the rows' child comes first in the rubric.</param>
    /// <param name="cell">The place for the words of a row and of a column.</param>
    public TableOfLevels(TableSide rows, TableSide columns, bool isRowsFirst, Func<string, string, double> cell)
    {
        (this.rows, this.columns, this.isRowsFirst) = (rows, columns, isRowsFirst);
        cells = new double[rows.Levels.Length, columns.Levels.Length];
        for (var row = 0; row < rows.Levels.Length; row++)
        {
            for (var column = 0; column < columns.Levels.Length; column++)
            {
                cells[row, column] = cell(rows.Levels[row].Text, columns.Levels[column].Text);
            }
        }
    }

    /// <summary>The child whose levels are the rows.</summary>
    public TableSide Rows => rows;

    /// <summary>The child whose levels are the columns.</summary>
    public TableSide Columns => columns;

    /// <summary>Whether the rows' child comes first in the rubric.</summary>
    public bool IsRowsFirst => isRowsFirst;

    /// <summary>The place in a cell.</summary>
    public double CellAt(int row, int column) => cells[row, column];

    public override double Value(in CountedChildren children)
    {
        var (row, column) = At(children);
        return cells[row, column];
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        var (row, column) = At(children);
        var (worst, top) = (cells[rows.Low, columns.Low], cells[row, column]);
        var (byRow, byColumn) = (cells[row, columns.Low], cells[rows.Low, column]);
        Split(shares, (byRow - worst + (top - byColumn)) / 2, (byColumn - worst + (top - byRow)) / 2);
        return worst;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        var (row, column) = At(children);
        var (best, here) = (cells[rows.High, columns.High], cells[row, column]);
        var (byRow, byColumn) = (cells[row, columns.High], cells[rows.High, column]);
        Split(shares, (best - byRow + (byColumn - here)) / 2, (best - byColumn + (byRow - here)) / 2);
        return 1 - best;
    }

    private void Split(Span<double> shares, double ofRows, double ofColumns) =>
        (shares[isRowsFirst ? 0 : 1], shares[isRowsFirst ? 1 : 0]) = (Math.Max(0, ofRows), Math.Max(0, ofColumns));

    private (int Row, int Column) At(in CountedChildren children) =>
        (rows.At(children.Values[isRowsFirst ? 0 : 1]), columns.At(children.Values[isRowsFirst ? 1 : 0]));
}

/// <summary>One side of a table.</summary>
/// <param name="Scale">The child's scale.</param>
/// <param name="Levels">The child's levels, ascending.</param>
/// <param name="IsTurned">Whether the child's better end is the other one than the table's.</param>
internal sealed record TableSide(CompiledScale Scale, ImmutableArray<Level> Levels, bool IsTurned)
{
    /// <summary>The level that gives the lowest cells.</summary>
    public int Low => IsTurned ? Levels.Length - 1 : 0;

    /// <summary>The level that gives the highest cells.</summary>
    public int High => IsTurned ? 0 : Levels.Length - 1;

    /// <summary>The level at a place.</summary>
    public int At(double unit)
    {
        var (score, at) = (Scale.Displayed(unit), 0);
        for (var i = 1; i < Levels.Length && Levels[i].IsReachedBy(score); i++)
        {
            at = i;
        }

        return at;
    }
}
