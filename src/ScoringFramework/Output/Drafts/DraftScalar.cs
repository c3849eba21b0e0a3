using System.Globalization;
using System.Text;

namespace ScoringFramework.Output;

/// <summary>Texts and numbers as a YAML file has them.</summary>
internal static class DraftScalar
{
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "n/a", "on", "off", "y", "n"];

    /// <summary>A text that reads back as itself in any place: plain where that is safe, else in double quotes.</summary>
    public static string Text(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A number in its shortest plain form; null where a file cannot have it.</summary>
    public static string? Number(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e15 && decimal.Round((decimal)number, 12) is var plain
            && (plain != 0 || number == 0) ? Quote.Number(plain) : null;

    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text.StartsWith("../", StringComparison.Ordinal)) && text[^1] != ' '
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '_' or '-' or '/' or '%')
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase);

    // Half a surrogate pair, which only code can make, becomes U+FFFD.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }
}
