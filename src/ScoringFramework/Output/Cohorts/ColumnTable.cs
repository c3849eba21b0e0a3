namespace ScoringFramework.Output;

/// <summary>Columns beside each other as text, two spaces between them.</summary>
internal static class ColumnTable
{
    private const int Gap = 2;
    private const int ShortestText = 20;

    /// <summary>Writes columns; a title may have several lines.</summary>
    public static void Write(StyledTextBuilder text, IReadOnlyList<CohortColumn> columns, int indent = 0)
    {
        var heads = columns.Select(c => c.Title.Split('\n')).ToArray();
        var height = heads.Max(h => h.Length);
        for (var line = 0; line < height; line++)
        {
            foreach (var (column, i, end) in Ends(columns, indent))
            {
                var own = line - (height - heads[i].Length);
                Cell(text, column, end, own < 0 ? "" : heads[i][own], TextStyle.Heading);
            }

            text.EndLine();
        }

        for (var row = 0; row < columns[0].Cells.Length; row++)
        {
            foreach (var (column, _, end) in Ends(columns, indent))
            {
                Cell(text, column, end, column.Cells[row], column.StyleOf?.Invoke(row) ?? TextStyle.Plain);
            }

            text.EndLine();
        }
    }

    /// <summary>
    /// The columns that a line has room for. Those that may go are left out, from the right, where even a short first text leaves no room;
    /// then that text is cut to what there is.
    /// </summary>
    /// <param name="columns">The columns, one of them text.</param>
    /// <param name="width">The columns of the terminal.</param>
    public static List<CohortColumn> Fit(IEnumerable<CohortColumn> columns, int width)
    {
        var fitted = columns.ToList();
        var name = fitted.Find(c => !c.IsNumber)!;
        var shortest = Math.Min(name.Width, ShortestText);
        int Room() => width - fitted.Where(c => c != name).Sum(c => c.Width + Gap);
        while (Room() < shortest && fitted.FindLastIndex(c => c.MayGo) is >= 0 and var last)
        {
            fitted.RemoveAt(last);
        }

        fitted[fitted.IndexOf(name)] = name.Cut(Math.Max(shortest, Room()));
        return fitted;
    }

    private static void Cell(StyledTextBuilder text, CohortColumn column, int end, string cell, TextStyle style) =>
        _ = column.IsNumber ? text.WriteRight(cell, end, style) : text.MoveTo(end - column.Width).Write(cell, style);

    private static IEnumerable<(CohortColumn Column, int Index, int End)> Ends(IReadOnlyList<CohortColumn> columns, int indent)
    {
        var end = indent - Gap;
        for (var i = 0; i < columns.Count; i++)
        {
            end += Gap + columns[i].Width;
            yield return (columns[i], i, end);
        }
    }
}
