using System.Buffers;
using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>
/// Characters that look like a space or like nothing, and that YAML reads as letters. Prose may hold them; keys and numbers do not.
/// </summary>
internal static class InvisibleCharacters
{
    private const string All =
        "\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
        + "\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF";

    private static readonly SearchValues<char> Any = SearchValues.Create(All);

    internal static bool Is(char c) => Any.Contains(c);

    /// <summary>The place of the first such character of a text, or −1.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Any);

    /// <summary>The text without those at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(All);

    internal static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    /// <summary>The problem of a key that begins or ends with one.</summary>
    internal static Diagnostic? Beside(YamlScalar key, SourcePlaces places, int start, int end)
    {
        if (key.Style != YamlStyle.Plain || key.Text.Length == 0 || (!Is(key.Text[0]) && !Is(key.Text[^1])))
        {
            return null;
        }

        var at = Is(places[start]) ? start : end - 1;
        while (at > start && at == end - 1 && Is(places[at - 1]))
        {
            end = at--;
        }

        var bare = Trim(key.Text);
        var indents = at == start && places.LineContent(start) == start && char.IsWhiteSpace(places[start]);
        return new Diagnostic(TextCodes.InvisibleInKey,
            $"the invisible character {Name(places[at])} {(at == start ? "is before" : "is after")} the key "
            + $"{Excerpt.Of(bare)}{(indents ? ", and only ordinary spaces indent a line" : ", which makes it another key")}",
            indents ? "Delete it, and indent with ordinary spaces." : "Delete it.")
        { Span = places.Span(at, at + 1) };
    }
}
