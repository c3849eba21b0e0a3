namespace ScoringFramework.Files;

/// <summary>
/// The names of files as they are shown from a folder. Relative ones start from the current directory, without detours and links. Absolute
/// ones start as the folder is given, and outside it from the root. One file has one name, whatever the way to it.
/// </summary>
internal sealed class ShownNames
{
    private readonly string shownRoot;
    private readonly string? current;

    public ShownNames(string directory)
    {
        current = Path.IsPathRooted(directory) ? null : RealPath.Of(".");
        RealRoot = RealPath.Of(directory);
        shownRoot = FilePaths.Shortest(directory) is var shortest && RealPath.Of(shortest) == RealRoot ? shortest : RealRoot;
    }

    public string RealRoot { get; }

    /// <summary>The name of a file or folder, given by its real path.</summary>
    public string Of(string real)
    {
        var name = current is not null ? Path.GetRelativePath(current, real)
            : RealPath.IsWithin(real, RealRoot) ? Path.Join(shownRoot, real[RealRoot.Length..])
            : real;
        return name.Replace(Path.DirectorySeparatorChar, '/');
    }
}
