namespace ScoringFramework.Yaml;

/// <summary>
/// Turns offsets into a text into places in its file. Lines end where editors and YAML 1.2 end them: at <c>\n</c>, <c>\r\n</c> or
/// <c>\r</c>.
/// </summary>
internal sealed class SourcePlaces
{
    private readonly string file;
    private readonly List<int> lineStarts = [0];

    internal SourcePlaces(string text, string file)
    {
        Text = text;
        this.file = file;
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            lineStarts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? -1 : i + next;
        }
    }

    internal string Text { get; }

    /// <summary>The character at an offset; NUL, which no text here holds, outside it.</summary>
    internal char this[int offset] => offset >= 0 && offset < Text.Length ? Text[offset] : '\0';

    /// <summary>Whether there is a colon at an offset or before it.</summary>
    internal bool IsBesideColon(int offset) => this[offset] == ':' || this[offset - 1] == ':';

    /// <summary>The range between two offsets, the second exclusive.</summary>
    internal SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Text.Length);
        end = Math.Clamp(end, start, Text.Length);
        var first = LineIndex(start);
        var last = LineIndex(end);
        return new SourceSpan(file, first + 1, start - lineStarts[first] + 1, last + 1, end - lineStarts[last] + 1);
    }

    /// <summary>The number of the line that holds an offset, from 1.</summary>
    internal int Line(int offset) => LineIndex(Math.Clamp(offset, 0, Text.Length)) + 1;

    /// <summary>The offset at which the line of an offset starts.</summary>
    internal int LineStart(int offset) => lineStarts[LineIndex(Math.Clamp(offset, 0, Text.Length))];

    /// <summary>The offset at which the line of an offset ends, before its line break.</summary>
    internal int LineEnd(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var length = Text.AsSpan(offset).IndexOfAny('\r', '\n');
        return length < 0 ? Text.Length : offset + length;
    }

    /// <summary>The offset at which the next line starts; beyond the text when there is none.</summary>
    internal int NextLine(int offset) =>
        LineIndex(offset) is var index && index + 1 < lineStarts.Count ? lineStarts[index + 1] : Text.Length + 1;

    /// <summary>The first offset, from one on, that is neither white space nor a comma nor in a comment.</summary>
    internal int Token(int offset)
    {
        while (this[offset] is ' ' or '\t' or '\r' or '\n' or ',' or '#')
        {
            offset = this[offset] == '#' ? LineEnd(offset) : offset + 1;
        }

        return Math.Min(offset, Text.Length);
    }

    /// <summary>The offset after the spaces and tabs that begin the line of an offset.</summary>
    internal int LineContent(int offset)
    {
        var content = LineStart(offset);
        while (this[content] is ' ' or '\t')
        {
            content++;
        }

        return content;
    }

    /// <summary>The number of columns from the start of its line to an offset.</summary>
    internal int Indent(int offset) => offset - LineStart(offset);

    /// <summary>The text between two offsets, quoted for a message.</summary>
    internal string Quote(int start, int end) => Excerpt.Of(Text.AsSpan(start, Math.Max(0, end - start)));

    private int LineIndex(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
