namespace ScoringFramework.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory, "ScoringFramework.sln")
        ?? throw new DirectoryNotFoundException("The tests do not stand in a checkout of ScoringFramework.");

    public static string Library { get; } = PathOf("src/ScoringFramework");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The files below a folder, without the copies that builds make.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    /// <summary>The nearest folder at or above a place that holds a file or folder; or null.</summary>
    public static string? Above(string place, string holds)
    {
        for (var folder = new DirectoryInfo(place); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, holds)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
