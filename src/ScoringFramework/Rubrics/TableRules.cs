namespace ScoringFramework.Rubrics;

/// <summary>A table is of two dimensions with levels, whole, and never gives a worse score for a better level.</summary>
internal static class TableRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        var (table, path) = (made.Aggregation.Table!, made.PathOf("aggregate").Then("table"));
        var sides = new[] { table.Rows, table.Columns }.Select(id =>
            made.Counted.FirstOrDefault(c => c.Dimension.Id == id)).OfType<PlacedDimension>().ToArray();
        if (sides.Length < 2 || ReferenceEquals(sides[0], sides[1]) || made.Counted.Count() != 2)
        {
            var ids = made.Counted.Select(c => $"'{c.Dimension.Id}'").ToArray();
            yield return Problem(
                $"the table of {made.Name} is of '{Quote.Short(table.Rows)}' and '{Quote.Short(table.Columns)}', and the dimensions "
                    + $"below it are {Quote.Few(ids)}",
                "Let rows and columns name its two dimensions.", path);
            yield break;
        }

        if (sides.FirstOrDefault(s => s.Dimension.Levels.Count < 2 || s.Dimension.Levels[0].From > s.Layout.Scale.Min) is { } bare)
        {
            yield return Problem(
                $"'{bare.Dimension.Id}' needs levels from the bottom of its scale on, since a table is of levels",
                $"Give '{bare.Dimension.Id}' levels: {{ {Quote.Number(bare.Layout.Scale.Min)}: Low, … }}.", bare.Path.Then("levels"));
            yield break;
        }

        foreach (var problem in Cells(made, table, sides[0], sides[1], path.Then("cells")))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Cells(
        MadeOf made, LevelTable table, PlacedDimension rows, PlacedDimension columns, ModelPath path)
    {
        var cells = table.Cells.ToLookup(c => (c.Row, c.Column), c => c.Score);
        foreach (var cell in table.Cells)
        {
            var (side, word) = rows.Dimension.Levels.All(l => l.Text != cell.Row) ? (rows, cell.Row) : (columns, cell.Column);
            if (side.Dimension.Levels.All(l => l.Text != word))
            {
                yield return Problem(
                    $"'{side.Dimension.Id}' has no level '{Quote.Short(word)}'", "Write the words of one of its levels.",
                        path.Then(cell.Row)) with
                {
                    Suggestion = NearName.Find(word, side.Dimension.Levels.Select(l => l.Text)),
                };
                yield break;
            }

            if (!made.Layout.Scale.Contains(cell.Score))
            {
                yield return Problem(
                    $"the table gives {Quote.Number(cell.Score)}, outside the scale of {made.Layout.Scale}",
                        $"Write a score from {made.Layout.Scale}.", path.Then(cell.Row).Then(cell.Column));
                yield break;
            }
        }

        decimal? last = null;
        foreach (var row in rows.Dimension.Levels)
        {
            foreach (var column in columns.Dimension.Levels)
            {
                if (!cells.Contains((row.Text, column.Text)))
                {
                    yield return Problem(
                        $"the table has no score for '{Quote.Short(row.Text)}' and '{Quote.Short(column.Text)}'",
                        $"Write it under '{Quote.Short(row.Text)}', such as {Quote.Short(column.Text)}: "
                            + $"{Quote.Number(last ?? made.Layout.Scale.Min)}.", path.Name);
                    yield break;
                }

                last = cells[(row.Text, column.Text)].First();
            }
        }

        if (Falling(made, rows, columns, cells) is { } falling)
        {
            yield return falling.At(path.Name);
        }
    }

    // A better level is a higher cell, or a lower one for a child whose better end is the other one.
    private static Diagnostic? Falling(MadeOf made, PlacedDimension rows, PlacedDimension columns, ILookup<(string, string), decimal> cells)
    {
        foreach (var (side, other, isRow) in new[] { (rows, columns, true), (columns, rows, false) })
        {
            var sign = made.Tree.IsTurned(side) ? -1 : 1;
            foreach (var across in other.Dimension.Levels)
            {
                for (var i = 1; i < side.Dimension.Levels.Count; i++)
                {
                    var (low, high) = (side.Dimension.Levels[i - 1].Text, side.Dimension.Levels[i].Text);
                    var (before, after) = isRow ? (cells[(low, across.Text)].First(), cells[(high, across.Text)].First())
                        : (cells[(across.Text, low)].First(), cells[(across.Text, high)].First());
                    if ((after - before) * sign < 0)
                    {
                        return new(
                            MethodCodes.InvalidTable,
                            $"from '{Quote.Short(low)}' to '{Quote.Short(high)}' of '{side.Dimension.Id}' the score goes from "
                                + $"{Quote.Number(before)} to {Quote.Number(after)}, the other way than its better end",
                            sign > 0 ? $"Write {Quote.Number(before)} or more, or better: lower for '{side.Dimension.Id}'."
                                : $"Write {Quote.Number(before)} or less, or remove better from '{side.Dimension.Id}'.");
                    }
                }
            }
        }

        return null;
    }

    private static Diagnostic Problem(string message, string remedy, ModelPath path) =>
        new Diagnostic(MethodCodes.InvalidTable, message, remedy).At(path.Name);
}
