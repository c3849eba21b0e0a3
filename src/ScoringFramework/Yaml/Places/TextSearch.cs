namespace ScoringFramework.Yaml;

/// <summary>Finds words inside a range of a text.</summary>
internal static class TextSearch
{
    /// <summary>The first place of words on one line, or null.</summary>
    public static SourceSpan? Find(string text, string words, SourceSpan within)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n');
        for (var i = within.Line - 1; i < Math.Min(within.EndLine, lines.Length); i++)
        {
            var from = i == within.Line - 1 ? Math.Min(within.Column - 1, lines[i].Length) : 0;
            var at = lines[i].IndexOf(words, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(within.File, i + 1, at + 1, i + 1, at + 1 + words.Length);
            }
        }

        return null;
    }
}
