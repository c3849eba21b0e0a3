namespace ScoringFramework.Sql;

/// <summary>The cell of a table that the levels of two children give.</summary>
/// <param name="plan">The columns so far.</param>
/// <param name="sql">The same columns.</param>
/// <param name="tag">What the names of its columns end with.</param>
internal sealed class TableSql(SqlPlan plan, SqlSteps sql, string tag)
{
    public SqlTerm Of(TableOfLevels table, IReadOnlyList<ChildSql> children)
    {
        var (rows, columns) = (table.IsRowsFirst ? children[0] : children[1], table.IsRowsFirst ? children[1] : children[0]);
        var (row, column) = (Level(table.Rows, rows), Level(table.Columns, columns));
        var lines = new List<string>();
        for (var r = 0; r < table.Rows.Levels.Length; r++)
        {
            for (var c = 0; c < table.Columns.Levels.Length; c++)
            {
                lines.Add($"WHEN {row} = {SqlSteps.Code(r)} AND {column} = {SqlSteps.Code(c)} THEN {sql.Number(table.CellAt(r, c))}");
            }
        }

        return new($"CASE {string.Join(' ', lines)} ELSE {sql.Number(0)} END", Math.Max(row.Step, column.Step), true);
    }

    private SqlTerm Level(TableSide side, ChildSql child)
    {
        var display = DisplaySql.Of(side.Scale, sql);
        var shown = child.Value == plan[child.Node].Place ? plan.Shown(child.Node)
            : sql.Keep("d", child.Tag, display.Steps(child.Value, child.Tag));
        var level = SqlSteps.Code(0);
        var cases = new List<string>();
        for (var i = side.Levels.Length - 1; i > 0; i--)
        {
            var (from, isAbove) = (side.Levels[i].From, side.Levels[i].Above);
            cases.Add($"WHEN {display.Compares(shown, isAbove ? Comparison.Above : Comparison.AtLeast, from)} THEN {SqlSteps.Code(i)}");
        }

        return cases.Count == 0 ? level
            : sql.Keep("level", $"{child.Tag}_{tag}", new($"CASE {string.Join(' ', cases)} ELSE {level} END", shown.Step, true));
    }
}
