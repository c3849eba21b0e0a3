namespace ScoringFramework.Dossiers;

/// <summary>What a cohort file says: which dossiers are compared with each other, for which edition and date.</summary>
public sealed record CohortDefinition
{
    internal CohortDefinition()
    {
    }

    /// <summary>The cohort's permanent id.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The rubric of all members; null when the file names none.</summary>
    public Rubric? Rubric { get; internal init; }

    /// <summary>The name of the edition that is being worked on, such as <c>2026-06</c>; null without one.</summary>
    public string? Edition { get; internal init; }

    /// <summary>The date of the scores of members that state none; null when the file has none.</summary>
    public PartialDate? AsOf { get; internal init; }

    /// <summary>The files and folders of the members, named as the cohort's own file is.</summary>
    public ValueList<string> Members { get; internal init; } = [];

    /// <summary>The ids of the members that are shown for comparison and are not ranked.</summary>
    public ValueList<string> Reference { get; internal init; } = [];

    /// <summary>The cohort in a line: <c>foundation-models, edition 2026-06, as of 2026-06-30</c>.</summary>
    public override string ToString() =>
        Id + (Edition is null ? "" : $", edition {Edition}") + (AsOf is null ? "" : $", as of {AsOf}");
}
