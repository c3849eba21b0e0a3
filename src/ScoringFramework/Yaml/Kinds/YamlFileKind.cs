using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>Distinguishes rubrics, dossiers and source lists, without reading them: a broken file has a kind too.</summary>
public static class YamlFileKind
{
    /// <summary>
    /// The kind of a text by its top keys, whether they are at the start of lines, indented or between braces. Keys may be misspelt: a text
    /// with several fields of a dossier is one, even if <c>dossier:</c> is missing.
    /// </summary>
    /// <param name="text">The text of a file; any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FileKind Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Without a key at the start of a line, the text may be indented as a whole, a list, in braces, or no YAML at all.
        var keys = LineKeys.Of(text);
        var top = keys.Count > 0 ? new TopKeys(keys, IsList: false) : TopKeys.Of(text);
        return OfKeys(top.Keys) switch
        {
            FileKind.Other when MeantKind.Of(top.Keys) is { } meant => meant,
            FileKind.Other when top.Keys.Count == 0 && !top.IsList => FileKind.Unclear,
            var known => known,
        };
    }

    /// <summary>The kind of a file by its first 4 MiB, in whatever encoding; unclear when it cannot be read.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static FileKind OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(file.Length, YamlText.MostBytes)];
            return Of(Readable(bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return FileKind.Unclear;
        }
    }

    // Keys are ASCII, so UTF-16 and UTF-32 show them between NULs, and older encodings between characters that no key holds.
    private static string Readable(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFFFD');

    /// <summary>
    /// The kind of a mapping by its keys. A mapping with <c>rubric</c> that has more fields of a dossier than of a rubric is a dossier
    /// whose own key is missing.
    /// </summary>
    internal static FileKind OfKeys(IReadOnlyCollection<string> keys) => keys switch
    {
        _ when keys.Contains("dossier") => FileKind.Dossier,
        _ when MeantKind.IsCohort(keys) => FileKind.Cohort,
        _ when keys.Contains("rubric") => MeantKind.Likelier(keys),
        _ when keys.Count > 0 && keys.All(k => k is "sources" or "evidence") => FileKind.SourceList,
        _ => FileKind.Other,
    };
}
