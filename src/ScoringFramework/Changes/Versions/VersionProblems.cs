namespace ScoringFramework.Changes;

/// <summary>What is wrong with a version, for the weight of what differs.</summary>
internal static class VersionProblems
{
    public static IEnumerable<Diagnostic> Of(RubricChange change)
    {
        if (change.OlderId != change.NewerId)
        {
            yield return new Diagnostic(
                ChangeCodes.AnotherRubric,
                $"'{change.NewerId}' is another rubric than '{change.OlderId}', so their versions cannot be compared",
                "Name an older version of the same rubric.").At(ModelPath.Of("rubric"));
            yield break;
        }

        foreach (var renaming in change.ProbablyRenamed)
        {
            yield return new Diagnostic(
                ChangeCodes.RenamedWithoutMap,
                $"'{renaming.From}' is gone and '{renaming.To}' says the same, so its scores would end and begin instead of going on",
                $"Write supersedes: {{ version: {change.OlderVersion}, renamed: {{ {renaming.From}: {renaming.To} }} }}.")
                .At(ModelPath.Of("dimensions", renaming.To).Name);
        }

        if (!change.IsRaisedEnough)
        {
            var heaviest = change.Differences.First(d => d.Bump == change.Due);
            var most = change.Differences.Count(d => d.Bump == change.Due);
            var others = most == 1 ? "" : $" and {most - 1} more";
            yield return new Diagnostic(
                ChangeCodes.VersionTooLow,
                $"the version went from {change.OlderVersion} to {change.NewerVersion}, and what changed asks for a {Word(change.Due)} one: {Text(heaviest)}{others}",
                $"Write {Next(change)} or above.").At(ModelPath.Of("version"));
        }
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
