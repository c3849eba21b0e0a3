using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>Quotes a piece of a user's text in a message: on one line, and short enough to leave the message readable.</summary>
internal static class Excerpt
{
    private const int Longest = 40;
    private const int LongestToCopy = 160;

    /// <summary>The text in single quotes, on one line and cut short.</summary>
    internal static string Of(ReadOnlySpan<char> text) => $"'{Short(text)}'";

    /// <summary>The text as it would be written in YAML's double quotes, on one line and cut short.</summary>
    internal static string InQuotes(ReadOnlySpan<char> text) => Escaped(Short(text));

    /// <summary>True for a text that a message shows whole, and that can be copied from it.</summary>
    internal static bool IsShort(ReadOnlySpan<char> text) => text.Trim().Length <= Longest;

    /// <summary>Advice to quote a text, followed by the quoted text, unless that is too long to copy.</summary>
    internal static string Requote(string advice, ReadOnlySpan<char> text, string before = "") =>
        text.Trim().Length <= LongestToCopy ? $"{advice}: {before}{Escaped(OnOneLine(text, LongestToCopy))}." : $"{advice}.";

    /// <summary>The text on one line: runs of white space become a space, and what goes beyond 40 characters becomes <c>…</c>.</summary>
    internal static string Short(ReadOnlySpan<char> text) => OnOneLine(text, Longest);

    private static string Escaped(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string OnOneLine(ReadOnlySpan<char> text, int longest)
    {
        var cut = new StringBuilder(longest + 1);
        var trimmed = text.Trim();
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (cut.Length == longest)
            {
                // Half of a surrogate pair would be printed as a replacement character.
                cut.Length -= char.IsHighSurrogate(cut[^1]) ? 1 : 0;
                return cut.Append('…').ToString();
            }

            var isSpace = trimmed[i] is ' ' or '\t' or '\r' or '\n';
            if (!isSpace || cut[^1] != ' ')
            {
                cut.Append(isSpace ? ' ' : trimmed[i]);
            }
        }

        return cut.ToString();
    }
}
