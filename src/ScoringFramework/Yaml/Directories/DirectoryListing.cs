using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>What a directory means: every rubric, dossier and source list under it, each once.</summary>
/// <remarks>
/// Files that end with <c>.yaml</c> or <c>.yml</c> are looked into; the folders <c>bin</c>, <c>obj</c>, <c>.git</c> and <c>node_modules</c>
/// are passed over. Symbolic links are followed: a file has the name that its real path gives it, so two ways to it are one file. Pipes,
/// sockets and devices are never opened.
/// </remarks>
public sealed class DirectoryListing
{
    private DirectoryListing(FileTree tree, IEnumerable<ListedFile> files)
    {
        var byKind = files.ToLookup(f => f.Kind == FileKind.Other && IsYaml(f.Name));
        Files = byKind[false].ToValueList();
        LeftAlone = byKind[true].Select(f => f.Name).ToValueList();
        Diagnostics = new(tree.Problems);
    }

    /// <summary>
    /// The files that are ours or could be, in ordinal order of their names. One of <see cref="FileKind.Unclear"/> is empty, cannot be
    /// read, or is not YAML with keys: reading it as a dossier gives the error.
    /// </summary>
    public ValueList<ListedFile> Files { get; }

    /// <summary>The names of YAML files that are plainly somebody else's, in ordinal order.</summary>
    public ValueList<string> LeftAlone { get; }

    /// <summary>
    /// Errors: folders that cannot be read, links that lead nowhere, and what ends as YAML and is no file. With one, the listing may lack
    /// files.
    /// </summary>
    public DiagnosticList Diagnostics { get; }

    /// <summary>How many files there are of ours and of others.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Files.Count} files, {LeftAlone.Count} left alone");

    /// <summary>Lists a directory and looks into its files.</summary>
    /// <param name="path">The directory. Names start as it does: files under <c>.</c> have no folder before them.</param>
    /// <param name="alsoEnding">How the names of other files end that are listed too, as <see cref="FileKind.Other"/>; null lists
    /// none.</param>
    /// <param name="isDeep">Whether folders in it are searched too.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The listing; with an error among its diagnostics when there is no such directory.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static DirectoryListing Of(string path, string? alsoEnding = null, bool isDeep = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var tree = FileTree.Walk(path,
            name => IsYaml(name) || (alsoEnding is not null && name.EndsWith(alsoEnding, StringComparison.OrdinalIgnoreCase)), isDeep,
            cancellationToken: cancellationToken);
        return new(tree, tree.Files.Select(name =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new ListedFile(name, IsYaml(name) ? YamlFileKind.OfFile(name) : FileKind.Other);
        }));
    }

    /// <summary>The names of the YAML files under a directory, without looking into them.</summary>
    /// <param name="path">The directory, as for <see cref="Of"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static ValueList<string> NamesIn(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FileTree.Walk(path, IsYaml, cancellationToken: cancellationToken).Files.ToValueList();
    }

    /// <summary>Whether a file is named as YAML: only such files are looked into.</summary>
    /// <param name="name">The path or the name of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsYaml(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A file under a directory.</summary>
/// <param name="Name">Its path, which starts as the directory's does.</param>
/// <param name="Kind">What it is.</param>
public sealed record ListedFile(string Name, FileKind Kind);
