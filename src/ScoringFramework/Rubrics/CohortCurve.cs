using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Cohort"/>.</summary>
/// <param name="Rule">How a figure becomes a place among those of its cohort.</param>
public sealed record CohortCurve(CohortRule Rule) : Curve
{
    /// <summary>Whether more of the metric is better, or less; more is the default, and then absent in JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Better Better { get; init; }

    /// <summary>The same for any cohort: what it gives is known once the figures are.</summary>
    internal override UnitCurve On(Scale scale) => new CohortOnUnit(this, []);

    /// <summary>The curve among the figures of a cohort, ascending.</summary>
    internal CohortOnUnit Among(ValueList<decimal> figures) => new(this, figures);

    /// <summary>The criteria of a rubric that have such a curve, in rubric order.</summary>
    internal static IEnumerable<Criterion> In(Rubric rubric) =>
        rubric.AllDimensions.OfType<Criterion>().Where(c => c.Measure?.Curve is CohortCurve);
}

/// <summary>
/// How a figure becomes a place among those of its cohort. The first, the second and the last are those of the OECD's Handbook on
/// Constructing Composite Indicators (2008), step 5; ranks and percentile ranks too.
/// </summary>
public enum CohortRule
{
    /// <summary>(x − worst) / (best − worst).</summary>
    MinMax,

    /// <summary>
    /// (x − mean) / standard deviation, which divides by n; the mean is the middle of the scale, and three deviations reach its ends.
    /// </summary>
    ZScore,

    /// <summary>(n − rank) / (n − 1), the best having rank 1, and equal figures the better rank.</summary>
    Rank,

    /// <summary>(worse + half of those that are equal, itself included) / n.</summary>
    PercentileRank,

    /// <summary>x / best; best / x where less is better. All figures are above 0.</summary>
    DistanceToBest,
}
