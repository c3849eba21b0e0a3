namespace ScoringFramework.Reporting.Sites;

/// <summary>What changed in a site since its last edition, found once for all its pages.</summary>
internal sealed class SiteChange
{
    private readonly Lazy<CohortChange> change;
    private readonly Lazy<Dictionary<string, Change>> bySubject;

    public SiteChange(Cohort cohort, IReadOnlyDictionary<string, Scorecard> before)
    {
        Before = before;
        var references = cohort.Unranked.Where(u => u.Kind == UnrankedKind.Reference).Select(u => u.Subject.Id).ToArray();
        change = new(() => CohortChange.Between(before.Values, cohort.Cards, references));
        bySubject = new(() => change.Value.Subjects.ToDictionary(s => s.Subject.Id, s => s.Change, StringComparer.Ordinal));
        After = cohort.Cards.DistinctBy(c => c.Subject.Id).ToDictionary(c => c.Subject.Id, StringComparer.Ordinal);
    }

    /// <summary>The scorecards of the last edition, by their subjects' ids.</summary>
    public IReadOnlyDictionary<string, Scorecard> Before { get; }

    /// <summary>The scorecards of the site, by their subjects' ids.</summary>
    public IReadOnlyDictionary<string, Scorecard> After { get; }

    /// <summary>The whole.</summary>
    public CohortChange Whole => change.Value;

    /// <summary>What changed in a subject; null where it is new, or the same in every file.</summary>
    public Change? Of(string subject) => bySubject.Value.GetValueOrDefault(subject);
}
