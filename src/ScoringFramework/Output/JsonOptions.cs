namespace ScoringFramework.Output;

/// <summary>How JSON is laid out.</summary>
public record JsonOptions
{
    /// <summary>
    /// Whether every member has a line of its own, indented by two spaces; lines are separated by <c>\n</c>. Otherwise all is on one line.
    /// </summary>
    public bool Indented { get; init; } = true;

    internal static JsonOptions Default { get; } = new();
}

/// <summary>How the JSON of a scorecard is laid out, and what it contains.</summary>
public sealed record ScorecardJsonOptions : JsonOptions
{
    /// <summary>
    /// Whether it contains the rubric as <c>method</c>; else that is null. Without it nobody can recompute the scorecard from its JSON.
    /// </summary>
    public bool IncludeMethod { get; init; } = true;

    /// <summary>
    /// Whether it contains the dossier as <c>inputs</c>; else that is null. Without it nobody can recompute the scorecard from its JSON.
    /// </summary>
    public bool IncludeInputs { get; init; } = true;
}
