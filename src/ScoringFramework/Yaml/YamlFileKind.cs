namespace ScoringFramework.Yaml;

/// <summary>Tells rubrics, dossiers and source lists apart, without reading them: a broken file has a kind too.</summary>
public static class YamlFileKind
{
    /// <summary>The kind of a text by the keys at the start of its lines.</summary>
    /// <param name="text">The text of a file; any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FileKind Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keys = new List<string>();
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (KeyOf(line) is { } key)
            {
                keys.Add(key);
            }
        }

        return OfKeys(keys);
    }

    internal static FileKind OfKeys(IReadOnlyCollection<string> keys) => keys switch
    {
        _ when keys.Contains("dossier") => FileKind.Dossier,
        _ when keys.Contains("rubric") => FileKind.Rubric,
        _ when keys.Count > 0 && keys.All(key => key is "sources" or "evidence") => FileKind.SourceList,
        _ => FileKind.Other,
    };

    private static string? KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || char.IsWhiteSpace(line[0]) || line[0] is '#' || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
        {
            return null;
        }

        var key = line[..colon].TrimEnd();
        return (key is ['"', .., '"'] or ['\'', .., '\''] ? key[1..^1] : key).ToString();
    }
}
