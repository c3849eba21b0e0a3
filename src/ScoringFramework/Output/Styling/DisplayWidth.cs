using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>How many terminal columns a text takes: 0 for combining marks, 2 for wide letters and emoji, 1 for all else.</summary>
internal static class DisplayWidth
{
    private const int EmojiPresentation = 0xFE0F;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (text.Length > 0)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>The width of what a reader sees as one character: a letter with its marks, or emoji joined into one.</summary>
    public static int OfElement(ReadOnlySpan<char> element)
    {
        // The ASCII letters, which are nearly all there is.
        if (element.Length == 1 && element[0] is >= ' ' and < '\u007F')
        {
            return 1;
        }

        var width = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (rune.Value == EmojiPresentation && width > 0)
            {
                return 2;
            }

            // Marks add nothing to their letter; of joined emoji one is seen; two flag letters make one flag.
            width = IsFlagLetter(rune) ? Math.Min(2, width + 1) : Math.Max(width, OfRune(rune));
        }

        return width;
    }

    public static bool IsWide(ReadOnlySpan<char> element) => OfElement(element) == 2;

    private static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static int OfRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => EastAsianWidth.IsWide(rune.Value) ? 2 : 1,
    };
}
