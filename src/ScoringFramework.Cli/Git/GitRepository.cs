namespace ScoringFramework.Cli.Git;

/// <summary>The repository that a folder is in.</summary>
/// <param name="Root">The root of its working tree, a real path.</param>
/// <param name="IsShallow">Whether its history is cut off.</param>
internal sealed record GitRepository(string Root, bool IsShallow)
{
    /// <summary>Finds the repository of a folder; null outside one.</summary>
    /// <exception cref="GitException">There is no git, it refuses the repository, or the repository has no working tree.</exception>
    public static GitRepository? Find(string folder)
    {
        var answer = GitProcess.Run(folder, "rev-parse", "--is-shallow-repository", "--show-toplevel");
        if (answer.Code == 0 && answer.Lines is [var isShallow, var root])
        {
            return new(RealPath.Of(root), isShallow == "true");
        }

        return answer.Errors.Contains("not a git repository", StringComparison.Ordinal) ? null
            : throw new GitException(Reason(answer));
    }

    /// <summary>Finds the repository of a folder.</summary>
    /// <exception cref="GitException">There is no git, or the folder is outside a repository.</exception>
    public static GitRepository Of(string folder) => Find(folder) ?? throw new GitException(
        $"'{folder}' is not in a git repository, so there is no revision to read. Name files, or call scoring inside the repository");

    /// <summary>The hash of the commit that a revision means.</summary>
    /// <exception cref="GitException">It means none.</exception>
    public string Commit(string revision)
    {
        if (revision.Length == 0 || revision[0] == '-')
        {
            throw new GitException($"'{Shown(revision)}' is not a revision: a name in git cannot begin with a dash");
        }

        var answer = Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return answer.Code == 0 && answer.Lines is [var hash] ? hash : throw new GitException(Unknown(revision));
    }

    /// <summary>The branch that is checked out; null for none.</summary>
    public string? Branch => Run("symbolic-ref", "--quiet", "--short", "HEAD") is { Code: 0, Lines: [var name] } ? name : null;

    /// <summary>Whether git knows a commit of a name.</summary>
    public bool Has(string revision) =>
        Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Code == 0;

    /// <summary>The commit in which the history of two commits parts.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public string MergeBase(string commit, string revision)
    {
        var answer = Run("merge-base", "--end-of-options", commit, "HEAD");
        return answer is { Code: 0, Lines: [var hash, ..] } ? hash : throw new GitException(
            IsShallow
                ? $"'{Shown(revision)}' and HEAD have no common commit in this shallow clone, whose history is cut off. Fetch all of it: "
                    + "git fetch --unshallow, or fetch-depth: 0 for actions/checkout"
                : HasHead()
                    ? $"'{Shown(revision)}' and HEAD have no common commit. Compare with its tip: add --tip"
                    : "this branch has no commit yet");
    }

    /// <summary>How many commits one commit has that HEAD lacks.</summary>
    public int AheadOfHead(string commit) =>
        Run("rev-list", "--count", "--end-of-options", $"HEAD..{commit}") is { Code: 0, Lines: [var count] }
            ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>
    /// The paths, from the root, of files that differ between a commit and the working tree, those that git ignores aside.
    /// </summary>
    public HashSet<string> ChangedSince(string commit)
    {
        var tracked = Run("-c", "core.fsmonitor=false", "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv",
            "--ignore-submodules", "--end-of-options", commit, "--");
        var added = Run("ls-files", "-z", "--others", "--exclude-standard");
        return tracked.Code == 0 ? new(tracked.Items.Concat(added.Items), StringComparer.Ordinal) : throw new GitException(Reason(tracked));
    }

    /// <summary>Runs git at the root.</summary>
    public GitOutput Run(params IEnumerable<string> arguments) => GitProcess.Run(Root, arguments);

    /// <summary>The path of a file from the root, with <c>/</c>; null for one outside the working tree.</summary>
    /// <param name="file">A file or folder, which need not exist.</param>
    public string? PathOf(string file)
    {
        var relative = Path.GetRelativePath(Root, RealPath.Of(file)).Replace(Path.DirectorySeparatorChar, '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null
            : relative == "." ? "" : relative;
    }

    /// <summary>A commit's hash as people read it.</summary>
    public static string Short(string commit) => commit[..Math.Min(7, commit.Length)];

    private bool HasHead() => Run("rev-parse", "--verify", "--quiet", "HEAD").Code == 0;

    private string Unknown(string revision) => IsShallow
        ? $"'{Shown(revision)}' is not known in this shallow clone, whose history is cut off. Fetch all of it: git fetch --unshallow "
            + "--tags, or fetch-depth: 0 for actions/checkout"
        : $"'{Shown(revision)}' is no path here and no commit that git knows. For a branch of a remote, write origin/{Shown(revision)}; "
            + "git branch --all and git tag show the names";

    private static string Shown(string revision) => revision.Length <= 60 ? revision : revision[..60] + "…";

    private static string Reason(GitOutput answer) =>
        answer.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? $"git: {Shown(first.Trim())}"
            : "git answered with nothing";
}
