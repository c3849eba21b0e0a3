namespace ScoringFramework.Changes;

/// <summary>What is wrong with a version, for the weight of what differs.</summary>
internal static class VersionProblems
{
    private const int MostNamed = 2;
    private const int MostShown = 24;

    public static IEnumerable<Diagnostic> Of(RubricChange change)
    {
        if (change.OlderId != change.NewerId)
        {
            yield return new Diagnostic(
                ChangeCodes.AnotherRubric,
                $"'{change.NewerId}' is not the rubric '{change.OlderId}', so their versions cannot be compared",
                "Name an older version of the same rubric.").At(ModelPath.Of("rubric"));
            yield break;
        }

        foreach (var renaming in change.ProbablyRenamed)
        {
            yield return new Diagnostic(
                ChangeCodes.RenamedWithoutMap,
                $"'{renaming.From}' was removed and '{renaming.To}' is the same, so the scores of the two are not connected",
                $"Write supersedes: {{ version: {change.OlderVersion}, renamed: {{ {renaming.From}: {renaming.To} }} }}.")
                .At(ModelPath.Of("dimensions", renaming.To).Name);
        }

        if (!change.IsRaisedEnough)
        {
            yield return new Diagnostic(
                ChangeCodes.VersionTooLow,
                $"{Given(change)}{Although([.. change.Differences.Where(d => d.Bump == change.Due)])}",
                $"Write version: {Next(change)}.").At(ModelPath.Of("version"));
        }
    }

    private static string Given(RubricChange change) => change.Given switch
    {
        VersionBump.None => $"the version is still {change.NewerVersion}",
        null => $"the version went down from {change.OlderVersion} to {change.NewerVersion}",
        _ => $"the version was only raised from {change.OlderVersion} to {change.NewerVersion}",
    };

    private static string Although(RubricDifference[] due)
    {
        var named = due.Take(MostNamed).Select(d => Clause(d, isOnly: due.Length == 1)).ToArray();
        var more = due.Length - named.Length;
        return named.Length == 0 ? ""
            : $", although "
            + $"{string.Join(" and ", named)}{(more == 0 ? "" : $", and {Quote.Number((decimal)more)} more "
            + $"{(more == 1 ? "part" : "parts")} changed")}";
    }

    private static string Clause(RubricDifference difference, bool isOnly)
    {
        var what = difference switch
        {
            { Id: null } => $"the {difference.What}",
            { What: "dimension" } => difference.Id,
            _ => $"the {difference.What} of {difference.Id}",
        };
        return (difference.Before, difference.After) switch
        {
            (null, null) => $"{what} changed",
            (null, _) => $"{what} was added",
            (_, null) => $"{what} was removed",
            var (before, after) when isOnly && before.Length + after.Length <= MostShown => $"{what} changed from {before} to {after}",
            _ => $"{what} changed",
        };
    }

    /// <summary>A difference in words: <c>weight of D4f 20 → 30</c>.</summary>
    public static string Text(RubricDifference difference)
    {
        var what = difference.Id is null ? difference.What : $"{difference.What} of {difference.Id}";
        return (difference.Before, difference.After) switch
        {
            (null, null) => what,
            (null, { } after) => $"{what}: {Quote.Short(after)}, new",
            ({ } before, null) => $"{what}: {Quote.Short(before)}, gone",
            var (before, after) => $"{what}: {Quote.Short(before)} → {Quote.Short(after)}",
        };
    }

    public static string Word(VersionBump bump) => Terms.Of(bump);

    private static string Next(RubricChange change)
    {
        var version = SemanticVersion.Of(change.OlderVersion)!;
        return change.Due switch
        {
            VersionBump.Major => Invariant($"{version.Major + 1}.0.0"),
            VersionBump.Minor => Invariant($"{version.Major}.{version.Minor + 1}.0"),
            _ => Invariant($"{version.Major}.{version.Minor}.{version.Patch + 1}"),
        };
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
