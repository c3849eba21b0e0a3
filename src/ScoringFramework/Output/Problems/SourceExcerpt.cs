using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// A line of a file as it is shown, and which of its columns are meant. Tabs become visible, wide letters keep their two columns,
/// and a long line is cut to a window around what is meant.
/// </summary>
/// <param name="Text">The line as it is shown.</param>
/// <param name="Indent">The columns before what is meant.</param>
/// <param name="Length">The columns of what is meant, at least 1.</param>
internal sealed record SourceExcerpt(string Text, int Indent, int Length)
{
    private const string Tab = "→   ";
    private const char Ellipsis = '…';
    private const int MostAround = 2_000;

    /// <summary>The excerpt of a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="from">The first UTF-16 unit that is meant, from 0.</param>
    /// <param name="to">The unit after the last one.</param>
    /// <param name="width">The columns that there are.</param>
    public static SourceExcerpt Of(string line, int from, int to, int width)
    {
        from = Math.Clamp(from, 0, line.Length);
        to = Math.Clamp(to, from, line.Length);

        // Of a line of a megabyte only what may be shown is looked at.
        var (cutBefore, cutAfter) = (Math.Max(0, from - MostAround), Math.Min(line.Length, from + MostAround));
        cutBefore -= cutBefore > 0 && char.IsLowSurrogate(line[cutBefore]) ? 1 : 0;
        cutAfter -= cutAfter < line.Length && char.IsLowSurrogate(line[cutAfter]) ? 1 : 0;
        var cells = Cells(line[cutBefore..cutAfter]);
        (from, to) = (from - cutBefore, Math.Min(to, cutAfter) - cutBefore);
        var first = cells.FindIndex(c => c.End > from);
        first = first < 0 ? cells.Count : first;
        var last = Math.Max(first, cells.FindLastIndex(c => c.Start < to));

        // A third of the room goes to what is before, if all of the line does not fit.
        var begin = 0;
        if (cutBefore > 0 || cells.Sum(c => c.Width) > width)
        {
            begin = first;
            for (var before = 0; begin > 0 && before + cells[begin - 1].Width <= width / 3; begin--)
            {
                before += cells[begin - 1].Width;
            }
        }

        return Window(cells, begin, first, last, width, cutBefore > 0, cutAfter < line.Length);
    }

    private static SourceExcerpt Window(List<Cell> cells, int begin, int first, int last, int width, bool isCutBefore, bool isCutAfter)
    {
        var text = new StringBuilder(begin > 0 || isCutBefore ? "…" : "");
        var used = text.Length;
        var indent = used;
        var length = 0;
        var i = begin;
        var left = cells.Skip(begin).Sum(c => c.Width);
        for (; i < cells.Count && (used + left <= width || used + cells[i].Width < width); i++)
        {
            left -= cells[i].Width;
            used += cells[i].Width;
            text.Append(cells[i].Text);
            indent += i < first ? cells[i].Width : 0;
            length += i >= first && i <= last ? cells[i].Width : 0;
        }

        return new(i < cells.Count || isCutAfter ? text.Append(Ellipsis).ToString() : text.ToString(), indent, Math.Max(1, length));
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>();
        for (var start = 0; start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, start);
            var text = line[start] == '\t' ? Tab : SafeText.Of(line.Substring(start, length));
            cells.Add(new(text, start, start + length, DisplayWidth.Of(text)));
            start += length;
        }

        return cells;
    }

    private sealed record Cell(string Text, int Start, int End, int Width);
}
