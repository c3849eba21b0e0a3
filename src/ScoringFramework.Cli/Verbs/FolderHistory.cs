using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Reads the history of a folder of dossiers, or of a cohort.</summary>
internal sealed class FolderHistory(
    GitRepository repository, GitObjects objects, InputSet now, string path, int most, DossierStatus? status)
{
    /// <summary>Reads the editions.</summary>
    /// <exception cref="GitException">The folder is outside the repository.</exception>
    public CohortHistory Read(Screen screen)
    {
        string[] named = [path, .. now.Cohorts.SelectMany(c => c.Read.Value?.Members ?? [])];
        var scopes = named.Select(p => repository.PathOf(p)
            ?? throw new GitException($"'{p}' is outside the repository at {repository.Root}")).Distinct(StringComparer.Ordinal).ToArray();
        var tags = Editions.In(repository);
        var (states, broken) = (new List<CohortState>(), 0);
        foreach (var (name, commit) in tags.TakeLast(most))
        {
            var tree = new GitTree(repository, commit, objects);
            var then = RevisionCards.Of(tree, scopes, now);
            broken += then.Broken.Count;
            var state = State(name, then.Cards);
            if (state.Cards.Count > 0)
            {
                states.Add(state with { ByNewest = ByNewest(tree, scopes, then) });
            }
        }

        states.Add(State("working", now.Cards));
        var label = now.Cohorts is [{ Read.Value: { } cohort }] ? cohort.Id : path == "." ? Path.GetFileName(Path.GetFullPath(path)) : path;
        return CohortHistory.Of(label, states) with
        {
            Notes = [.. HistoryNotes.Of(repository, tags.Count, most, "older editions may be missing", broken, "dossier")],
        };
    }

    private CohortState State(string name, IEnumerable<Scorecard> cards) =>
        new(name, [.. cards.Where(c => status is null || c.Dossier.Status >= status).DistinctBy(c => c.Subject.Id)])
        {
            References = [.. now.References],
        };

    // Only where one rubric scores all of today's dossiers, and scored the older ones in another way.
    private ValueList<Scorecard>? ByNewest(GitTree tree, string[] scopes, RevisionCards then)
    {
        var rubrics = now.Cards.Select(c => (c.Rubric.Id, c.Rubric.ScoringHash)).Distinct().ToArray();
        if (rubrics is not [var only] || then.Cards.All(c => (c.Rubric.Id, c.Rubric.ScoringHash) == only)
            || now.Dossiers.OfType<Dossier>().FirstOrDefault() is not { } dossier)
        {
            return null;
        }

        var cards = State("", RevisionCards.Of(tree, scopes, now, dossier.Rubric).Cards).Cards;
        return cards.Count == 0 ? null : cards;
    }
}
