namespace ScoringFramework.Yaml;

/// <summary>Files that are not on the disk as they are read here, such as those of a commit. Nothing is written to the disk.</summary>
public sealed class FileSnapshot : ITextFiles
{
    private readonly Func<string, byte[]?> contentOf;

    /// <summary>Makes a snapshot.</summary>
    /// <param name="label">What diagnostics put before the names of its files, such as <c>3f2a91c:</c>; it can be empty.</param>
    /// <param name="contentOf">Gives the content of a file by its path from the root of the snapshot, with <c>/</c> and without <c>.</c>
    /// and <c>..</c>; null when it is not there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FileSnapshot(string label, Func<string, byte[]?> contentOf)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(contentOf);
        (Label, this.contentOf) = (label, contentOf);
    }

    /// <summary>What diagnostics put before the names of its files.</summary>
    public string Label { get; }

    /// <summary>The name of a file in diagnostics and in the list of a result's files.</summary>
    /// <param name="path">The path from the root of the snapshot.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Label + FilePaths.Shortest(path);
    }

    /// <summary>The path of a file from the root of the snapshot, by its name.</summary>
    /// <param name="name">A name, as <see cref="NameOf"/> gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string PathOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(Label, StringComparison.Ordinal) ? name[Label.Length..] : name;
    }

    string? ITextFiles.Read(string file, ICollection<Diagnostic> problems)
    {
        if (contentOf(PathOf(file)) is { } content)
        {
            return SourceText.Decode(content, file, problems);
        }

        problems.Add(new Diagnostic(
            TextCodes.FileMissing, "file not found", "Check the spelling, and the directory that a relative path starts from.")
        { Span = new SourceSpan(file, 1, 1, 1, 1) });
        return null;
    }

    bool ITextFiles.Has(string file) => contentOf(PathOf(file)) is not null;

    string ITextFiles.Beside(string file, string relative)
    {
        var path = PathOf(file);
        return NameOf(path[..(path.LastIndexOf('/') + 1)] + relative);
    }
}
