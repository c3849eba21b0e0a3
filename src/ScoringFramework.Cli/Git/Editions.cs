namespace ScoringFramework.Cli.Git;

/// <summary>The editions of a repository: its tags <c>edition/NAME</c>.</summary>
internal static class Editions
{
    private const string Prefix = "edition/";

    /// <summary>Name and commit of each, by the commits' dates, then by name: the oldest first.</summary>
    public static IReadOnlyList<(string Name, string Commit)> In(GitRepository repository)
    {
        // An annotated tag leads to its commit, a plain one is it.
        var tags = repository.Run("for-each-ref", "--format=%(refname)%00%(objectname)%00%(*objectname)", $"refs/tags/{Prefix}");
        var found = tags.Lines.Select(l => l.Split('\0')).Where(p => p.Length == 3)
            .Select(p => (Name: p[0]["refs/tags/".Length..][Prefix.Length..], Commit: p[2].Length > 0 ? p[2] : p[1])).ToArray();
        if (found.Length == 0)
        {
            return [];
        }

        var days = repository.Run(["show", "--no-patch", "--format=%H %ct", .. found.Select(f => f.Commit).Distinct()]).Lines
            .Select(l => l.Split(' ')).Where(p => p.Length == 2).DistinctBy(p => p[0])
            .ToDictionary(p => p[0], p => long.TryParse(p[1], out var time) ? time : 0, StringComparer.Ordinal);
        return [.. found.OrderBy(f => days.GetValueOrDefault(f.Commit)).ThenBy(f => f.Name, StringComparer.Ordinal)];
    }
}
