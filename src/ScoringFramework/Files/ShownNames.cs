namespace ScoringFramework.Files;

/// <summary>The names of files under a directory: they start as the directory was given. What a link leads to outside it starts where the directory's own name starts.</summary>
internal sealed class ShownNames
{
    private readonly string shownRoot;
    private readonly bool isAbsolute;

    public ShownNames(string directory)
    {
        shownRoot = FilePaths.Shortest(directory);
        isAbsolute = Path.IsPathRooted(directory);
        RealRoot = RealPath.Of(directory);
    }

    public string RealRoot { get; }

    /// <summary>The name of a file or folder, given by its real path.</summary>
    public string Of(string real)
    {
        var name = RealPath.IsWithin(real, RealRoot) ? Below(real)
            : isAbsolute ? real
            : Path.GetRelativePath(RealPath.Of("."), real);
        return name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private string Below(string real) => (shownRoot, real[RealRoot.Length..].TrimStart(Path.DirectorySeparatorChar)) switch
    {
        (var root, "") => root,
        (".", var rest) => rest,
        (var root, var rest) => root.EndsWith('/') ? root + rest : $"{root}/{rest}",
    };
}
