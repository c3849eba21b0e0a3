using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>What a figure is compared with: the figures of its cohort, its own among them unless the subject is a reference.</summary>
/// <param name="Rule">How the figure became a place among them.</param>
/// <param name="Count">How many figures there are, at least 5.</param>
/// <param name="Least">The least, in the measure's unit.</param>
/// <param name="Greatest">The greatest, in the measure's unit.</param>
/// <param name="Rank">How many are better, and one.</param>
/// <param name="Hash">SHA-256 of the figures in ascending order, in lower-case hexadecimal: equal in two scorecards that compare with the
/// same cohort.</param>
public sealed record CohortStatistics(CohortRule Rule, int Count, decimal Least, decimal Greatest, int Rank, string Hash)
{
    /// <summary>The mean; null, and then absent in JSON, where the rule does not use it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Mean { get; init; }

    /// <summary>The standard deviation, which divides by the count; null, and then absent in JSON, where the rule does not use it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Deviation { get; init; }

    internal static CohortStatistics Of(CohortOnUnit cohort, decimal value)
    {
        var (figures, isOfMean) = (cohort.Figures, cohort.Rule == CohortRule.ZScore);
        return new(cohort.Rule, figures.Count, figures[0], figures[^1], cohort.RankOf(value),
            Hashes.Of(string.Join(',', figures.Select(Quote.Number))))
        {
            Mean = isOfMean ? cohort.Mean : null,
            Deviation = isOfMean ? cohort.Deviation : null,
        };
    }

    /// <summary>The statistics as a sentence.</summary>
    [Sentence]
    [JsonIgnore]
    public string Text => CohortStatisticsText.Of(this);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
