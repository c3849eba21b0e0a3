namespace ScoringFramework.Files;

/// <summary>
/// The files under a directory, each once. A link means what it leads to, and what it leads to has one name, so nothing is found
/// twice. What may be an expected file and cannot be opened is a problem, so nothing drops out without notice.
/// </summary>
internal sealed class FileTree
{
    // Builds, package managers and version control keep copies here.
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    private readonly Func<string, bool> isWanted;
    private readonly Func<string, IEnumerable<FileSystemInfo>> entriesOf;
    private readonly ShownNames names;
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Stack<string> ahead = new();
    private readonly bool isDeep;

    private FileTree(string directory, Func<string, bool> isWanted, bool isDeep, Func<string, IEnumerable<FileSystemInfo>>? entriesOf)
    {
        (this.isWanted, this.isDeep) = (isWanted, isDeep);
        this.entriesOf = entriesOf ?? (folder => new DirectoryInfo(folder).EnumerateFileSystemInfos());
        names = new(directory);
        ahead.Push(names.RealRoot);
    }

    /// <summary>The names of the files, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => found;

    /// <summary>What cannot be opened.</summary>
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Walks a directory.</summary>
    /// <param name="directory">The directory; names start as it does.</param>
    /// <param name="isWanted">Which files are expected, by their names without a folder.</param>
    /// <param name="isDeep">Whether folders in it are walked too.</param>
    /// <param name="entriesOf">What a folder holds; null asks the system.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static FileTree Walk(
        string directory, Func<string, bool> isWanted, bool isDeep = true, Func<string, IEnumerable<FileSystemInfo>>? entriesOf = null,
        CancellationToken cancellationToken = default)
    {
        var tree = new FileTree(directory, isWanted, isDeep, entriesOf);
        if (!Directory.Exists(tree.names.RealRoot))
        {
            tree.Problems.Add(FolderProblem.NoFolder(directory));
            return tree;
        }

        while (tree.ahead.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tree.visited.Add(folder))
            {
                tree.Look(folder);
            }
        }

        return tree;
    }

    private void Look(string folder)
    {
        try
        {
            foreach (var entry in entriesOf(folder))
            {
                Take(entry, folder);
            }
        }
        catch (DirectoryNotFoundException)
        {
            // It was removed while its parent was walked, and holds nothing any more.
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            Problems.Add(FolderProblem.Unreadable(names.Of(folder)));
        }
    }

    private void Take(FileSystemInfo entry, string folder)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is { } target)
        {
            Follow(entry, target, folder);
        }
        else if (entry is DirectoryInfo)
        {
            if (!Skipped.Contains(entry.Name, StringComparer.Ordinal))
            {
                Enter(entry.FullName);
            }
        }
        else if (isWanted(entry.Name))
        {
            Add(entry.FullName);
        }
    }

    private void Follow(FileSystemInfo link, string target, string folder)
    {
        var real = RealPath.Of(link.FullName);
        if (Directory.Exists(real))
        {
            // A link to a folder that it is in leads round in a circle.
            if (!RealPath.IsWithin(folder, real))
            {
                Enter(real);
            }
        }
        else if (File.Exists(real) && RealPath.TargetOf(real) is null)
        {
            if (isWanted(link.Name))
            {
                Add(real);
            }
        }
        else if (!IsMarkOfAnEditor(link.Name))
        {
            Problems.Add(FolderProblem.LeadsNowhere(names.Of(Path.Join(folder, link.Name)), target));
        }
    }

    private void Enter(string folder)
    {
        if (isDeep)
        {
            ahead.Push(folder);
        }
    }

    private void Add(string real)
    {
        if (SpecialFile.Find(real) is { } what)
        {
            Problems.Add(FolderProblem.NotAFile(names.Of(real), what));
        }
        else
        {
            found.Add(names.Of(real));
        }
    }

    // Emacs marks a file that is being edited by a link beside it whose target names the user.
    private static bool IsMarkOfAnEditor(string name) => name.StartsWith(".#", StringComparison.Ordinal);
}
