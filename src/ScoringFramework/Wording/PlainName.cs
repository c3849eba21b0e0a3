using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScoringFramework.Wording;

/// <summary>
/// Names of outlets and origins as they are compared: without case, accents, spaces, punctuation and a leading article, and in one
/// Unicode form. <c>The Agence X</c>, <c>agence-x</c> and <c>AgenceX</c> are one name.
/// </summary>
internal static class PlainName
{
    // An ampersand is three letters.
    private const int MostOfEach = 3, MostOnStack = 256;

    // Articles of one letter are not here: they would take the first letter of spaced initials, such as A B C.
    private static readonly string[] Articles = ["THE", "LE", "LA", "LES", "DER", "DIE", "DAS", "EL", "LOS", "LAS", "IL", "LO", "DE",
        "HET"];

    /// <summary>The form in which a name is compared. A name without letters and digits is compared as it is written.</summary>
    /// <param name="name">The name as somebody wrote it.</param>
    public static string Of(string name)
    {
        var whole = Letters.Decompose(name);
        var most = MostOfEach * whole.Length;
        var rented = most > MostOnStack ? ArrayPool<char>.Shared.Rent(most) : null;
        var text = rented ?? stackalloc char[MostOnStack];
        var (words, first, length) = Write(whole, text);
        var start = words > 1 && (IsArticle(text[..first]) || IsElided(name, text[..first])) ? first : 0;
        var plain = words == 0 ? "\0" + name.Trim() : text[start..length].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return plain;
    }

    private static bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in Articles)
        {
            if (word.SequenceEqual(article))
            {
                return true;
            }
        }

        return false;
    }

    // L'Équipe.
    private static bool IsElided(string name, ReadOnlySpan<char> first) =>
        first is "L" && name.AsSpan().TrimStart() is [_, '\'' or '\u2019', ..];

    // The words one after another: how many they are, where the first ends, and where the last.
    private static (int Words, int First, int Length) Write(string name, Span<char> text)
    {
        var (words, first, length, isInWord) = (0, 0, 0, false);
        foreach (var rune in name.EnumerateRunes())
        {
            var isAnd = rune.Value is '&';
            if (!isAnd && !IsPart(rune))
            {
                isInWord &= IsSilent(rune);
                continue;
            }

            if (isAnd || !isInWord)
            {
                first = words++ == 1 ? length : first;
            }

            length += isAnd ? Copy("AND", text[length..]) : Plain(rune, text[length..]);
            isInWord = !isAnd;
        }

        return (words, words == 1 ? length : first, length);
    }

    private static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsSilent(rune));

    // Accents, and characters that nobody sees, divide no word.
    private static bool IsSilent(Rune rune) =>
        (rune.IsBmp && Letters.IsAccent((char)rune.Value)) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static int Plain(Rune rune, Span<char> text) => rune.Value switch
    {
        // Full-width letters and digits.
        >= 0xFF01 and <= 0xFF5E => Rune.ToUpperInvariant(new(rune.Value - 0xFEE0)).EncodeToUtf16(text),
        'ß' or 'ẞ' => Copy("SS", text),
        'æ' or 'Æ' => Copy("AE", text),
        'œ' or 'Œ' => Copy("OE", text),
        'ø' or 'Ø' => Copy("O", text),
        'đ' or 'Đ' => Copy("D", text),
        'ł' or 'Ł' => Copy("L", text),
        'ı' => Copy("I", text),
        'ς' => Copy("Σ", text),
        _ => Rune.ToUpperInvariant(rune).EncodeToUtf16(text),
    };

    private static int Copy(string letters, Span<char> text)
    {
        letters.CopyTo(text);
        return letters.Length;
    }
}
