namespace ScoringFramework.Yaml;

/// <summary>Finds the pieces into which commas cut unquoted text inside <c>{ }</c>: to YAML they are keys without a value.</summary>
internal static class FlowPieces
{
    /// <summary>True when a key is followed by a comma or the closing brace instead of a colon.</summary>
    internal static bool IsPiece(OpenCollection map, SourcePlaces places, int keyEnd)
    {
        var next = keyEnd;
        while (places[next] is ' ' or '\t' or '\r' or '\n')
        {
            next++;
        }

        return map.IsFlow && map.HasBracket && places[next] is ',' or '}';
    }

    /// <summary>The problem, unless the piece before this one belongs to the same text and is already reported.</summary>
    internal static Diagnostic? Find(YamlScalar piece, OpenCollection map, SourcePlaces places, int start, int end)
    {
        if (map.IsInPieces)
        {
            return null;
        }

        if (KeyText.FindMissingSpaceInBraces(piece) is { } glued)
        {
            return glued;
        }

        if (piece.Span.Line == map.LastEntry?.Value.Span.EndLine && !places.Text.AsSpan(map.LastEnd, end - map.LastEnd).Contains(','))
        {
            // Text after '*word', which the parser lets pass without a comma, is reported with the alias.
            return null;
        }

        if (piece is { Style: YamlStyle.Plain, Text: [.., ':'] })
        {
            return new Diagnostic(TextCodes.MissingSpaceAfterColon,
                $"there is no space after the colon, so {Excerpt.Of(piece.Text)} is one text and not a key",
                "Write a space after the colon.")
            { Span = piece.Span };
        }

        if (map.LastEntry is { Key: var key, Value: YamlScalar { Style: YamlStyle.Plain, IsAbsent: false } value }
            && piece.Style == YamlStyle.Plain)
        {
            var last = RunEnd(places, end);
            var whole = value with { Text = places.Text[map.LastStart..last], Span = places.Span(map.LastStart, last) };
            if (!YamlNumbers.TryDecimal(whole, out _, out var fault) && fault is NumberFault.DecimalComma or NumberFault.Grouped)
            {
                return fault.ToDiagnostic(whole);
            }

            if (ListText.IsName(key.Text) && Excerpt.IsShort(whole.Text))
            {
                return new Diagnostic(TextCodes.CommaInText,
                    $"{Excerpt.Of(key.Text)} is a list without brackets, and inside {{ }} {Excerpt.Of(whole.Text)} is cut at the comma",
                    $"Write {key.Text}: {ListText.InBrackets(whole.Text)}.")
                { Span = whole.Span };
            }

            return TextErrors.CurlyQuotes(places, map.LastStart, last, key.Text) ?? new Diagnostic(TextCodes.CommaInText,
                $"inside {{ }}, a comma ends unquoted text, so {Excerpt.Of(key.Text)} is cut to {Excerpt.Of(value.Text)} and "
                + $"{places.Quote(start, last)} is left over",
                Excerpt.Requote("Put the whole text in quotes", whole.Text, $"{Excerpt.Short(key.Text)}: "))
            { Span = places.Span(start, last) };
        }

        return new Diagnostic(TextCodes.KeyWithoutValue,
            $"{Excerpt.Of(piece.Text)} has no colon and no value, and each key inside {{ }} needs both",
            BlockErrors.WithColon(piece.Text) is { } entry ? $"Write {entry}." : "Write a colon and a value after it, or remove it.")
        { Span = piece.Span };
    }

    /// <summary>Where the last of the pieces ends that a text was cut into: before the piece that has a colon, or the brace.</summary>
    private static int RunEnd(SourcePlaces places, int end)
    {
        for (var start = end; places[start] == ',';)
        {
            var stop = start + 1;
            while (places[stop] is not (',' or '}' or '[' or '{' or '"' or '#' or '\r' or '\n' or '\0'))
            {
                stop++;
            }

            if (places[stop] is not (',' or '}') || places.Text.AsSpan(start, stop - start).Contains(':'))
            {
                break;
            }

            (start, end) = (stop, stop - (stop - start - places.Text.AsSpan(start, stop - start).TrimEnd(" \t").Length));
        }

        return end;
    }
}
