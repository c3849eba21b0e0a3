namespace ScoringFramework.Files;

/// <summary>The one path of a file or folder, whatever links and detours its name takes.</summary>
public static class RealPath
{
    // As many as Linux follows. More is a loop.
    private const int MostLinks = 40;

    /// <summary>
    /// The absolute path without links, <c>.</c> and <c>..</c>: two names with the same path mean the same file. What does not exist has a
    /// path too. A loop of links, and what may not be looked at, keep their names.
    /// </summary>
    /// <param name="path">A path; a relative one starts from the current directory.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static string Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return path;
        }

        var absolute = Path.IsPathFullyQualified(path) ? path : Path.Combine(Directory.GetCurrentDirectory(), path);
        var real = Path.GetPathRoot(absolute)!;
        var ahead = new Stack<string>(Parts(absolute[real.Length..]));
        for (var links = 0; ahead.TryPop(out var part);)
        {
            if (part == "..")
            {
                // What came before is real already, so its parent is that of the folder itself and not that of a link to it.
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Join(real, part);
            if (TargetOf(next) is not { } target || ++links > MostLinks)
            {
                real = next;
                continue;
            }

            real = Path.IsPathFullyQualified(target) ? Path.GetPathRoot(target)! : real;
            foreach (var step in Parts(Path.IsPathFullyQualified(target) ? target[real.Length..] : target))
            {
                ahead.Push(step);
            }
        }

        return real;
    }

    /// <summary>
    /// The one name of a file or folder in messages: relative where the path is, with <c>/</c>, without <c>.</c>, and without links. What
    /// does not exist keeps its name, and so does what has no name of its own, such as a pipe between two programs.
    /// </summary>
    /// <param name="path">A path; a relative one starts from the current directory.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static string NameOf(string path)
    {
        var real = Of(path);
        return Path.Exists(real) ? new ShownNames(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".").Of(real) : path;
    }

    /// <summary>Whether a path is in a folder or is that folder, both as <see cref="Of"/> gives them.</summary>
    internal static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>What a link leads to, as the link says it; null for what is no link, and for what cannot be looked at.</summary>
    internal static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The last first, as a stack takes them.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(p => p != ".").Reverse();
}
