namespace ScoringFramework.Cli.Drafts;

/// <summary>What is around a dossier that is to be written.</summary>
internal sealed class DraftPlace
{
    private readonly string folder;
    private readonly string top;
    private readonly Lazy<DirectoryListing> tree;

    public DraftPlace(string dossier)
    {
        folder = Path.GetDirectoryName(dossier) is { Length: > 0 } given ? given : ".";
        top = Top(RealPath.Of(folder));
        tree = new(() => DirectoryListing.Of(Shown(top)));
    }

    /// <summary>The rubrics that the dossiers in the same folder name.</summary>
    public IReadOnlyList<string> OfNeighbours() =>
    [
        .. InThis(folder, FileKind.Dossier)
            .SelectMany(name => DossierFile.Load(name).Files.Skip(1).Where(f => YamlFileKind.OfFile(f) == FileKind.Rubric).Take(1))
            .DistinctBy(RealPath.Of),
    ];

    /// <summary>The rubrics in the same folder.</summary>
    public IReadOnlyList<string> InFolder() => InThis(folder, FileKind.Rubric);

    /// <summary>The rubrics in each folder above, from the nearest on.</summary>
    public IEnumerable<IReadOnlyList<string>> Above()
    {
        foreach (var above in Upwards(RealPath.Of(folder)).TakeWhile(f => f != top).Select(f => Path.GetDirectoryName(f)!))
        {
            yield return InThis(Shown(above), FileKind.Rubric);
        }
    }

    /// <summary>The rubrics under the top folder.</summary>
    public IReadOnlyList<string> InTree() => Of(FileKind.Rubric);

    /// <summary>Whether there are dossiers under the top folder.</summary>
    public bool HasDossiers() => Of(FileKind.Dossier).Count > 0;

    private List<string> Of(FileKind kind) => [.. tree.Value.Files.Where(f => f.Kind == kind).Select(f => f.Name)];

    private static List<string> InThis(string folder, FileKind kind) => Directory.Exists(folder)
        ? [.. DirectoryListing.Of(folder, isDeep: false).Files.Where(f => f.Kind == kind).Select(f => f.Name)]
        : [];

    // A repository is one piece of work, else the folder that the call is made in; beyond them rubrics are somebody else's.
    private static string Top(string folder)
    {
        var current = RealPath.Of(".");
        return Upwards(folder).FirstOrDefault(f => Path.Exists(Path.Combine(f, ".git")))
            ?? Upwards(folder).FirstOrDefault(f => f == current)
            ?? folder;
    }

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }

    private string Shown(string real) => Path.IsPathRooted(folder) ? real : Path.GetRelativePath(".", real);
}
