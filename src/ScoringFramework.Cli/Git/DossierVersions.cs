using System.Text;
using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Git;

/// <summary>A dossier at the commits of a repository: scored once for each text of the files that it depends on.</summary>
internal sealed class DossierVersions(GitRepository repository, GitObjects objects, string path, string id, Rubric newest)
{
    private readonly Dictionary<string, GitTree> trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Scorecard? Card, Scorecard? ByNewest)> scored = new(StringComparer.Ordinal);
    private string? last;

    /// <summary>How many states could not be scored.</summary>
    public int Failed { get; private set; }

    /// <summary>The dossier at a commit; null when it is not there, or has errors there.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="name">What the state is called.</param>
    public HistoryState? At(string commit, string name)
    {
        var tree = TreeOf(commit);
        if (Find(tree) is not { } file)
        {
            return null;
        }

        last = file;
        var read = DossierFile.LoadFrom(tree.Files, file);
        var cohort = CohortOf(tree, file, read);
        var key = string.Join('\n', read.Files.Select(tree.Files.PathOf).Concat(cohort).Select(f => tree.HashOf(f) ?? "-"));
        if (!scored.TryGetValue(key, out var cards))
        {
            cards = (Score(read, tree, cohort, null), null);
            if (cards.Card is { } card && card.Rubric.ScoringHash != NewestHash)
            {
                cards.ByNewest = Score(DossierFile.LoadFrom(tree.Files, file, newest), tree, cohort, newest);
            }

            Failed += cards.Card is null ? 1 : 0;
            scored[key] = cards;
        }

        return cards.Card is { } found ? new(name, found) { ByNewest = cards.ByNewest, Rank = RankIn(tree, file) } : null;
    }

    /// <summary>The scoring hash of the newest rubric, as its scorecards have it.</summary>
    public required string NewestHash { get; init; }

    /// <summary>The files that the dossier depends on at a commit, from the root; empty when it is not there.</summary>
    public IReadOnlyList<string> FilesAt(string commit)
    {
        var tree = TreeOf(commit);
        if (Find(tree) is not { } file)
        {
            return [];
        }

        var read = DossierFile.LoadFrom(tree.Files, file);
        return [.. read.Files.Select(tree.Files.PathOf).Concat(CohortOf(tree, file, read)).Distinct()];
    }

    // What lies beside a dossier that compares with it.
    private static string[] CohortOf(GitTree tree, string file, LoadResult<Dossier> read) =>
        read.Value?.Rubric.ComparesWithCohort == true ? [.. tree.YamlUnder(file[..Math.Max(0, file.LastIndexOf('/'))])] : [];

    // The cohort of then is what lay in the folder then.
    private static Scorecard? Score(LoadResult<Dossier> read, GitTree tree, string[] cohort, Rubric? rubric)
    {
        if (read.Value is not { } dossier)
        {
            return null;
        }

        var engine = new ScoringEngine(dossier.Rubric);
        var members = cohort.Select(f => DossierFile.LoadFrom(tree.Files, f, rubric).Value).OfType<Dossier>()
            .Where(d => d.Rubric == dossier.Rubric);
        return engine.Score(cohort.Length == 0 ? dossier : dossier.WithCohort(engine.FiguresOf(members)));
    }

    private GitTree TreeOf(string commit) =>
        trees.TryGetValue(commit, out var tree) ? tree : trees[commit] = new(repository, commit, objects);

    // Under the name that it had last, else under any name with its id.
    private string? Find(GitTree tree)
    {
        foreach (var known in new[] { last, path }.OfType<string>())
        {
            if (IsIt(tree, known))
            {
                return known;
            }
        }

        return tree.YamlUnder("").FirstOrDefault(p => IsIt(tree, p));
    }

    private bool IsIt(GitTree tree, string file) =>
        tree.ContentOf(file) is { } content && Encoding.UTF8.GetString(content) is var text && text.Contains(id, StringComparison.Ordinal)
        && YamlFileKind.Of(text) == FileKind.Dossier && IdIn(text) == id;

    private static string? IdIn(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart('\uFEFF').StartsWith("dossier:", StringComparison.Ordinal))
            {
                var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
                var comment = value.IndexOf(" #", StringComparison.Ordinal);
                return (comment < 0 ? value : value[..comment]).Trim().Trim('"', '\'');
            }
        }

        return null;
    }

    // The approved rank: of the cohort's lock in the folder of the dossier, or in the one above.
    private RankPlace? RankIn(GitTree tree, string file)
    {
        var folder = file[..(file.LastIndexOf('/') + 1)];
        var above = folder.Length == 0 ? null : folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        foreach (var place in new[] { folder, above }.OfType<string>())
        {
            if (tree.ContentOf(place + LockFile.NameFor(CohortFile.Name)) is { } content
                && EditionFile.Parse(InputText.Of(content)).Value is { } edition && edition.Find(id) is { Rank: { } rank } member)
            {
                return new(rank, member.IsTied, edition.Members.Count(m => m.Rank is not null && m.Variant == member.Variant));
            }
        }

        return null;
    }
}
