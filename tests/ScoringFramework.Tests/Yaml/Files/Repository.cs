namespace ScoringFramework.Tests.Yaml;

/// <summary>The files of this repository, wherever the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ScoringFramework.sln")) ? folder.FullName : Find(folder.Parent!);
}
