namespace ScoringFramework.Diagnostics;

/// <summary>
/// Stops reporting problems at the hundredth error: nobody fixes more at once, and writing each message takes time and memory.
/// </summary>
internal static class ProblemLimit
{
    private const int MostErrors = 100;

    /// <summary>The problems up to the hundredth error, and an error that says so.</summary>
    /// <param name="problems">The problems, worded as they are walked to.</param>
    /// <param name="before">How many errors were reported already.</param>
    public static IEnumerable<Diagnostic> UpToAHundredErrors(this IEnumerable<Diagnostic> problems, int before = 0)
    {
        var errors = before;
        Diagnostic? last = null;
        foreach (var problem in problems)
        {
            if (errors >= MostErrors)
            {
                yield return new Diagnostic(TextCodes.TooManyProblems, "checking stopped here, after 100 errors",
                    "Fix the problems shown, and check again.")
                {
                    Path = last?.Path ?? ModelPath.Root,
                };
                yield break;
            }

            last = problem;
            errors += problem.Severity == Severity.Error ? 1 : 0;
            yield return problem;
        }
    }
}
