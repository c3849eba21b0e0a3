using System.Globalization;

namespace ScoringFramework.Output;

/// <summary>A field of CSV.</summary>
internal static class CsvField
{
    /// <summary>
    /// A text, quoted where RFC 4180 asks for it. An apostrophe goes before what spreadsheets run as a formula (CWE-1236):
    /// a title comes from a file and must not become a command on the reader's machine.
    /// </summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text[0] is '\t' or '\r' or '\n'
            ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe.StartsWith(' ') || safe.EndsWith(' ')
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    public static string Number(decimal? number) => number is { } value ? Quote.Number(value) : "";

    /// <summary>12 significant digits: what is beyond them is the noise of the arithmetic.</summary>
    public static string Number(double? number) => number is { } value
        ? double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.################", CultureInfo.InvariantCulture)
        : "";
}
