namespace ScoringFramework.Yaml;

/// <summary>A field that a mapping may have. What reads it and what describes it to editors both go by this.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="About">Its description for analysts, in whole sentences: what it is, its unit or range, its default.</param>
/// <param name="Examples">Values as a file writes them.</param>
internal sealed record KnownField(string Name, Shape Shape, string About, params ValueList<string> Examples)
{
    /// <summary>True when the mapping cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The value that holds without it, as a file would write it; null when there is none.</summary>
    public string? Default { get; init; }
}
