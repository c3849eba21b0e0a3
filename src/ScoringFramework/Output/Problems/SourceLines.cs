namespace ScoringFramework.Output;

/// <summary>The lines of the files that diagnostics point into, each file split once.</summary>
internal sealed class SourceLines(Func<string, string?>? textOf)
{
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>A span's first line without its end; null when the text is not at hand.</summary>
    public string? Find(SourceSpan span)
    {
        if (!files.TryGetValue(span.File, out var lines))
        {
            files[span.File] = lines = Split(textOf?.Invoke(span.File));
        }

        return span.Line <= lines.Length ? lines[span.Line - 1] : null;
    }

    // An empty text has no line to show.
    private static string[] Split(string? text) =>
        string.IsNullOrEmpty(text) ? [] : text.TrimStart('\uFEFF').Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
}
