using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Locks;

/// <summary>
/// What <c>--since</c> names: the lock of a cohort, another lock or scorecards in JSON, or a revision of git. It gives the headlines that
/// those of now are compared with.
/// </summary>
internal static class Since
{
    private const string EditionTag = "edition/";

    /// <summary>The earlier headlines; null, after a report, when they cannot be read.</summary>
    /// <param name="value">The option's value; null compares with the locks.</param>
    /// <param name="input">What is compared.</param>
    /// <param name="paths">The paths of the call.</param>
    /// <param name="rubric">The file of a rubric instead of those that dossiers name; or null.</param>
    /// <param name="asOf">A day instead of the dossiers'; or null.</param>
    /// <param name="screen">Where problems go.</param>
    /// <exception cref="GitException">The revision cannot be read.</exception>
    public static Func<Scorecard, EarlierHeadline?>? Of(
        string? value, InputSet input, IReadOnlyList<string> paths, string? rubric, PartialDate? asOf, Screen screen)
    {
        if (value is null)
        {
            return EarlierHeadlines.Of(input, screen);
        }

        if (File.Exists(value))
        {
            return OfFile(value, screen);
        }

        var cards = OfRevision(value, input, paths, rubric is null ? null : RubricFile.Load(rubric).Value, asOf, screen).Cards;
        return card => Find(cards, card);
    }

    private static Func<Scorecard, EarlierHeadline?>? OfFile(string file, Screen screen)
    {
        var text = InputText.OfResult(file);
        if (EditionFile.Claims(text))
        {
            var read = EditionFile.Parse(text, file);
            screen.WriteProblems(read.Diagnostics);
            return read.Value is { } edition ? card => OfEdition(edition, card) : null;
        }

        var input = InputSet.Of([file], null, null, screen);
        return input.Code == ExitCode.Done ? card => Find(input.Cards, card) : null;
    }

    private static EarlierHeadline? OfEdition(Edition edition, Scorecard card) => edition.Find(card.Subject.Id) is { } member
        ? new(member.Outcome, member.Score,
            edition.Rubrics.Any(r => r.Id == card.Rubric.Id && r.ScoringHash == card.Rubric.ScoringHash)
            && member.Variant == card.Subject.Variant?.Id)
        : null;

    private static EarlierHeadline? Find(IReadOnlyList<Scorecard> cards, Scorecard card) =>
        cards.FirstOrDefault(c => c.Subject.Id == card.Subject.Id) is { } was
            ? new(was.Headline.Outcome, was.Headline.Score, was.Rubric.ScoringHash == card.Rubric.ScoringHash
                && was.Subject.Variant == card.Subject.Variant)
            : null;

    /// <summary>The scorecards of a revision, or of the edition of that name.</summary>
    /// <returns>The scorecards; and the name of the edition, null for another revision.</returns>
    /// <exception cref="GitException">The revision cannot be read.</exception>
    public static (IReadOnlyList<Scorecard> Cards, string? Edition) OfRevision(
        string revision, InputSet input, IReadOnlyList<string> paths, Rubric? rubric, PartialDate? asOf, Screen screen)
    {
        var named = paths.Count == 0 ? ["."] : paths;
        var repository = GitRepository.Of(Directory.Exists(named[0]) ? named[0] : Path.GetDirectoryName(Path.GetFullPath(named[0]))!);
        var (commit, edition) = Commit(repository, revision);
        using var tree = new GitTree(repository, commit, new(repository));
        var scopes = named.Concat(input.Cohorts.SelectMany(c => c.Read.Value?.Members ?? []))
            .Select(p => repository.PathOf(p) ?? throw new GitException($"'{p}' is outside the repository at {repository.Root}"))
            .Distinct(StringComparer.Ordinal).ToArray();
        var then = RevisionCards.Of(tree, scopes, input, rubric, asOf);
        screen.WriteProblems(then.Problems);
        return (then.Cards, edition);
    }

    // The name of an edition alone is its tag's, where nothing else has it.
    private static (string Commit, string? Edition) Commit(GitRepository repository, string revision)
    {
        try
        {
            return (repository.Commit(revision),
                revision.StartsWith(EditionTag, StringComparison.Ordinal) ? revision[EditionTag.Length..] : null);
        }
        catch (GitException) when (!revision.StartsWith(EditionTag, StringComparison.Ordinal) && repository.Has(EditionTag + revision))
        {
            return (repository.Commit(EditionTag + revision), revision);
        }
    }
}
