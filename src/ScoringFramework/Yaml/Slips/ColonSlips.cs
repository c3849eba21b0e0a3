using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>A colon in a block mapping at which a key would end where none may stand.</summary>
internal static class ColonSlips
{
    internal static Diagnostic? Find(Stumble stumble)
    {
        if (stumble.Character != ':' || stumble.Beside is not { Kind: GlanceKind.Plain } key)
        {
            return null;
        }

        var places = stumble.Places;
        if (places.Text.AsSpan(places.LineStart(key.Start)).StartsWith("--- ", StringComparison.Ordinal))
        {
            return stumble.Tell(TextCodes.Malformed, key.Start, key.End, $"the key {places.Quote(key.Start, key.End)} stands on the line of '---', where none may start", "Move it to the next line.");
        }

        if (places.LineContent(key.Start) != key.Start)
        {
            return stumble.Before is [.., var before, _] && places.Line(before.End) == places.Line(key.Start) && BesideSlips.After(stumble, before, key.Start) is { } after
                ? after
                : InText(stumble, key);
        }

        // The key begins its line, so the text that it was taken into began above.
        var first = stumble.Before.Count - 1;
        while (first > 0 && stumble.Before[first - 1].Kind == GlanceKind.Plain && places.Indent(places.LineContent(stumble.Before[first].Start)) > stumble.BlockIndent)
        {
            first--;
        }

        var begun = stumble.Before[first];
        if (begun == key)
        {
            return null;
        }

        if (places.LineContent(begun.Start) == begun.Start)
        {
            return MissingSpace.Find(places, begun.Start, begun.End) ?? LineSlips.MissingColon(stumble, begun.Start);
        }

        return KeyLike.Is(places.Text.AsSpan(key.Start, key.End - key.Start)) ? TooDeep(stumble, key, begun) : InText(stumble, key);
    }

    private static Diagnostic InText(Stumble stumble, Glimpse key) => stumble.Tell(TextCodes.ColonInText, key.Start, stumble.ProseEnd(key.Start),
        $"': ' inside unquoted text starts a new key, so {stumble.Places.Quote(key.Start, key.End)} is read as a key here",
        "Put the text in quotes, or write it under >- on the next line.");

    private static Diagnostic TooDeep(Stumble stumble, Glimpse key, Glimpse begun)
    {
        var column = string.Create(CultureInfo.InvariantCulture, $"column {stumble.BlockIndent + 1}");
        return stumble.Tell(TextCodes.Indentation, key.Start, key.End,
            $"{stumble.Places.Quote(key.Start, key.End)} is indented deeper than the key above it, so it is read as part of the text {stumble.Places.Quote(begun.Start, begun.End)}",
            stumble.BlockIndent < 0 ? "Line it up with the keys it belongs to." : $"Start it in {column}, or put nothing after the colon of the key above.");
    }
}
