namespace PackageFiles;

/// <summary>A version's part of the list of changes.</summary>
internal static class ReleaseNotes
{
    // A gallery takes 35,000 characters; the absolute links come on top.
    private const int Longest = 30_000;

    /// <summary>What changed in a version; before it has a part of its own, what is not released yet.</summary>
    public static string Of(string changelog, string version)
    {
        var parts = changelog.ReplaceLineEndings("\n").Split("\n## ");
        var part = parts.FirstOrDefault(p => p.StartsWith($"[{version}]", StringComparison.Ordinal))
            ?? parts.First(p => p.StartsWith("[Unreleased]", StringComparison.Ordinal));
        var text = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        return text.Length <= Longest ? text : text[..text.LastIndexOf('\n', Longest)] + "\n\nMore is in CHANGELOG.md.";
    }
}
