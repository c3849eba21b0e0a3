namespace ScoringFramework.Output;

/// <summary>What a comparison of a cohort shows.</summary>
public sealed record ComparisonOptions : TextOptions
{
    /// <summary>
    /// The columns beside rank, subject and score: ids of dimensions, or one of <see cref="Fields"/>. A dimension goes before a field of
    /// the same name. Empty for the usual ones.
    /// </summary>
    public ValueList<string> ShownColumns { get; init; } = [];

    /// <summary>The id of the dimension to rank by; null for the headline.</summary>
    public string? By { get; init; }

    /// <summary>Whether the headlines in each scenario of the rubric are compared too.</summary>
    public bool Scenarios { get; init; }

    /// <summary>The names of columns that are no dimension's, in the order of their names.</summary>
    public static ValueList<string> Fields { get; } =
        ["as-of", "bounds", "change", "completeness", "confidence", "level", "owner", "percentile", "position", "possible", "status"];

    internal new static ComparisonOptions Default { get; } = new();

    // What is not a column of the cohort is the caller's mistake.
    internal void Check(Cohort cohort)
    {
        foreach (var id in ShownColumns.Where(c => !cohort.HasDimension(c) && !Fields.Contains(c)))
        {
            throw new ArgumentException($"The rubric has no dimension '{id}', and there is no field of this name.");
        }

        if (By is not null && !cohort.HasDimension(By))
        {
            throw new ArgumentException($"The rubric has no dimension '{By}'.");
        }
    }
}
