using System.Globalization;
using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>Texts and numbers as our files hold them, so they read back as themselves.</summary>
internal static class YamlScalarText
{
    private const int MostDigits = 28;

    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "n/a", "on", "off"];

    /// <summary>A number in its shortest plain form, with no more digits than a file may have.</summary>
    public static string Number(decimal number)
    {
        var text = Quote.Number(number);
        return text.Count(char.IsAsciiDigit) <= MostDigits ? text
            : Quote.Number(
                decimal.Round(number, MostDigits - decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length));
    }

    /// <summary>
    /// The shortest plain form that reads back as the same number; cut after 28 decimals, which is all that a file may have.
    /// </summary>
    public static string Number(double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return shortest.Contains('E', StringComparison.Ordinal) ? Plain(shortest) : shortest;
    }

    /// <summary>A text on one line: plain where that is safe, else in double quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inFlow">True between brackets, where more characters mean something.</param>
    public static string Text(string text, bool inFlow) => IsPlain(text, inFlow) ? text : Quoted(text);

    /// <summary>The text in double quotes. Half a surrogate pair, which only code can make, is in no file: it becomes U+FFFD.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when MustEscape(rune.Value) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>True for a character that is in a file only as an escape.</summary>
    public static bool MustEscape(int character) =>
        character is < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF or (>= 0xD800 and < 0xE000);

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] is not (' ' or ':')
        && text.All(
            c => char.IsAsciiLetterOrDigit(c) || " ._/%+=-".Contains(c, StringComparison.Ordinal)
                || (!inFlow && ",'();?!:[]".Contains(c, StringComparison.Ordinal)) || (c > 0xBF && char.IsLetter(c)))
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal)
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase);

    // '1.5E-07' as 0.00000015.
    private static string Plain(string scientific)
    {
        var parts = scientific.TrimStart('-').Split('E');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var point = parts[0].Split('.')[0].Length + int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var text = point <= 0 ? "0." + new string('0', -point) + digits
            : digits.Length <= point ? digits.PadRight(point, '0')
            : $"{digits[..point]}.{digits[point..]}";
        if (point <= 0 && text.Length > MostDigits + 2)
        {
            text = text[..(MostDigits + 2)].TrimEnd('0').TrimEnd('.');
        }

        return (scientific.StartsWith('-') && text != "0" ? "-" : "") + text;
    }
}
