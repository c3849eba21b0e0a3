using System.Collections.Frozen;
using System.Text;

namespace ScoringFramework.Wording;

/// <summary>
/// Letters taken apart into a letter and its marks, as Unicode's canonical decomposition does. It is here because the framework's own does
/// nothing where globalization is invariant, as in the tool: the same names must be equal in every process.
/// </summary>
internal static class Letters
{
    private const int HangulBase = 0xAC00, HangulCount = 11172, Leads = 0x1100, Vowels = 0x1161, Trails = 0x11A7, VowelCount =
        21, TrailCount = 28;

    private static readonly FrozenDictionary<char, string> Parts = ReadParts();

    /// <summary>Whether a character is one of the marks of Latin, Greek and Cyrillic letters, such as an accent.</summary>
    public static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The text with every composed letter taken apart. Accents on one letter are in the order of their codes.</summary>
    /// <param name="text">Any text; half surrogate pairs are kept as they are.</param>
    public static string Decompose(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var parts = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(parts, c);
        }

        return Sorted(parts.ToString().ToCharArray());
    }

    private static void Append(StringBuilder parts, char c)
    {
        if (c < '\u0080')
        {
            parts.Append(c);
        }
        else if (c - HangulBase is >= 0 and < HangulCount and var syllable)
        {
            parts.Append((char)(Leads + (syllable / (VowelCount * TrailCount))))
                .Append((char)(Vowels + (syllable / TrailCount % VowelCount)));
            _ = syllable % TrailCount == 0 ? parts : parts.Append((char)(Trails + (syllable % TrailCount)));
        }
        else if (Parts.TryGetValue(c, out var two))
        {
            foreach (var part in two)
            {
                Append(parts, part);
            }
        }
        else
        {
            parts.Append(c);
        }
    }

    // A dot below and an accent above are one letter in either order.
    private static string Sorted(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var first = i;
            while (i < text.Length && IsAccent(text[i]))
            {
                i++;
            }

            text.AsSpan(first, i - first).Sort();
        }

        return new(text);
    }

    private static FrozenDictionary<char, string> ReadParts()
    {
        var parts = new Dictionary<char, string>();
        foreach (var (mark, letters) in LetterParts.WithMark)
        {
            for (var i = 0; i < letters.Length; i += 2)
            {
                parts[letters[i]] = $"{letters[i + 1]}{mark}";
            }
        }

        for (var i = 0; i < LetterParts.Same.Length; i += 2)
        {
            parts[LetterParts.Same[i]] = $"{LetterParts.Same[i + 1]}";
        }

        return parts.ToFrozenDictionary();
    }
}
