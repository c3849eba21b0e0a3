namespace ScoringFramework.Fuzz;

/// <summary>Cuts ranges out of texts by lines and columns, as an editor would.</summary>
public static class TextRange
{
    /// <summary>What a span covers; null when it does not lie in the text.</summary>
    public static string? Cut(string text, SourceSpan span)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return Offset(text, span.Line, span.Column) is { } start && Offset(text, span.EndLine, span.EndColumn) is { } end && start <= end
            ? text[start..end] : null;
    }

    private static int? Offset(string text, int line, int column)
    {
        if (line < 1 || column < 1)
        {
            return null;
        }

        var offset = 0;
        for (var left = line - 1; left > 0; left--)
        {
            var at = text.AsSpan(offset).IndexOfAny('\r', '\n');
            if (at < 0)
            {
                return null;
            }

            offset += at + (text.AsSpan(offset + at).StartsWith("\r\n") ? 2 : 1);
        }

        var length = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return column - 1 <= (length < 0 ? text.Length - offset : length) ? offset + column - 1 : null;
    }
}
