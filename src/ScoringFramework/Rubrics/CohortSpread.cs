namespace ScoringFramework.Rubrics;

/// <summary>The mean and the standard deviation of a cohort's figures.</summary>
/// <param name="MeanAboveLeast">How far the mean lies above the least figure.</param>
/// <param name="Deviation">The standard deviation, which divides by n: the figures are the whole cohort and no sample.</param>
internal sealed record CohortSpread(double MeanAboveLeast, double Deviation)
{
    // The difference of two that are smaller is a decimal.
    private const decimal Half = decimal.MaxValue / 2;

    /// <summary>Of figures in ascending order, so that the same figures give the same bits.</summary>
    public static CohortSpread Of(ValueList<decimal> figures)
    {
        if (figures.Count == 0)
        {
            return new(0, 0);
        }

        var above = figures.Select(f => Difference(f, figures[0])).ToArray();
        var mean = above.Sum() / above.Length;
        return new(mean, Math.Sqrt(above.Sum(a => (a - mean) * (a - mean)) / above.Length));
    }

    /// <summary>What is left of two large figures that are nearly equal is exact.</summary>
    public static double Difference(decimal value, decimal from) =>
        Math.Abs(value) < Half && Math.Abs(from) < Half ? (double)(value - from) : (double)value - (double)from;
}
