using System.Text;

namespace ScoringFramework.Output;

/// <summary>Text from a file, escaped so Markdown shows it as it is: no HTML, no emphasis, no link, no mention, no column.</summary>
internal static class MarkdownText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in SafeText.Of(text))
        {
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                // An entity is no mention and no reference to an issue.
                '@' => safe.Append("&#64;"),
                '#' => safe.Append("&#35;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => safe.Append('\\').Append(c),
                _ => safe.Append(c),
            };
        }

        // What would be a list, a quotation or a title at the start of a line.
        var line = safe.ToString().Trim();
        return line is ['-' or '+' or '=', ..] ? "\\" + line : line;
    }

    /// <summary>Text inside an HTML element, where Markdown is not read.</summary>
    public static string Html(string text) => SafeText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
