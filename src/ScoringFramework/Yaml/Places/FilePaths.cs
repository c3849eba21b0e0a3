namespace ScoringFramework.Yaml;

/// <summary>Paths in files, which are relative to the file that holds them.</summary>
internal static class FilePaths
{
    /// <summary>A path relative to a file's folder as one relative to where the file's own path starts, with <c>/</c> and without <c>..</c> where it can be.</summary>
    public static string Beside(string file, string relative)
    {
        var given = file.Replace(Path.DirectorySeparatorChar, '/');
        var folder = given[..(given.LastIndexOf('/') + 1)];
        var parts = new List<string>();
        foreach (var part in (folder + relative).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts is [.., not ".."])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        var joined = (given.StartsWith('/') ? "/" : "") + string.Join('/', parts);
        return joined.Length == 0 ? "." : joined;
    }
}
