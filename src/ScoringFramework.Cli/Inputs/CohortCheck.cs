namespace ScoringFramework.Cli.Inputs;

/// <summary>What only the cohorts of a call and their members show together.</summary>
internal static class CohortCheck
{
    /// <summary>Finds members by another rubric than the cohort's, and references that are no members.</summary>
    /// <param name="files">The files of the call.</param>
    /// <param name="cards">The scorecards of those that could be scored.</param>
    public static DiagnosticList Of(InputFiles files, IEnumerable<(InputFile File, Scorecard Card)> cards)
    {
        if (files.Cohorts.Count == 0)
        {
            return DiagnosticList.Empty;
        }

        var all = cards.ToArray();
        return DiagnosticList.Merge(files.Cohorts.Select(cohort =>
        {
            var members = all.Where(a => cohort.Contains(a.File)).Select(a => a.Card).ToArray();
            var isWhole = files.Files.Count(f => f.Kind is InputKind.Dossier or InputKind.Other && cohort.Contains(f)) == members.Length;
            return Cohort.CheckMembers(cohort.Read, members, isWhole);
        }));
    }
}
