namespace ScoringFramework.Cohorts;

/// <content>What only a cohort's file and its members show together.</content>
public sealed partial class Cohort
{
    /// <summary>Finds members by another rubric than the one that the cohort's file names, and references that are no members.</summary>
    /// <param name="file">What came of reading the cohort's file.</param>
    /// <param name="members">The scorecards of its members.</param>
    /// <param name="isWhole">Whether every member has a scorecard; otherwise a reference may be one of the others.</param>
    /// <returns>Errors with their places in the file; empty for a file without a cohort.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="members"/> is null.</exception>
    public static DiagnosticList CheckMembers(LoadResult<CohortDefinition> file, IEnumerable<Scorecard> members, bool isWhole = true)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(members);
        if (file.Value is not { } cohort)
        {
            return DiagnosticList.Empty;
        }

        var cards = members.ToArray();
        var scoring = cohort.Rubric is { } rubric && cards.Length > 0 ? ModelIdentity.Of(rubric).Scoring.Value : null;
        var others = cards.Where(c => scoring is not null && (c.Rubric.Id != cohort.Rubric!.Id || c.Rubric.ScoringHash != scoring))
            .Select(c => new Diagnostic(
                CohortCodes.OtherRubric,
                $"the member '{c.Subject.Id}' is scored by {c.Rubric.Id}@{c.Rubric.Version}, and the cohort by "
                + $"{cohort.Rubric!.Id}@{cohort.Rubric.Version}"
                + ((c.Rubric.Id, c.Rubric.Version) == (cohort.Rubric.Id, cohort.Rubric.Version) ? ", whose text differs" : ""),
                "Name the cohort's rubric in the dossier, or list the members without it under 'members'.")
            { Path = ModelPath.Of("rubric") });
        var missing = cohort.Reference.Index().Where(r => isWhole && !Array.Exists(cards, c => c.Subject.Id == r.Item))
            .Select(r => new Diagnostic(
                CohortCodes.NoReference, $"no member of the cohort has the id '{r.Item}'",
                "Write the id of a member: what its dossier has after 'dossier:'.")
            {
                Path = ModelPath.Of("reference").Then(r.Index),
                Suggestion = NearName.Find(r.Item, cards.Select(c => c.Subject.Id)),
            });
        return new(others.Concat(missing).Select(file.Locate));
    }
}
