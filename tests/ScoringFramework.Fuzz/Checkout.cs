namespace ScoringFramework.Fuzz;

/// <summary>The checkout that this was built in.</summary>
public static class Checkout
{
    public static string Root { get; } = Find();

    public static string Corpus { get; } = PathOf("tests/ScoringFramework.Fuzz/corpus");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ScoringFramework.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("This does not stand in a checkout of ScoringFramework.");
    }
}
