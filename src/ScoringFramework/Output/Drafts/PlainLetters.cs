using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Latin letters without their marks, for ids: <c>Zürich</c> as <c>zurich</c>. A table, since the platform takes letters apart on some
/// machines only.
/// </summary>
internal static class PlainLetters
{
    private static readonly (string Marked, string Plain)[] Letters =
    [
        ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěẽ", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıǐ", "i"), ("ĵ", "j"),
        ("ķ", "k"),
        ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏőǒ", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűųǔ", "u"), ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
    ];

    /// <summary>A text in small letters, the marks of Latin letters left out, whether they are part of the letter or follow it.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            if (letter is < '\u0300' or > '\u036F')
            {
                plain.Append(Letters.FirstOrDefault(l => l.Marked.Contains(letter, StringComparison.Ordinal)).Plain ?? letter.ToString());
            }
        }

        return plain.ToString();
    }
}
