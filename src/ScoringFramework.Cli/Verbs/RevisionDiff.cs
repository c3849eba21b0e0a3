using ScoringFramework.Cli.Git;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring diff REF [PATH…]</c>: what changed since a revision, subject by subject.</summary>
internal sealed class RevisionDiff(string revision, IReadOnlyList<string> paths, bool isTip, Screen screen)
{
    private readonly IReadOnlyList<string> named = paths.Count == 0 ? ["."] : paths;

    public string Format { get; init; } = "text";

    public string? Rubric { get; init; }

    public PartialDate? AsOf { get; init; }

    public DossierStatus? Status { get; init; }

    public string? Dimension { get; init; }

    /// <summary>Compares and writes the result.</summary>
    /// <exception cref="GitException">The revision cannot be read.</exception>
    public int Run()
    {
        if (named.Contains("-"))
        {
            throw new GitException("standard input has no history; name a file or a folder");
        }

        // git and this process work at the same time: while git answers, files are found, and dossiers are read.
        var found = Task.Run(() => InputFiles.Of(named, InputKind.Dossier));
        var repository = GitRepository.Of(FolderOf(named[0]));
        var tip = repository.Commit(revision);
        var commit = isTip ? tip : repository.MergeBase(tip, revision);
        using var tree = new GitTree(repository, commit, new(repository));
        _ = tree.AskForChanges();
        var lacks = isTip ? Task.FromResult(0) : Task.Run(() => repository.AheadOfHead(tip));
        var inputs = found.GetAwaiter().GetResult();
        if (inputs.Files is [{ Kind: InputKind.Rubric, Content: null } rubric])
        {
            return Rubrics(rubric, tree);
        }

        if (CallRubric.Read(Rubric, screen) is not { IsBroken: false, Rubric: var inPlace })
        {
            return ExitCode.WrongInput;
        }

        var now = InputSet.Of(inputs, inPlace, AsOf, screen);
        var then = RevisionCards.Of(tree, Scopes(inputs, repository), now, inPlace, AsOf);
        screen.WriteProblems(then.Problems);
        var code = then.Problems.Count > 0 ? ExitCode.Worst(now.Code, ExitCode.WrongInput) : now.Code;
        if (now.IsOneFile && Chosen(now.Cards) is [var card]
            && Chosen(then.Cards).FirstOrDefault(c => c.Subject.Id == card.Subject.Id) is { } was)
        {
            if (Dimension is not null && was.Find(Dimension) is null && card.Find(Dimension) is null)
            {
                return UnknownDimension.Report(card, Dimension, screen);
            }

            var one = Change.Between(was, card, Dimension);
            ChangeFormats.Write(Format, screen, () => one.ToJson(), one.ToMarkdown, () => one.ToText(screen.Text));
            return code;
        }

        if (Dimension is not null)
        {
            screen.Error.Write("scoring: --of explains one subject; name its dossier after the revision.\n");
            return ExitCode.WrongInput;
        }

        var sides = new ComparedSides(now, then, inputs, repository);
        var change = Of(sides);
        var title = Title(tip, commit, lacks.GetAwaiter().GetResult(), sides);
        ChangeFormats.Write(
            Format, screen, () => change.ToJson(title), () => change.ToMarkdown(title), () => change.ToText(title, screen.Text));
        return code;
    }

    private CohortChange Of(ComparedSides sides)
    {
        var change = CohortChange.Between(Chosen(sides.Before), Chosen(sides.After), sides.References);
        return change with { Subjects = [.. change.Subjects.Select(s => s with { RenamedFrom = sides.RenamedFrom(s.Subject.Id) })] };
    }

    private List<Scorecard> Chosen(IEnumerable<Scorecard> cards) => [.. cards.Where(c => Status is null || c.Dossier.Status >= Status)];

    private ChangeTitle Title(string tip, string commit, int lacks, ComparedSides sides)
    {
        var shown = GitRepository.Short(commit);
        var before = isTip ? $"{revision}, its tip {shown}" : tip == commit ? $"{revision} ({shown})" : $"{revision}, merge base {shown}";
        return new(before, "working tree")
        {
            Notes =
            [
                .. lacks == 0 ? Array.Empty<string>() :
                [
                    $"{revision} has {lacks} {(lacks == 1 ? "commit" : "commits")} that this branch lacks; --tip compares with them too.",
                ],
                .. sides.NotCompared(revision),
            ],
            OneInFull = $"scoring diff {revision} FILE",
        };
    }

    private int Rubrics(InputFile file, GitTree tree)
    {
        var path = tree.Repository.PathOf(file.Name);
        var (older, newer) = (RubricFile.LoadFrom(tree.Files, path ?? file.Name), file.LoadRubric());
        screen.WriteProblems(older.Diagnostics, older.TextOf);
        screen.WriteProblems(newer.Diagnostics, newer.TextOf);
        if (!older.TryGetValue(out var before, out _) || !newer.TryGetValue(out var after, out _))
        {
            return ExitCode.WrongInput;
        }

        var change = RubricChange.Between(before, after);
        ChangeFormats.Write(Format, screen, () => change.ToJson(), change.ToMarkdown, () => change.ToText(screen.Text));
        return ExitCode.Done;
    }

    // What a cohort names elsewhere is in sight too.
    private List<string> Scopes(InputFiles inputs, GitRepository repository)
    {
        var all = named.Concat(inputs.Cohorts.SelectMany(c => c.Read.Value?.Members ?? []));
        return [.. all.Select(p => repository.PathOf(p)
            ?? throw new GitException($"'{p}' is outside the repository at {repository.Root}")).Distinct(StringComparer.Ordinal)];
    }

    private static string FolderOf(string path)
    {
        var full = Path.GetFullPath(path);
        while (!Directory.Exists(full))
        {
            full = Path.GetDirectoryName(full) ?? Path.GetFullPath(".");
        }

        return full;
    }
}
