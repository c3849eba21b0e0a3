using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Locks;

/// <summary>The locks of the cohorts of a call: ranks are approved too.</summary>
internal static class CohortLocks
{
    private const int MostNamed = 6;

    /// <summary>What is approved of a cohort now.</summary>
    public static Edition Of(InputCohort cohort, InputSet input, string? because = null) =>
        Edition.Of(cohort.Read.Value!, Members(cohort, input), because);

    /// <summary>The approved edition beside a cohort's file; null when there is none.</summary>
    public static LoadResult<Edition>? Read(InputCohort cohort)
    {
        var path = LockFile.NameFor(cohort.Name);
        return File.Exists(path) ? EditionFile.Parse(InputText.OfResult(path), path) : null;
    }

    /// <summary>Compares each cohort with its lock. With errors among the members, ranks mean nothing, and nothing is compared.</summary>
    public static IEnumerable<Diagnostic> Verify(InputSet input)
    {
        foreach (var cohort in input.Cohorts.Where(c => c.Read.Value is not null && input.Code == ExitCode.Done))
        {
            switch (Read(cohort))
            {
                case null:
                    yield return new Diagnostic(
                        LibraryCodes.CohortWithoutLock,
                        $"the cohort has no lock '{Path.GetFileName(LockFile.NameFor(cohort.Name))}' beside it, so nobody has approved its "
                        + "ranks",
                        $"Check the ranks, and approve them: scoring lock {cohort.Name}.")
                    { Span = new(cohort.Name, 1, 1, 1, 1) };
                    break;
                case { Value: { } approved }:
                    var differences = approved.DifferencesTo(Of(cohort, input));
                    if (differences.Count > 0)
                    {
                        yield return new Diagnostic(
                            LibraryCodes.CohortDiffers, $"the cohort is not as approved: {Few(differences)}",
                            $"Check the differences, and approve them: scoring lock {cohort.Name}.")
                        { Span = new(LockFile.NameFor(cohort.Name), 1, 1, 1, 1) };
                    }

                    break;
                case var unreadable:
                    foreach (var problem in unreadable.Diagnostics)
                    {
                        yield return problem;
                    }

                    break;
            }
        }
    }

    /// <summary>Writes each cohort's lock, and shows what it changes.</summary>
    /// <param name="input">The dossiers of the call, all of them locked.</param>
    /// <param name="because">Why the scores are approved; or null.</param>
    /// <param name="screen">Where the result goes.</param>
    /// <exception cref="IOException">The disk does not take a lock.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be written to.</exception>
    public static void Lock(InputSet input, string? because, Screen screen)
    {
        foreach (var cohort in input.Cohorts.Where(c => c.Read.Value is not null))
        {
            var before = Read(cohort);
            var differences = before?.Value?.DifferencesTo(Of(cohort, input)) ?? [];
            var now = Of(cohort, input, because ?? (differences.Count == 0 ? before?.Value?.Because : null));
            var text = EditionFile.Write(now);
            var path = LockFile.NameFor(cohort.Name);
            if (before?.Value is { } approved && EditionFile.Write(approved) == text)
            {
                screen.Out.Write($"{now}, as locked\n");
                continue;
            }

            WholeFile.Write(path, text, replaces: true);
            screen.Out.Write($"{now}, locked in {path}\n");
            foreach (var difference in differences.Where(d => d.Kind != EditionDifferenceKind.Reading))
            {
                screen.Out.Write($"  {difference}\n");
            }
        }
    }

    private static IEnumerable<Scorecard> Members(InputCohort cohort, InputSet input) =>
        input.Cards.Zip(input.Files).Where(p => cohort.Contains(p.Second)).Select(p => p.First).DistinctBy(c => c.Subject.Id);

    private static string Few(ValueList<EditionDifference> differences)
    {
        var named = string.Join("; ", differences.Take(MostNamed).Select(d => d.Text));
        return differences.Count <= MostNamed ? named : $"{named}; {differences.Count - MostNamed} more";
    }
}
