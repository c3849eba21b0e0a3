namespace ScoringFramework.Cohorts;

/// <summary>What scorecards do not say of the subjects that are compared.</summary>
public sealed record CohortOptions
{
    /// <summary>The ids of subjects that are shown for reference and not ranked.</summary>
    public ValueList<string> References { get; init; } = [];

    /// <summary>Gives a subject's earlier headline, such as the approved one; null for none.</summary>
    public Func<Scorecard, EarlierHeadline?>? Earlier { get; init; }

    /// <summary>What the earlier headlines are called, such as <c>edition/2026-05</c>; null for the approved ones.</summary>
    public string? EarlierName { get; init; }

    internal static CohortOptions Default { get; } = new();
}
