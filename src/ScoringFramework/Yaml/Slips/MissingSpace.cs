namespace ScoringFramework;

/// <summary>Finds a key and a value with no space after the colon between them, as in <c>weight:60</c>, which is one text to YAML.</summary>
internal static class MissingSpace
{
    /// <summary>The problem at the colon of an unquoted text that looks like <c>key:value</c>; null for other texts, such as an address.</summary>
    internal static Diagnostic? Find(YamlScalar scalar) => scalar.Style == YamlStyle.Plain && Colon(scalar.Text) is var colon and > 0
        ? Tell(scalar.Text, colon, scalar.Span with { Column = scalar.Span.Column + colon, EndLine = scalar.Span.Line, EndColumn = scalar.Span.Column + colon + 1 })
        : null;

    /// <summary>The same for a piece of a line.</summary>
    internal static Diagnostic? Find(SourcePlaces places, int start, int end)
    {
        var text = places.Text.AsSpan(start, end - start);
        return Colon(text) is var colon and > 0 ? Tell(text, colon, places.Span(start + colon, start + colon + 1)) : null;
    }

    private static int Colon(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && KeyLike.Is(text[..colon]) && colon + 1 < text.Length && text[colon + 1] is not ('/' or ':' or ' ' or '\t') ? colon : -1;
    }

    private static Diagnostic Tell(ReadOnlySpan<char> text, int colon, SourceSpan span) => new(TextCodes.MissingSpaceAfterColon,
        $"there is no space after the colon, so {Excerpt.Of(text)} is one text and not a key with a value",
        $"Write {Excerpt.Short(text[..colon])}: {Excerpt.Short(text[(colon + 1)..])}.")
    { Span = span };
}
