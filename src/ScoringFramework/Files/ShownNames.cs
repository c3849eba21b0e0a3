namespace ScoringFramework.Files;

/// <summary>
/// The names of files as they are shown from a folder: they start as the folder is given. What a link leads to outside it has a name from where
/// the folder's own name starts. One file has one name, whatever the way to it.
/// </summary>
internal sealed class ShownNames
{
    private readonly string shownRoot;
    private readonly string? start;

    public ShownNames(string directory)
    {
        start = Path.IsPathRooted(directory) ? null : RealPath.Of(".");
        RealRoot = RealPath.Of(directory);
        var shortest = FilePaths.Shortest(directory);

        // A relative name with a link in it has a second one without. The start of an absolute name stays as it is given.
        shownRoot = start is null
            ? RealPath.Of(shortest) == RealRoot ? shortest : RealRoot
            : Path.GetFullPath(shortest, start) == RealRoot ? shortest : Path.GetRelativePath(start, RealRoot);
    }

    public string RealRoot { get; }

    /// <summary>The name of a file or folder, given by its real path.</summary>
    public string Of(string real)
    {
        var name = RealPath.IsWithin(real, RealRoot) ? Below(real)
            : start is null ? real
            : Path.GetRelativePath(start, real);
        return name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private string Below(string real) => (shownRoot, real[RealRoot.Length..].TrimStart(Path.DirectorySeparatorChar)) switch
    {
        (var root, "") => root,
        (".", var rest) => rest,
        (var root, var rest) => root.EndsWith('/') ? root + rest : $"{root}/{rest}",
    };
}
