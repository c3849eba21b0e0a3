using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>A line of a block mapping or list that fits none of what is open above it.</summary>
internal static class BlockErrors
{
    internal static Diagnostic? FindLine(ParseFailure failure)
    {
        if (IsInBlockText(failure))
        {
            return failure.Diagnose(TextCodes.Indentation, failure.At, failure.End,
                "an empty line above has more spaces than the first line of the text",
                "Remove the spaces from the empty line.");
        }

        if (!failure.IsFirstOnLine || failure.At >= failure.Places.Text.Length)
        {
            return null;
        }

        if (failure.Character == '-' && failure.IsBlankAfter)
        {
            return failure.Diagnose(TextCodes.Indentation, failure.At, failure.Places.LineEnd(failure.At),
                "this is a list item, and a key is expected",
                "Indent it under its key, and write nothing after the colon of that key.");
        }

        return Key(failure) ?? AfterBlockText(failure)
            ?? KeyText.FindMissingSpace(failure.Places, failure.At, failure.Places.LineEnd(failure.At)) ?? AfterComment(failure)
            ?? MissingColon(failure, failure.At);
    }

    /// <summary>A line that looks like neither a key nor the rest of a text.</summary>
    internal static Diagnostic MissingColon(ParseFailure failure, int start)
    {
        var line = failure.Places.Text.AsSpan(start, failure.ProseEnd(start) - start);
        return failure.Diagnose(TextCodes.MissingColon, start, start + line.Length, $"{Excerpt.Of(line)} has no ': ', so it is not a key",
            KeyText.IsKey(line)
                ? $"Write {Excerpt.Short(line)}: and a value. If it continues the text above, indent it deeper than that key."
            : WithColon(line) is { } entry ? $"Write {entry}. If it continues the text above, indent it deeper than that key."
            : "If it continues the text above, indent it deeper than that key. Otherwise write a key and a colon before it.");
    }

    /// <summary>The key and the value that a line may have been meant as: <c>score 7</c>, <c>score = 7</c>. Null for prose.</summary>
    internal static string? WithColon(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" =：");
        if (end <= 0 || !KeyText.IsKey(line[..end]) || !Excerpt.IsShort(line))
        {
            return null;
        }

