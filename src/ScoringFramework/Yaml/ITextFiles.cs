namespace ScoringFramework.Yaml;

/// <summary>Where a dossier's files are: on the disk, or in a snapshot of it such as a commit.</summary>
internal interface ITextFiles
{
    /// <summary>The text of a file; null, with an error among the problems, when there is none.</summary>
    string? Read(string file, ICollection<Diagnostic> problems);

    /// <summary>Whether there is such a file.</summary>
    bool Has(string file);

    /// <summary>The name of a file that another one names relative to its folder.</summary>
    string Beside(string file, string relative);
}

/// <summary>The files of the disk.</summary>
internal sealed class DiskFiles : ITextFiles
{
    private DiskFiles()
    {
    }

    public static DiskFiles All { get; } = new();

    public string? Read(string file, ICollection<Diagnostic> problems) => SourceText.ReadFile(file, problems);

    public bool Has(string file) => File.Exists(file);

    public string Beside(string file, string relative) => FilePaths.Beside(file, relative);
}
