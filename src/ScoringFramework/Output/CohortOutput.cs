namespace ScoringFramework;

/// <summary>Cohorts as text, as <see cref="ScorecardOutput"/> has scorecards.</summary>
public static class CohortOutput
{
    /// <summary>A cohort as text for people: a line for each ranked subject, and below them those without a rank and why.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    public static string ToText(this Cohort cohort, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CohortText.Of(cohort, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this Cohort cohort, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(writer);
        CohortText.Of(cohort, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>Several cohorts as text for people, two empty lines between them.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> is null.</exception>
    public static string ToText(this IEnumerable<Cohort> cohorts, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return CohortText.Of(cohorts, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IEnumerable<Cohort> cohorts, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        CohortText.Of(cohorts, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }
}
