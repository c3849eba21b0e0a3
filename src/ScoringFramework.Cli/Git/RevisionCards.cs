using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Git;

/// <summary>
/// The scorecards of a commit. What is the same now, with all the files that it depends on, has the scorecard of now: only what the change
/// touches is read and scored again.
/// </summary>
internal sealed class RevisionCards
{
    private readonly GitTree tree;
    private readonly HashSet<string> changed;
    private readonly Rubric? rubric;
    private readonly PartialDate? asOf;
    private readonly List<Scorecard> cards = [];
    private readonly List<(Dossier Dossier, string Path)> compared = [];
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> problems = [];
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> pathOf = new(StringComparer.Ordinal);

    private RevisionCards(GitTree tree, Rubric? rubric, PartialDate? asOf)
    {
        (this.tree, this.rubric, this.asOf) = (tree, rubric, asOf);
        changed = tree.Changed;
    }

    /// <summary>The scorecards, in the order of their files.</summary>
    public IReadOnlyList<Scorecard> Cards => cards;

    /// <summary>The path from the repository's root of each subject's dossier then, by the subject's id.</summary>
    public IReadOnlyDictionary<string, string> Paths => paths;

    /// <summary>The paths of dossiers of the commit that cannot be scored.</summary>
    public IReadOnlyCollection<string> Broken => broken;

    /// <summary>What keeps dossiers of the commit from being scored.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    /// <summary>How many dossiers of the commit were read and scored.</summary>
    public int Scored { get; private set; }

    /// <summary>Reads the scorecards of a commit.</summary>
    /// <param name="tree">The commit.</param>
    /// <param name="scopes">The files and folders that the call names, from the repository's root.</param>
    /// <param name="now">What they are now.</param>
    /// <param name="rubric">A rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    public static RevisionCards Of(
        GitTree tree, IReadOnlyCollection<string> scopes, InputSet now, Rubric? rubric = null, PartialDate? asOf = null)
    {
        var revision = new RevisionCards(tree, rubric, asOf);
        var unchanged = now.Cards.Zip(now.Files, now.Read).Where(i => i.Third is not null && i.Second.Content is null)
            .Select(i => (Path: revision.PathOf(i.Second.Name), Card: i.First, Read: i.Third!))
            .Where(i => i.Path is not null && !revision.IsTouched(i.Read) && i.Read.Value?.Rubric.ComparesWithCohort != true)
            .ToDictionary(i => i.Path!, i => i.Card, StringComparer.Ordinal);
        foreach (var path in scopes.SelectMany(tree.YamlUnder).Concat(revision.Renamed(scopes, now)).Distinct(StringComparer.Ordinal))
        {
            if (unchanged.TryGetValue(path, out var card))
            {
                revision.Add(card, path);
            }
            else
            {
                revision.Read(path);
            }
        }

        revision.ScoreTogether(now.References);
        return revision;
    }

    private bool IsTouched(LoadResult<Dossier> read) =>
        read.Files.Any(f => PathOf(f) is not { } path || changed.Contains(path) || !tree.Has(path));

    // A file that the call names may have had another name or folder: then it is among the files that are gone.
    private IEnumerable<string> Renamed(IReadOnlyCollection<string> scopes, InputSet now)
    {
        if (scopes.All(s => s.Length == 0 || !DirectoryListing.IsYaml(s) || tree.Has(s)))
        {
            return [];
        }

        var ids = now.Cards.Select(c => c.Subject.Id).ToHashSet(StringComparer.Ordinal);
        return tree.YamlUnder("").Where(p => changed.Contains(p) && IdOf(p) is { } id && ids.Contains(id));
    }

    private string? IdOf(string path) => DossierFile.LoadFrom(tree.Files, path, rubric).Value?.Id;

    private void Read(string path)
    {
        if (tree.ContentOf(path) is not { } content || YamlFileKind.Of(InputText.Of(content)) != FileKind.Dossier)
        {
            return;
        }

        var read = DossierFile.LoadFrom(tree.Files, path, rubric);
        var dossier = read.Value is { } found && asOf is not null ? found.At(asOf).Value : read.Value;
        if (dossier is null)
        {
            broken.Add(path);
            problems.AddRange(read.Diagnostics.Where(d => d.Severity == Severity.Error).Except(problems));
            return;
        }

        Scored++;
        if (dossier.Rubric.ComparesWithCohort)
        {
            compared.Add((dossier, path));
            return;
        }

        Add(new ScoringEngine(dossier.Rubric).Score(dossier), path);
    }

    // One figure that moved moves the scores of the others.
    private void ScoreTogether(IReadOnlyList<string> references)
    {
        foreach (var cohort in compared.GroupBy(c => c.Dossier.Rubric))
        {
            var cards = new ScoringEngine(cohort.Key).ScoreTogether(cohort.Select(c => c.Dossier), references);
            foreach (var (card, (_, path)) in cards.Zip(cohort))
            {
                Add(card, path);
            }
        }
    }

    private void Add(Scorecard card, string path)
    {
        cards.Add(card);
        paths.TryAdd(card.Subject.Id, path);
    }

    private string? PathOf(string file) =>
        pathOf.TryGetValue(file, out var path) ? path : pathOf[file] = tree.Repository.PathOf(file);
}
