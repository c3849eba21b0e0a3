using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>A line of a block mapping or list that fits none of what is open above it.</summary>
internal static class LineSlips
{
    internal static Diagnostic? Find(Stumble stumble)
    {
        if (IsInBlockText(stumble))
        {
            return stumble.Tell(TextCodes.Indentation, stumble.At, stumble.End, "an empty line above has more spaces than this first line of the text, so where the text starts is unclear",
                "Remove the spaces of the empty line.");
        }

        if (!stumble.IsFirstOnLine || stumble.At >= stumble.Places.Text.Length)
        {
            return null;
        }

        if (stumble.Character == '-' && stumble.IsBlankAfter)
        {
            return stumble.Tell(TextCodes.Indentation, stumble.At, stumble.Places.LineEnd(stumble.At), "an item of a list stands here, where the next key should",
                "Indent it under the key it belongs to, which has nothing after its colon.");
        }

        return Key(stumble) ?? AfterBlockText(stumble) ?? MissingSpace.Find(stumble.Places, stumble.At, stumble.Places.LineEnd(stumble.At)) ?? AfterComment(stumble) ?? MissingColon(stumble, stumble.At);
    }

    /// <summary>A line that looks like neither a key nor the rest of a text.</summary>
    internal static Diagnostic MissingColon(Stumble stumble, int start)
    {
        var line = stumble.Places.Text.AsSpan(start, stumble.ProseEnd(start) - start);
        return stumble.Tell(TextCodes.MissingColon, start, start + line.Length, $"{Excerpt.Of(line)} has no ': ', so it is no key, and it is not indented as text of the key above",
            KeyLike.Is(line) ? $"Write {Excerpt.Short(line)}: and its value, or indent it deeper than the key above."
            : WithColon(line) is { } entry ? $"Write {entry}, or indent it deeper than the key above if it is text."
            : "Indent it deeper than the key above, or put the text in quotes after a key and a colon.");
    }

    /// <summary>The key and the value that a line may have been meant as: <c>score 7</c>, <c>score = 7</c>. Null for prose.</summary>
    internal static string? WithColon(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" =：");
        if (end <= 0 || !KeyLike.Is(line[..end]) || !Excerpt.IsShort(line))
        {
            return null;
        }

        var rest = line[end..].TrimStart();
        var hasSign = rest is ['=' or '：', ..];
        var value = hasSign ? rest[1..].TrimStart() : rest;
        var isValue = hasSign ? !value.IsEmpty : value is [(>= '0' and <= '9') or '-' or '"' or '\'' or '[' or '{', ..];
        return isValue ? $"{line[..end]}: {value}" : null;
    }

    private static bool IsInBlockText(Stumble stumble) =>
        stumble.At == stumble.Places.LineStart(stumble.At)
        && stumble.Previous is { Kind: GlanceKind.Plain } header && stumble.Places[header.Start] is '>' or '|'
        && stumble.Places.Line(header.Start) < stumble.Places.Line(stumble.At)
        && stumble.Places.LineContent(stumble.At) >= stumble.End;

    private static Diagnostic? Key(Stumble stumble)
    {
        var places = stumble.Places;
        var colon = stumble.At;
        var line = places.LineEnd(colon);
        while (colon < line && places[colon] != ':')
        {
            colon++;
        }

        if (places[colon] != ':' || places[colon + 1] is not (' ' or '\t' or '\r' or '\n' or '\0') || !KeyLike.Is(places.Text.AsSpan(stumble.At, colon - stumble.At)))
        {
            return null;
        }

        var isAmongItems = stumble.Tree.Open is [.., { IsMap: false }] && places.Indent(stumble.At) == stumble.BlockIndent;
        return stumble.Tell(TextCodes.Indentation, stumble.At, colon, isAmongItems
                ? $"{places.Quote(stumble.At, colon)} stands in the column of a list's items, and they start with '- '"
                : string.Create(CultureInfo.InvariantCulture, $"{places.Quote(stumble.At, colon)} starts in column {places.Indent(stumble.At) + 1}, where no key above it starts, so it is unclear what it belongs to"),
            isAmongItems ? "Take the '- ' off the lines above if they are keys too; or write '- ' before this one; or line it up with the keys it belongs to." : "Line it up with the keys it belongs to.");
    }

    private static Diagnostic? AfterBlockText(Stumble stumble) =>
        stumble.Previous is { Kind: GlanceKind.Block } text && stumble.Places.Indent(stumble.At) > stumble.BlockIndent
            ? stumble.Tell(TextCodes.Indentation, stumble.At, stumble.Places.LineEnd(stumble.At), string.Create(CultureInfo.InvariantCulture,
                $"{stumble.Places.Quote(stumble.At, stumble.Places.LineEnd(stumble.At))} is indented less than the first line of the text that begins on line {stumble.Places.Line(text.Start)}, so it is not part of it"),
                "Indent it like that line.")
            : null;

    private static Diagnostic? AfterComment(Stumble stumble)
    {
        if (stumble.Previous is not { Kind: GlanceKind.Plain } text || stumble.Places.Indent(stumble.At) <= stumble.BlockIndent)
        {
            return null;
        }

        var hash = stumble.Places.Text.IndexOf('#', text.End, stumble.At - text.End);
        var end = stumble.Places.LineEnd(Math.Max(hash, 0));
        return hash < 0 ? null : stumble.Tell(TextCodes.CommentSplitsText, hash, end,
            $"the comment {stumble.Places.Quote(hash, end)} ends the text, so {stumble.Places.Quote(stumble.At, stumble.Places.LineEnd(stumble.At))} cannot go on with it",
            "Move the comment to a line above the key, or write the text under >-, where '#' means itself.");
    }
}
