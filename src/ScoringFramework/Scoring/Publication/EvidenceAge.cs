namespace ScoringFramework.Scoring;

/// <summary>
/// How old evidence is on a day: from when what it claims was observed, else from when its source was published. Months and years are whole
/// calendar months: with 18 months, evidence of November 2024 counts until the end of May 2026, whatever the days. Days are counted from
/// the last day that the date can mean.
/// </summary>
internal static class EvidenceAge
{
    private const int MonthsOfYear = 12, LastYear = 9999;

    /// <summary>The date that the age counts from; null when neither is known.</summary>
    public static PartialDate? DateOf(Evidence evidence, Source? source) => evidence.Observed ?? source?.Published;

    /// <summary>
    /// The first day on which evidence of a date is too old; <see cref="DateOnly.MaxValue"/> when that is after the year 9999.
    /// </summary>
    public static DateOnly StaleFrom(PartialDate date, Age maxAge)
    {
        if (maxAge.Unit == AgeUnit.Day)
        {
            return date.Last.DayNumber + (long)maxAge.Count >= DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue
                : date.Last.AddDays(maxAge.Count + 1);
        }

        var months = (date.Last.Year * (long)MonthsOfYear) + date.Last.Month - 1
            + (maxAge.Unit == AgeUnit.Year ? maxAge.Count * (long)MonthsOfYear : maxAge.Count) + 1;
        return months / MonthsOfYear > LastYear ? DateOnly.MaxValue
            : new((int)(months / MonthsOfYear), (int)(months % MonthsOfYear) + 1, 1);
    }

    /// <summary>Whether evidence is too old on a day; what has no date is not known to be fresh.</summary>
    public static bool IsStale(PartialDate? date, Age? maxAge, DateOnly today) =>
        maxAge is not null && (date is null || today >= StaleFrom(date, maxAge));
}
