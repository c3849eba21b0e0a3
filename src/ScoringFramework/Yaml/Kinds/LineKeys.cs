namespace ScoringFramework.Yaml;

/// <summary>The keys at the start of a text's lines, found without a parser, so a broken text has them too.</summary>
internal static class LineKeys
{
    public static IReadOnlyList<string> Of(string text)
    {
        var keys = new List<string>();
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (KeyOf(line) is { } key)
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    private static string? KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-' or '{' or '['
            || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
        {
            return null;
        }

        var key = line[..colon].TrimEnd();
        return (key is ['"', .., '"'] or ['\'', .., '\''] ? key[1..^1] : key).ToString();
    }
}
