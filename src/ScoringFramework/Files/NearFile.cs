namespace ScoringFramework.Files;

/// <summary>Finds the file that a path was probably meant to name, where there is none of its name.</summary>
internal static class NearFile
{
    // Beyond this a folder is a store, and not something that an analyst picks names from.
    private const int MostFiles = 2000;

    /// <summary>
    /// The path of the YAML file in the same folder whose name is nearest, with or without its ending; null when none is near.
    /// </summary>
    public static string? Find(string path)
    {
        var given = Path.GetFileName(path);
        var folder = path[..^given.Length];
        var names = NamesIn(folder);

        // With its ending a name of four letters would be near to any other.
        var bare = Path.GetFileNameWithoutExtension(given);
        var meant = names.Exists(n => Path.GetFileNameWithoutExtension(n) == bare) ? bare
            : NearName.Find(bare, names.Select(n => Path.GetFileNameWithoutExtension(n)));
        return meant is null ? null : folder + names.First(n => Path.GetFileNameWithoutExtension(n) == meant);
    }

    /// <summary>The same for a path in a file: relative as that one was, by what was found for the path as it was opened.</summary>
    public static string? Relative(string relative, string? found) =>
        found is null ? null : relative[..(relative.LastIndexOf('/') + 1)] + Path.GetFileName(found);

    private static List<string> NamesIn(string folder)
    {
        try
        {
            var names = Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(f => Path.GetFileName(f)).Where(IsYaml)
                .Take(MostFiles + 1).ToList();
            names.Sort(StringComparer.Ordinal);
            return names.Count > MostFiles ? [] : names;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
