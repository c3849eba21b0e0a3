namespace ScoringFramework.Yaml;

/// <summary>
/// Finds the first character that a YAML text may not hold, before the parser sees it: NUL would read as the end of the text to it,
/// and NEL, LS and PS as line breaks, by YAML 1.1, which YAML 1.2 and editors do not follow.
/// </summary>
internal static class CharacterCheck
{
    internal static Diagnostic? Find(SourcePlaces places)
    {
        for (var i = 0; i < places.Text.Length; i++)
        {
            var c = places.Text[i];
            if (c is (>= ' ' and < '\x7F') or '\n')
            {
                continue;
            }

            if (c is '\x85' or '\u2028' or '\u2029')
            {
                return new Diagnostic(TextCodes.OddLineBreak,
                    $"the invisible character {InvisibleCharacters.Name(c)} is a line break for some YAML readers and not for others",
                    "Replace it with a space or an ordinary line break.")
                { Span = places.Span(i, i + 1) };
            }

            if (IsRefused(places, i))
            {
                return new Diagnostic(TextCodes.Binary,
                    $"the character {InvisibleCharacters.Name(c)} is not allowed in YAML, so the file may be binary or damaged",
                    "Delete the character, or write it as an escape in double quotes.")
                { Span = places.Span(i, i + 1) };
            }
        }

        return null;
    }

    private static bool IsRefused(SourcePlaces places, int offset) => places[offset] switch
    {
        '\t' or '\r' => false,
        < ' ' or (>= '\x7F' and < '\xA0') or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and < '\uDC00' => !char.IsLowSurrogate(places[offset + 1]),
        >= '\uDC00' and < '\uE000' => !char.IsHighSurrogate(places[offset - 1]),
        _ => false,
    };
}
