namespace ScoringFramework.Rubrics;

/// <summary>A table that gives a score for the levels of two children. A better level never gives a worse score.</summary>
/// <param name="Rows">The id of the child whose levels are the rows.</param>
/// <param name="Columns">The id of the child whose levels are the columns.</param>
/// <param name="Cells">The scores, one for each row and column, in any order.</param>
public sealed record LevelTable(string Rows, string Columns, ValueList<LevelTableCell> Cells);

/// <summary>A cell of a <see cref="LevelTable"/>.</summary>
/// <param name="Row">The words of the row's level.</param>
/// <param name="Column">The words of the column's level.</param>
/// <param name="Score">The score, on the composite's scale.</param>
public sealed record LevelTableCell(string Row, string Column, decimal Score);
