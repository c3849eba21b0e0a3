using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Breaks text into lines of terminal columns: between words, and between wide letters, which are written without spaces.
/// </summary>
internal static class WordWrap
{
    private const string Ellipsis = "…";

    /// <summary>The text in lines not wider than a width; white space of any length becomes one space. At least one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width; what is less than 8 counts as 8.</param>
    /// <param name="most">How many lines there may be; the last is cut with … when the text continues.</param>
    public static IReadOnlyList<string> Lines(string text, int width, int most = int.MaxValue)
    {
        width = Math.Max(8, width);
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var (piece, spaced) in Pieces(SafeText.Of(text), width))
        {
            var space = spaced && used > 0 ? 1 : 0;
            var pieceWidth = DisplayWidth.Of(piece);
            if (used > 0 && used + space + pieceWidth > width)
            {
                if (lines.Count + 1 == most)
                {
                    lines.Add(used < width ? GoesOn(line.ToString()) : Cut(line.Append(piece).ToString(), width));
                    return lines;
                }

                lines.Add(line.ToString());
                line.Clear();
                (used, space) = (0, 0);
            }

            line.Append(' ', space).Append(piece);
            used += space + pieceWidth;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text as far as a width reaches, with … in the last column when it continues.</summary>
    public static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        var end = 0;
        var used = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            used += DisplayWidth.OfElement(text.AsSpan(end, length));
            if (used > width - 1)
            {
                break;
            }

            end += length;
        }

        return GoesOn(text.AsSpan(0, end));
    }

    private static string GoesOn(ReadOnlySpan<char> text) => string.Concat(text.TrimEnd(" ,;:.—–"), Ellipsis);

    /// <summary>What may not be broken, and whether a space is before it.</summary>
    private static IEnumerable<(string Text, bool Spaced)> Pieces(string text, int width)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var spaced = true;
            var piece = new StringBuilder();
            var used = 0;
            var lastWide = false;
            foreach (var element in Elements(word))
            {
                var wide = DisplayWidth.IsWide(element);
                var elementWidth = DisplayWidth.OfElement(element);
                if (piece.Length > 0 && ((wide && lastWide) || used + elementWidth > width))
                {
                    yield return (piece.ToString(), spaced);
                    piece.Clear();
                    (used, spaced) = (0, false);
                }

                piece.Append(element);
                used += elementWidth;
                lastWide = wide;
            }

            yield return (piece.ToString(), spaced);
        }
    }

    private static IEnumerable<string> Elements(string word)
    {
        for (var start = 0; start < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word, start);
            yield return word.Substring(start, length);
            start += length;
        }
    }
}