        var rest = line[end..].TrimStart();
        var hasSign = rest is ['=' or '：', ..];
        var value = hasSign ? rest[1..].TrimStart() : rest;
        var isValue = hasSign ? !value.IsEmpty : value is [(>= '0' and <= '9') or '-' or '"' or '\'' or '[' or '{', ..];
        return isValue ? $"{line[..end]}: {value}" : null;
    }

    private static bool IsInBlockText(ParseFailure failure) =>
        failure.At == failure.Places.LineStart(failure.At)
        && failure.Previous is { Kind: TokenKind.Plain } header && failure.Places[header.Start] is '>' or '|'
        && failure.Places.Line(header.Start) < failure.Places.Line(failure.At)
        && failure.Places.LineContent(failure.At) >= failure.End;

    private static Diagnostic? Key(ParseFailure failure)
    {
        var places = failure.Places;
        var colon = failure.At;
        var line = places.LineEnd(colon);
        while (colon < line && places[colon] != ':')
        {
            colon++;
        }

        if (places[colon] != ':' || places[colon + 1] is not (' ' or '\t' or '\r' or '\n' or '\0')
            || !KeyText.IsKey(places.Text.AsSpan(failure.At, colon - failure.At)))
        {
            return null;
        }

        var isAmongItems = failure.Tree.Open is [.., { IsMap: false }] && places.Indent(failure.At) == failure.BlockIndent;
        return failure.Diagnose(TextCodes.Indentation, failure.At, colon, isAmongItems
                ? $"{places.Quote(failure.At, colon)} is in the column of list items, which start with '- '"
                : string.Create(CultureInfo.InvariantCulture,
                    $"{places.Quote(failure.At, colon)} starts in column {places.Indent(failure.At) + 1}, and no key above starts there"),
            isAmongItems ? "If it is an item, write '- ' before it. If the lines above are keys, remove their '- '."
                : Aligned(places, failure.At));
    }

    /// <summary>The columns near a key in which keys above it start, with the last key of each.</summary>
    private static string Aligned(SourcePlaces places, int at)
    {
        (int Column, string Key)? deeper = null;
        for (var line = places.LineStart(at) - 1; line >= 0; line = places.LineStart(line) - 1)
        {
            var start = places.LineContent(line);
            var column = places.Indent(start);
            var text = places.Text.AsSpan(start, places.LineEnd(start) - start);
            if (text.IndexOf(':') is not (> 0 and var colon) || !KeyText.IsKey(text[..colon])
                || (colon + 1 < text.Length && text[colon + 1] is not (' ' or '\t')))
            {
                continue;
            }

            if (column < places.Indent(at))
            {
                var shallower = In(column, text[..colon].ToString());
                return deeper is { } d ? $"Start it in {In(d.Column, d.Key)}, or in {shallower}." : $"Start it in {shallower}.";
            }

            deeper = deeper is null || column < deeper.Value.Column ? (column, text[..colon].ToString()) : deeper;
        }

        return deeper is { } only ? $"Start it in {In(only.Column, only.Key)}." : "Align it with the keys above.";

        static string In(int column, string key) =>
            string.Create(CultureInfo.InvariantCulture, $"column {column + 1}, like '{Excerpt.Short(key)}'");
    }

    private static Diagnostic? AfterBlockText(ParseFailure failure) =>
        failure.Previous is { Kind: TokenKind.Block } text && failure.Places.Indent(failure.At) > failure.BlockIndent
            ? failure.Diagnose(TextCodes.Indentation, failure.At, failure.Places.LineEnd(failure.At),
                string.Create(CultureInfo.InvariantCulture,
                $"{failure.Places.Quote(failure.At, failure.Places.LineEnd(failure.At))} is indented less than the text that begins on "
                + $"line {failure.Places.Line(text.Start)}, so it is not part of that text"),
                "Indent it like the first line of that text.")
            : null;

    private static Diagnostic? AfterComment(ParseFailure failure)
    {
        if (failure.Previous is not { Kind: TokenKind.Plain } text || failure.Places.Indent(failure.At) <= failure.BlockIndent)
        {
            return null;
        }

        var hash = failure.Places.Text.IndexOf('#', text.End, failure.At - text.End);
        var end = failure.Places.LineEnd(Math.Max(hash, 0));
        return hash < 0 ? null : failure.Diagnose(TextCodes.CommentSplitsText, hash, end,
            $"the comment {failure.Places.Quote(hash, end)} ends the text, so "
            + $"{failure.Places.Quote(failure.At, failure.Places.LineEnd(failure.At))} cannot continue it",
            "Move the comment above the key. Or write the text under '>-', where '#' is an ordinary character.");
    }

    /// <summary>A colon at which a key would end where none can be.</summary>
    internal static Diagnostic? FindColon(ParseFailure failure)
    {
        if (failure.Character != ':' || failure.Beside is not { Kind: TokenKind.Plain } key)
        {
            return null;
        }

        var places = failure.Places;
        if (places.Text.AsSpan(places.LineStart(key.Start)).StartsWith("--- ", StringComparison.Ordinal))
        {
            return failure.Diagnose(TextCodes.Malformed, key.Start, key.End,
                $"the key {places.Quote(key.Start, key.End)} is on the line of '---', where no key may start", "Move it to the next line.");
        }

        if (places.LineContent(key.Start) != key.Start)
        {
            return failure.Before is [.., var before, _] && places.Line(before.End) == places.Line(key.Start)
                && TextErrors.After(failure, before, key.Start) is { } after
                ? after
                : InText(failure, key);
        }

        // The key begins its line, so the text that it was taken into began above.
        var first = failure.Before.Count - 1;
        while (first > 0 && failure.Before[first - 1].Kind == TokenKind.Plain
            && places.Indent(places.LineContent(failure.Before[first].Start)) > failure.BlockIndent)
        {
            first--;
        }

        var begun = failure.Before[first];
        if (begun == key)
        {
            return null;
        }

        if (places.LineContent(begun.Start) == begun.Start)
        {
            return KeyText.FindMissingSpace(places, begun.Start, begun.End) ?? MissingColon(failure, begun.Start);
        }

        return KeyText.IsKey(places.Text.AsSpan(key.Start, key.End - key.Start)) ? TooDeep(failure, key, begun) : InText(failure, key);
    }

    private static Diagnostic InText(ParseFailure failure, Token key)
    {
        var (places, end) = (failure.Places, failure.ProseEnd(key.Start));
        var name = KeyOnLine(places, key.Start);
        return TextErrors.CurlyQuotes(places, key.Start, end, name) ?? failure.Diagnose(TextCodes.ColonInText, key.Start, end,
            $"': ' inside unquoted text starts a new key, so {places.Quote(key.Start, key.End)} is read as a key",
            name is null
                ? "Put the text in quotes, or write it under '>-' on the next line."
                : Excerpt.Requote("Put the whole text in quotes", places.Text.AsSpan(key.Start, end - key.Start), $"{name}: "));
    }

    /// <summary>The key of a value that begins at a place on the key's own line; null when the line does not begin with one.</summary>
    private static string? KeyOnLine(SourcePlaces places, int value)
    {
        var before = places.Text.AsSpan(places.LineContent(value), value - places.LineContent(value)).TrimEnd(" \t").TrimStart("- ");
        return before is [.. var key, ':'] && KeyText.IsKey(key) ? key.ToString() : null;
    }

    private static Diagnostic TooDeep(ParseFailure failure, Token key, Token begun)
    {
        var column = string.Create(CultureInfo.InvariantCulture, $"column {failure.BlockIndent + 1}");
        return failure.Diagnose(TextCodes.Indentation, key.Start, key.End,
            $"{failure.Places.Quote(key.Start, key.End)} is indented deeper than the key above it, so it is read as part of the text "
            + $"{failure.Places.Quote(begun.Start, begun.End)}",
            failure.BlockIndent < 0 ? Aligned(failure.Places, key.Start)
                : $"Start it in {column}. If it belongs to the key above, write nothing after the colon of that key.");
    }
}
