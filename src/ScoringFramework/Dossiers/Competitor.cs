namespace ScoringFramework.Dossiers;

/// <summary>Another subject that this one competes with.</summary>
/// <param name="Id">The id, unique in the dossier.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Threat">How much it threatens the subject.</param>
public sealed record Competitor(string Id, string Name, Threat Threat)
{
    /// <summary>What it is; or null.</summary>
    public string? Positioning { get; init; }

    /// <summary>What it has over the subject; or null.</summary>
    public string? Edge { get; init; }

    /// <summary>Its dossier's path, relative to this dossier; or null.</summary>
    public string? Dossier { get; init; }
}

/// <summary>How much a competitor threatens a subject.</summary>
public enum Threat
{
    /// <summary>Head to head.</summary>
    High,

    /// <summary>On some fronts.</summary>
    Medium,

    /// <summary>At the edges.</summary>
    Low,

    /// <summary>A yardstick, not a competitor in the market.</summary>
    Reference,
}

/// <summary>A risk of the published page; the reasoning of its dimension explains it.</summary>
/// <param name="Id">The id, unique in the dossier.</param>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Title">The name that readers see.</param>
/// <param name="Text">More words; or null.</param>
public sealed record Risk(string Id, string Dimension, string Title, string? Text = null);

/// <summary>A correction of what was published.</summary>
/// <param name="Date">When.</param>
/// <param name="What">What was corrected.</param>
public sealed record Correction(PartialDate Date, string What);

/// <summary>A section of the published page.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Markdown">The text, in Markdown.</param>
public sealed record ProfileSection(string Title, string Markdown);
