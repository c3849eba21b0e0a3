namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Cohort"/>. Figures are compared as decimals, so none is equal to another by rounding.</summary>
/// <param name="curve">The curve.</param>
/// <param name="figures">The cohort's figures, ascending; empty while they are not known.</param>
internal sealed class CohortOnUnit(CohortCurve curve, ValueList<decimal> figures) : UnitCurve
{
    /// <summary>Fewer figures say little about a cohort.</summary>
    public const int Fewest = 5;

    // How many standard deviations there are from the middle of the scale to its ends.
    private const double Deviations = 3;

    // The other rules do not ask for it.
    private readonly CohortSpread spread = CohortSpread.Of(curve.Rule == CohortRule.ZScore ? figures : []);

    private bool IsFalling => curve.Better == Better.Lower;

    /// <summary>Why it gives no place; null where it does.</summary>
    public CohortFault? Fault =>
        Figures.Count < Fewest ? CohortFault.TooFew
        : Figures[0] == Figures[^1] ? CohortFault.Constant
        : curve.Rule == CohortRule.DistanceToBest && Figures[0] <= 0 ? CohortFault.NotPositive
        : null;

    // What reads figures gives decimals.
    public override double? At(double value) => Fault is null ? At((decimal)value) : 0;

    /// <summary>The place of a figure.</summary>
    public double At(decimal value) => curve.Rule switch
    {
        CohortRule.MinMax => Turned(
            CohortSpread.Difference(value, Figures[0]) / CohortSpread.Difference(Figures[^1], Figures[0])),
        CohortRule.ZScore => Turned(0.5 + ((CohortSpread.Difference(value, Figures[0]) - spread.MeanAboveLeast) / spread.Deviation
            / (2 * Deviations))),
        CohortRule.Rank => (Figures.Count - RankOf(value)) / (double)(Figures.Count - 1),
        CohortRule.PercentileRank => (Worse(value) + (Figures.Count(f => f == value) / 2.0)) / Figures.Count,
        _ => IsFalling ? (double)Figures[0] / (double)value : (double)value / (double)Figures[^1],
    };

    /// <summary>How many of the figures are better, and one.</summary>
    public int RankOf(decimal value) => 1 + Figures.Count(f => IsFalling ? f < value : f > value);

    /// <summary>The end of the curve that a value beyond it counts as; null between the ends, and where the curve has none.</summary>
    public double? EndFor(decimal value)
    {
        var (least, most) = curve.Rule switch
        {
            _ when Fault is not null => (double.NegativeInfinity, double.PositiveInfinity),
            CohortRule.MinMax => ((double)Figures[0], (double)Figures[^1]),
            CohortRule.ZScore => (Mean - (Deviations * spread.Deviation), Mean + (Deviations * spread.Deviation)),
            CohortRule.DistanceToBest when IsFalling => ((double)Figures[0], double.PositiveInfinity),
            CohortRule.DistanceToBest => (0, (double)Figures[^1]),
            _ => (double.NegativeInfinity, double.PositiveInfinity),
        };
        return (double)value < least ? least : (double)value > most ? most : null;
    }

    /// <summary>The figures, ascending.</summary>
    public ValueList<decimal> Figures { get; } = figures;

    public CohortRule Rule => curve.Rule;

    public double Deviation => spread.Deviation;

    public double Mean => (double)Figures[0] + spread.MeanAboveLeast;

    private int Worse(decimal value) => Figures.Count(f => IsFalling ? f > value : f < value);

    private double Turned(double place) => IsFalling ? 1 - place : place;
}

/// <summary>Why a cohort's figures give no place.</summary>
internal enum CohortFault
{
    /// <summary>There are fewer than five.</summary>
    TooFew,

    /// <summary>All are equal.</summary>
    Constant,

    /// <summary>One is 0 or below, and they are compared by division.</summary>
    NotPositive,
}
