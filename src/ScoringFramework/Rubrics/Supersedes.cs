namespace ScoringFramework.Rubrics;

/// <summary>The version of a rubric that this one replaces, and the dimensions that have another id since.</summary>
/// <param name="Version">The older version, below the rubric's own.</param>
/// <param name="Renamed">The ids that changed; may be empty. A criterion that was split has one entry for each of its parts.</param>
public sealed record Supersedes(string Version, ValueList<Renaming> Renamed);

/// <summary>A dimension's id before and after.</summary>
/// <param name="From">The id in the older version; no longer in the rubric.</param>
/// <param name="To">The id in the rubric.</param>
public sealed record Renaming(string From, string To);
