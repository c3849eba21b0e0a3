namespace ScoringFramework.Rubrics;

/// <summary>How the ratings of several raters become a criterion's score.</summary>
public sealed record RatingPolicy
{
    /// <summary>The mean of all, whatever their range: what holds where a rubric says nothing.</summary>
    public static RatingPolicy Default { get; } = new();

    /// <summary>How ratings are combined.</summary>
    public RatingCombination Combine { get; init; }

    /// <summary>
    /// How many of the lowest ratings are left out; 0 unless <see cref="Combine"/> is <see cref="RatingCombination.Drop"/>.
    /// </summary>
    public int Lowest { get; init; }

    /// <summary>
    /// How many of the highest ratings are left out; 0 unless <see cref="Combine"/> is <see cref="RatingCombination.Drop"/>.
    /// </summary>
    public int Highest { get; init; }

    /// <summary>The range of the ratings, as a ratio of the scale, above which confidence falls by a step; or null.</summary>
    public decimal? Spread { get; init; }

    /// <summary>How many ratings a held score needs, at least 1. A score without ratings is one.</summary>
    public int Least { get; init; } = 1;

    /// <summary>How many ratings leave something to combine.</summary>
    internal int Needed => Math.Max(Least, Lowest + Highest + 1);

    /// <summary>The combined score: of fewer ratings than are left out, the mean of all.</summary>
    /// <param name="ratings">The ratings in any order, at least one.</param>
    internal decimal Combined(IEnumerable<decimal> ratings)
    {
        var sorted = ratings.Order().ToArray();
        var kept = sorted.Length > Lowest + Highest ? sorted[Lowest..^Highest] : sorted;
        return Combine == RatingCombination.Median
            ? (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2
            : kept.Sum() / kept.Length;
    }
}

/// <summary>The ways to combine ratings.</summary>
public enum RatingCombination
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The middle one; of an even number, the mean of the two in the middle.</summary>
    Median,

    /// <summary>The mean of those between the lowest and the highest.</summary>
    Drop,
}
