using System.Globalization;

namespace ScoringFramework.Output;

/// <summary>
/// The periods whose figures a measure reads, as a starting dossier writes them: of calendar years, the last full one first.
/// </summary>
internal static class DraftPeriods
{
    private const int MonthsOfYear = 12, Most = 24;

    /// <summary>The periods; a null for a figure whose period does not matter.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="day">The day that the scores are of.</param>
    public static IReadOnlyList<string?> Of(Measure measure, DateOnly day)
    {
        if (measure is { Over: null, Period: null })
        {
            return [null];
        }

        var length = Period.Lengths.FirstOrDefault(l => l.Name == (measure.Period ?? "year")).Months;
        if (length == 0)
        {
            return [measure.Period == Period.Instant ? $"at {Year(day.Year - 1)}-12-31" : measure.Period];
        }

        int[] ages = measure.Over is not { Months: > 0 } over ? [0]
            : over.Take == FigureTake.Change ? [0, over.Months]
            : [.. Enumerable.Range(0, Math.Clamp(over.Months / length, 1, Most)).Select(i => i * length)];
        return [.. ages.Select(age => Text(((day.Year - 1) * MonthsOfYear) + MonthsOfYear - 1 - age, length))];
    }

    private static string Text(int lastMonth, int length)
    {
        var (year, month) = (Year(lastMonth / MonthsOfYear), (lastMonth % MonthsOfYear) + 1);
        return length switch
        {
            MonthsOfYear => year,
            6 => $"{year}-H{Numerals.Count(month / 6)}",
            3 => $"{year}-Q{Numerals.Count(month / 3)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
        };
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
