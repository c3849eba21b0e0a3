namespace ScoringFramework.Scoring;

/// <summary>
/// How old evidence is on a day: from when what it claims was observed, else from when its source was published. A partial date has the
/// benefit of the doubt: it means its last day.
/// </summary>
internal static class EvidenceAge
{
    /// <summary>The date that the age counts from; null when neither is known.</summary>
    public static PartialDate? DateOf(Evidence evidence, Source? source) => evidence.Observed ?? source?.Published;

    /// <summary>The first day on which evidence of a date is too old.</summary>
    public static DateOnly StaleFrom(PartialDate date, Age maxAge)
    {
        try
        {
            var last = maxAge.Unit switch
            {
                AgeUnit.Day => date.Last.AddDays(maxAge.Count),
                AgeUnit.Month => date.Last.AddMonths(maxAge.Count),
                _ => date.Last.AddYears(maxAge.Count),
            };
            return last.AddDays(1);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Beyond the year 9999 nothing grows stale.
            return DateOnly.MaxValue;
        }
    }

    /// <summary>Whether evidence is too old on a day; what has no date is not known to be fresh.</summary>
    public static bool IsStale(PartialDate? date, Age? maxAge, DateOnly today) =>
        maxAge is not null && (date is null || today >= StaleFrom(date, maxAge));
}
