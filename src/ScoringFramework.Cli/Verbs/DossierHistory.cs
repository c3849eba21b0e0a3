using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Reads the history of one dossier.</summary>
internal sealed class DossierHistory(GitRepository repository, GitObjects objects, InputSet now, int most, DossierStatus? status)
{
    private readonly Scorecard card = now.Cards[0];

    /// <summary>Reads the editions and the commits.</summary>
    /// <exception cref="GitException">The dossier is not in the repository.</exception>
    public History Read()
    {
        var file = now.Files[0];
        if (file.Content is not null || now.Dossiers[0] is not { } dossier || repository.PathOf(file.Name) is not { } path)
        {
            throw new GitException($"'{file.Name}' is not a dossier of the repository at {repository.Root}, so it has no history");
        }

        var versions = new DossierVersions(repository, objects, path, card.Subject.Id, dossier.Rubric)
        {
            NewestHash = card.Rubric.ScoringHash,
        };
        var tags = Editions.In(repository);
        var editions = tags.TakeLast(most).Select(t => versions.At(t.Commit, t.Name)).OfType<HistoryState>().Where(IsChosen)
            .Append(new("working", card) { Rank = RankNow(file) }).ToArray();
        var commits = Commits(versions, path).ToArray();
        return History.Of(editions, commits) with
        {
            Notes = [.. HistoryNotes.Of(repository, tags.Count, most, "older commits are missing", versions.Failed, "state")],
        };
    }

    private IEnumerable<HistoryState> Commits(DossierVersions versions, string path)
    {
        // One more than are shown, since a change has a state before it.
        var head = repository.Run("rev-parse", "--verify", "--quiet", "HEAD");
        if (head is not { Code: 0, Lines: [var newest] })
        {
            return [];
        }

        var files = now.Read[0]!.Files.Select(repository.PathOf).OfType<string>().Concat(versions.FilesAt(newest)).Append(path).Distinct();
        var followed = repository.Run("log", "--follow", "--format=", "--name-only", "--", path).Lines;
        var log = repository.Run(
            ["log", "--topo-order", "--format=%H%x00%cs%x00%s", $"--max-count={(long)most * 4}", "--", .. files, .. followed]);
        return log.Lines.Reverse().Select(l => l.Split('\0')).Where(p => p.Length == 3)
            .Select(p => versions.At(p[0], GitRepository.Short(p[0])) is { } state ? state with { Day = p[1], Summary = p[2] } : null)
            .OfType<HistoryState>().Where(IsChosen);
    }

    private bool IsChosen(HistoryState state) => status is null || state.Card.Dossier.Status >= status;

    // The working state is ranked among the others as they are now.
    private RankPlace? RankNow(InputFile file)
    {
        var folder = Path.GetDirectoryName(file.Name) ?? "";
        foreach (var cohort in new[] { Path.Combine(folder, CohortFile.Name), Path.Combine(folder, "..", CohortFile.Name) })
        {
            if (File.Exists(cohort))
            {
                var quiet = InputSet.OfQuiet([cohort]);
                var members = Cohort.GroupBy(quiet.Cards.DistinctBy(c => c.Subject.Id), new() { References = [.. quiet.References] });
                return members.SelectMany(c => c.Ranked.Select(s => (s, c.Ranked.Count))).Where(s => s.s.Subject.Id == card.Subject.Id)
                    .Select(s => new RankPlace(s.s.Rank, s.s.IsTied, s.Count)).FirstOrDefault();
            }
        }

        return null;
    }
}
