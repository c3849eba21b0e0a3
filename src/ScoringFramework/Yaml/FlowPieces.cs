namespace ScoringFramework;

/// <summary>Finds the pieces into which commas cut unquoted text inside <c>{ }</c>: to YAML they are keys without a value.</summary>
internal static class FlowPieces
{
    /// <summary>True when a key is followed by a comma or the closing brace in place of a colon.</summary>
    internal static bool IsPiece(OpenCollection map, SourcePlaces places, int keyEnd)
    {
        var next = keyEnd;
        while (places[next] is ' ' or '\t' or '\r' or '\n')
        {
            next++;
        }

        return map.IsFlow && map.HasBracket && places[next] is ',' or '}';
    }

    /// <summary>The problem, unless the piece before this one belongs to the same text and has been told of.</summary>
    internal static Diagnostic? Tell(YamlScalar piece, OpenCollection map, SourcePlaces places, int start, int end)
    {
        if (map.IsInPieces)
        {
            return null;
        }

        if (MissingSpace.Tell(piece, places, start, end) is { } glued)
        {
            return glued;
        }

        if (map.LastEntry is { Key: var key, Value: YamlScalar { Style: YamlStyle.Plain, IsAbsent: false } value } && piece.Style == YamlStyle.Plain)
        {
            return new Diagnostic(TextCodes.CommaInText,
                $"inside {{ }} a comma ends unquoted text, so {Excerpt.Of(key.Text)} is cut to {Excerpt.Of(value.Text)} and {Excerpt.Of(piece.Text)} is left over",
                $"Put the whole text in quotes: {key.Text}: {Excerpt.InQuotes(places.Text.AsSpan(map.LastStart, end - map.LastStart))}.")
            { Span = piece.Span };
        }

        return new Diagnostic(TextCodes.KeyWithoutValue, $"{Excerpt.Of(piece.Text)} has no colon and no value, and inside {{ }} each key has both",
            $"Write {piece.Text}: and its value, or remove it.")
        { Span = piece.Span };
    }
}
