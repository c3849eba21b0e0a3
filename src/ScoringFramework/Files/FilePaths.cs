namespace ScoringFramework.Files;

/// <summary>Paths in files, which are relative to the file that holds them.</summary>
internal static class FilePaths
{
    /// <summary>A path relative to a file's folder as one relative to where the file's own path starts, with <c>/</c> and without <c>..</c> where it can be.</summary>
    public static string Beside(string file, string relative)
    {
        var given = file.Replace(Path.DirectorySeparatorChar, '/');
        return Shortest(given[..(given.LastIndexOf('/') + 1)] + relative);
    }

    /// <summary>The shortest form of a path that leads to the same place: without <c>.</c>, and without a folder before <c>..</c> unless it is a link, whose parent is another.</summary>
    public static string Shortest(string path)
    {
        var given = path.Replace(Path.DirectorySeparatorChar, '/');
        var start = given.StartsWith('/') ? "/" : "";
        var parts = new List<string>();
        foreach (var part in given.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts is [.., not ".."] && RealPath.TargetOf(start + string.Join('/', parts)) is null)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var joined = start + string.Join('/', parts);
        return joined.Length == 0 ? "." : joined;
    }
}
