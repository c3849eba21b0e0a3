namespace ScoringFramework;

/// <summary>Finds a key and a value with no space after the colon between them, as in <c>weight:60</c>, which is one text to YAML.</summary>
internal static class MissingSpace
{
    /// <summary>The problem at the colon of an unquoted text that looks like <c>key:value</c>; null for other texts, such as an address.</summary>
    internal static Diagnostic? Tell(YamlScalar scalar, SourcePlaces places, int start, int end) =>
        scalar.Style == YamlStyle.Plain ? Find(places, start, Math.Min(end, places.LineEnd(start))) : null;

    /// <summary>The same for a piece of a line.</summary>
    internal static Diagnostic? Find(SourcePlaces places, int start, int end)
    {
        var text = places.Text.AsSpan(start, end - start);
        var colon = text.IndexOf(':');
        if (colon <= 0 || !KeyLike.Is(text[..colon]) || colon + 1 == text.Length || text[colon + 1] is '/' or ':' or ' ' or '\t')
        {
            return null;
        }

        var key = text[..colon].ToString();
        return new Diagnostic(TextCodes.MissingSpaceAfterColon,
            $"there is no space after the colon, so {Excerpt.Of(text)} is one text and not a key with a value",
            $"Write {key}: {Excerpt.Short(text[(colon + 1)..])}.")
        { Span = places.Span(start + colon, start + colon + 1) };
    }
}
