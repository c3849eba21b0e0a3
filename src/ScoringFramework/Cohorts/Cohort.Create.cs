namespace ScoringFramework.Cohorts;

/// <content>How scorecards become cohorts.</content>
public sealed partial class Cohort
{
    /// <summary>Compares scorecards of one rubric, and of one variant of it.</summary>
    /// <param name="cards">The scorecards, in any order.</param>
    /// <param name="options">Who is shown for reference, and what the headlines were before; null for nothing.</param>
    /// <returns>
    /// The cohort; or errors: no scorecard, scorecards of rubrics that score differently or of different variants, two of one subject, a
    /// reference that is not among them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static LoadResult<Cohort> Create(IEnumerable<Scorecard> cards, CohortOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var (all, chosen) = (cards.ToArray(), options ?? CohortOptions.Default);
        var problems = new DiagnosticList(CohortProblems.Of(all, chosen));
        return new(problems.HasErrors ? null : new(all, chosen), problems);
    }

    /// <summary>
    /// Puts scorecards into cohorts: one for each rubric, way of scoring and variant. Two versions of a rubric that score in the same way
    /// are together.
    /// </summary>
    /// <param name="cards">Any number of scorecards, in any order.</param>
    /// <param name="options">Who is shown for reference, and what the headlines were before; null for nothing.</param>
    /// <returns>The cohorts, by the id and version of their rubric and by their variant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static ValueList<Cohort> GroupBy(IEnumerable<Scorecard> cards, CohortOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return cards.GroupBy(c => (c.Rubric.Id, c.Rubric.ScoringHash, Variant: c.Subject.Variant?.Id))
            .Select(g => new Cohort([.. g], options ?? CohortOptions.Default))
            .OrderBy(c => c.Rubric.Id, StringComparer.Ordinal).ThenBy(c => c.Rubric.Version, StringComparer.Ordinal)
            .ThenBy(c => c.Rubric.ScoringHash, StringComparer.Ordinal).ThenBy(c => c.Variant?.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
