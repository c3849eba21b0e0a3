namespace ScoringFramework.Yaml;

/// <summary>Distinguishes words that may be keys, such as <c>min-completeness</c>, from prose.</summary>
internal static class KeyText
{
    /// <summary>True for one word of letters, digits, <c>.</c>, <c>_</c> and <c>-</c> that starts with a letter.</summary>
    internal static bool IsKey(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The problem at the colon of an unquoted text that looks like <c>key:value</c>; null for other texts, such as an address.
    /// </summary>
    internal static Diagnostic? FindMissingSpace(YamlScalar scalar) =>
        scalar.Style == YamlStyle.Plain && Colon(scalar.Text) is var colon and > 0
        ? MissingSpace(scalar.Text, colon,
            scalar.Span with
            {
                Column = scalar.Span.Column + colon,
                EndLine = scalar.Span.Line,
                EndColumn = scalar.Span.Column + colon + 1
            })
        : null;

    /// <summary>The same for a piece of a line.</summary>
    internal static Diagnostic? FindMissingSpace(SourcePlaces places, int start, int end)
    {
        var text = places.Text.AsSpan(start, end - start);
        return Colon(text) is var colon and > 0 ? MissingSpace(text, colon, places.Span(start + colon, start + colon + 1)) : null;
    }

    /// <summary>The same for an entry of <c>{ }</c> without a value, whose key may be a number: <c>0:10</c>.</summary>
    internal static Diagnostic? FindMissingSpaceInBraces(YamlScalar entry) =>
        FindMissingSpace(entry) ?? (entry.Style == YamlStyle.Plain && entry.Text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && colon + 1 < entry.Text.Length && YamlNumbers.IsNumber(entry.Text[..colon])
            ? MissingSpace(entry.Text, colon,
                entry.Span with
                {
                    Column = entry.Span.Column + colon,
                    EndLine = entry.Span.Line,
                    EndColumn = entry.Span.Column + colon + 1
                })
            : null);

    private static int Colon(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && IsKey(text[..colon]) && colon + 1 < text.Length && text[colon + 1] is not ('/' or ':' or ' ' or '\t') ? colon
            : -1;
    }

    private static Diagnostic MissingSpace(ReadOnlySpan<char> text, int colon, SourceSpan span) => new(TextCodes.MissingSpaceAfterColon,
        InvisibleCharacters.Is(text[colon + 1])
            ? $"the character after the colon is {InvisibleCharacters.Name(text[colon + 1])} and not an ordinary space, so "
            + $"{Excerpt.Of(text)} is one text"
            : $"there is no space after the colon, so {Excerpt.Of(text)} is one text and not a key with a value",
        Excerpt.IsShort(text) ? $"Write {Excerpt.Short(text[..colon])}: {Excerpt.Short(text[(colon + 1)..])}."
            : "Write an ordinary space after the colon.")
    { Span = span };
}
