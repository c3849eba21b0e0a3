using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Text that does to a terminal only what it says: a title or a claim comes from a file, and could contain escape sequences, line ends,
/// or marks that turn the order of what follows.
/// </summary>
internal static class SafeText
{
    /// <summary>White space becomes a space, other control characters and marks of direction become U+FFFD.</summary>
    public static string Of(string text) => text.Any(IsUnsafe) ? Replace(text) : text;

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static string Replace(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(!IsUnsafe(c) ? c : IsSpace(c) ? ' ' : '\uFFFD');
        }

        return safe.ToString();
    }

    private static bool IsSpace(char c) =>
        c is '\t' or '\r' or '\n' or '\u0085'
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
