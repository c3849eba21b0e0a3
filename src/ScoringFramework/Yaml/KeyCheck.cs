using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Finds what keeps a scalar from being a key.</summary>
internal static class KeyCheck
{
    internal static Diagnostic? Find(YamlScalar key, OpenCollection map, SourcePlaces places, int start, int end)
    {
        if (key.Text.Length == 0)
        {
            return new Diagnostic(TextCodes.EmptyKey, "there is no key before the colon",
                "Write the key, or put text that begins with a colon in quotes.")
            { Span = key.IsAbsent ? places.Span(ColonAt(places, start), ColonAt(places, start) + 1) : key.Span };
        }

        if (InvisibleCharacters.Beside(key, places, start, end) is { } invisible)
        {
            return invisible;
        }

        if (key is { Text: "<<", Style: YamlStyle.Plain })
        {
            return new Diagnostic(TextCodes.MergeKey, "'<<' copies the keys of another mapping, which hides where a value comes from",
                "Write the keys themselves.")
            { Span = key.Span };
        }

        return map.FirstOf(key) is not { } first ? null : new Diagnostic(TextCodes.DuplicateKey,
            string.Create(CultureInfo.InvariantCulture,
                $"the key {Excerpt.Of(key.Text)} is already on line {first.Span.Line}, and only one of the two values can count"),
            "Remove or rename one of the two.")
        {
            Span = key.Span,
            Related = [new RelatedPlace("the first") { Span = first.Span }],
        };
    }

    // The parser places a key that is not there before its colon or after it.
    private static int ColonAt(SourcePlaces places, int start) => places[start] != ':' && places[start - 1] == ':' ? start - 1 : start;
}
