namespace ScoringFramework.Scoring;

/// <summary>Writes what a figure is compared with as a sentence.</summary>
internal static class CohortStatisticsText
{
    public static string Of(CohortStatistics cohort)
    {
        var spread = cohort is { Mean: { } mean, Deviation: { } deviation }
            ? $", with a mean of {Shown(mean)} and a standard deviation of {Shown(deviation)}" : "";
        return $"It is number {Numerals.Count(cohort.Rank)} of {Numerals.Count(cohort.Count)} figures in its cohort, from "
            + $"{Quote.Number(cohort.Least)} to {Quote.Number(cohort.Greatest)}{spread}.";
    }

    // Four digits, or all those before the point.
    private static string Shown(double number)
    {
        var digits = number == 0 ? 0 : 3 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        return Quote.Number((decimal)Math.Round(number, Math.Clamp(digits, 0, 15)));
    }
}
