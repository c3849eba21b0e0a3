namespace ScoringFramework.Files;

/// <summary>Paths in files, which are relative to the file that holds them.</summary>
internal static class FilePaths
{
    /// <summary>The name of a file that another one names relative to its folder, as <see cref="ShownNames"/> has it.</summary>
    public static string Beside(string file, string relative)
    {
        var given = file.Replace(Path.DirectorySeparatorChar, '/');
        var folder = given[..(given.LastIndexOf('/') + 1)];
        return Path.IsPathRooted(given) && !HasLink(folder, relative)
            ? Shortest(folder + relative)
            : new ShownNames(folder.Length == 0 ? "." : folder).Of(RealPath.Of(folder + relative));
    }

    /// <summary>A path with <c>/</c>, without <c>.</c>, and without <c>..</c> after a folder.</summary>
    public static string Shortest(string path)
    {
        var given = path.Replace(Path.DirectorySeparatorChar, '/');
        var parts = new List<string>();
        foreach (var part in given.Split('/', StringSplitOptions.RemoveEmptyEntries))
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

    // Whether a link is on the way. '..' after one leads to the parent of what it leads to, and not back to the folder that the link is in.
    private static bool HasLink(string folder, string relative)
    {
        var way = folder.TrimEnd('/');
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && way.Length > 0 && RealPath.TargetOf(way) is not null)
            {
                return true;
            }

            way = Shortest($"{folder}{part}");
            folder = way + "/";
            if (part != ".." && RealPath.TargetOf(way) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
