namespace ScoringFramework.Dossiers;

/// <summary>A period as it is compared: its length, and its last day. FY26-Q4 of a year that ends in March is 2026-Q1.</summary>
/// <param name="Length">The name of the length; a label's own text; null for a figure without a period.</param>
/// <param name="Last">The last day; null where there is none to order by.</param>
internal readonly record struct FigurePeriod(string? Length, DateOnly? Last)
{
    /// <param name="period">The period; or null.</param>
    /// <param name="fiscalYearEnds">The month, 1 to 12, in which the subject's fiscal years end.</param>
    public static FigurePeriod Of(Period? period, int fiscalYearEnds) => new(period?.Length, period?.Last(fiscalYearEnds));
}
