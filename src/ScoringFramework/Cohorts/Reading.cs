namespace ScoringFramework.Cohorts;

/// <summary>How a subject's score compares with the others' of its cohort, as facts with a sentence.</summary>
public sealed record Reading
{
    internal Reading(string? dimension, string title, ReadingKind kind) => (Dimension, Title, Kind) = (dimension, title, kind);

    /// <summary>The id of the dimension; null for the headline.</summary>
    public string? Dimension { get; }

    /// <summary>The dimension's name that readers see; <c>headline</c> for the headline.</summary>
    public string Title { get; }

    /// <summary>Where the score is among the others.</summary>
    public ReadingKind Kind { get; }

    /// <summary>The displayed score; null when there is none, or it is not compared.</summary>
    public decimal? Score { get; internal init; }

    /// <summary>How many subjects have a score here, itself included when it is compared.</summary>
    public int Of { get; internal init; }

    /// <summary>Its rank here; null when it has none.</summary>
    public int? Rank { get; internal init; }

    /// <summary>Its mid-rank percentile here, see <see cref="Standing.Percentile"/>; null without a rank.</summary>
    public decimal? Percentile { get; internal init; }

    /// <summary>The ids of the others with the same displayed score, in the order of their names.</summary>
    public ValueList<string> Alongside { get; internal init; } = [];

    /// <summary>The median of the compared scores, its own included; null when there is none.</summary>
    public decimal? Median { get; internal init; }

    /// <summary>The score less the median, in points of the scale; null without either.</summary>
    public decimal? FromMedian => Score - Median;

    /// <summary>The criterion below that sets it apart most; null for a criterion, and where no median of three is there.</summary>
    public Distinction? SetApart { get; internal init; }

    /// <summary>The facts in words, whole sentences.</summary>
    [Sentence]
    public string Text { get; internal init; } = "";

    /// <summary>The sentences.</summary>
    public override string ToString() => Text;
}

/// <summary>Where a score is among those of a cohort.</summary>
public enum ReadingKind
{
    /// <summary>It has no score here.</summary>
    NotScored,

    /// <summary>It is shown and not compared: for reference, disqualified or wound down.</summary>
    NotCompared,

    /// <summary>Nobody else has a score here.</summary>
    Alone,

    /// <summary>All have the same displayed score.</summary>
    AllEqual,

    /// <summary>No score is lower. Where less is better, that is the best.</summary>
    Lowest,

    /// <summary>Below the median, and not the lowest.</summary>
    BelowMedian,

    /// <summary>At the median.</summary>
    AtMedian,

    /// <summary>Above the median, and not the highest.</summary>
    AboveMedian,

    /// <summary>No score is higher. Where less is better, that is the worst.</summary>
    Highest,
}

/// <summary>The criterion that sets a subject apart from its cohort.</summary>
/// <param name="Dimension">The criterion's id.</param>
/// <param name="Title">The name that readers see.</param>
/// <param name="Score">The subject's displayed score.</param>
/// <param name="Median">The cohort's median, of at least three scores.</param>
public sealed record Distinction(string Dimension, string Title, decimal Score, decimal Median)
{
    /// <summary>The score less the median, in points of the criterion's scale.</summary>
    public decimal FromMedian => Score - Median;
}
