using System.Globalization;
using System.Text;

namespace ScoringFramework.Wording;

/// <summary>
/// Names of outlets and origins as they are compared: without case, accents, spaces, punctuation and a leading article, and in one
/// Unicode form. <c>The Agence X</c>, <c>agence-x</c> and <c>AgenceX</c> are one name.
/// </summary>
internal static class PlainName
{
    // Articles of one letter are not here: they would take the first letter of spaced initials, such as A B C.
    private static readonly string[] Articles = ["THE", "LE", "LA", "LES", "DER", "DIE", "DAS", "EL", "LOS", "LAS", "IL", "LO", "DE",
        "HET"];

    /// <summary>The form in which a name is compared. A name without letters and digits is compared as it is written.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    public static string Of(string name)
    {
        var words = Words(name);
        var first = words.Count > 1 && (Array.IndexOf(Articles, words[0]) >= 0 || IsElided(name, words[0])) ? 1 : 0;
        return words.Count == 0 ? "\0" + name.Trim() : string.Concat(words.Skip(first));
    }

    // L'Équipe.
    private static bool IsElided(string name, string first) => first == "L" && name.TrimStart() is [_, '\'' or '\u2019', ..];

    private static List<string> Words(string name)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in Letters.Decompose(name).EnumerateRunes())
        {
            if (rune.Value is '&')
            {
                End();
                words.Add("AND");
            }
            else if (IsPart(rune))
            {
                word.Append(Plain(rune));
            }
            else if (!IsSilent(rune))
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsSilent(rune));

    // Accents, and characters that nobody sees, divide no word.
    private static bool IsSilent(Rune rune) =>
        (rune.IsBmp && Letters.IsAccent((char)rune.Value)) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static string Plain(Rune rune) => rune.Value switch
    {
        // Full-width letters and digits.
        >= 0xFF01 and <= 0xFF5E => Rune.ToUpperInvariant(new(rune.Value - 0xFEE0)).ToString(),
        'ß' or 'ẞ' => "SS",
        'æ' or 'Æ' => "AE",
        'œ' or 'Œ' => "OE",
        'ø' or 'Ø' => "O",
        'đ' or 'Đ' => "D",
        'ł' or 'Ł' => "L",
        'ı' => "I",
        'ς' => "Σ",
        _ => Rune.ToUpperInvariant(rune).ToString(),
    };
}
