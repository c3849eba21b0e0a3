namespace ScoringFramework.Cli.Rows;

/// <summary>A text as a field of CSV. A spreadsheet must not take it for a formula, as in every CSV of ours.</summary>
internal static class CsvText
{
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = text.TrimStart() is ['=' or '+' or '-' or '@', ..] || text[0] is '\t' or '\r' or '\n' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe.StartsWith(' ') || safe.EndsWith(' ')
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
