using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>Who or what is scored.</summary>
/// <param name="Name">The name that readers see.</param>
public sealed record Subject(string Name)
{
    /// <summary>Whom the subject belongs to; or null.</summary>
    public string? Owner { get; init; }

    /// <summary>The cohorts in which the subject is compared.</summary>
    public ValueList<string> Cohorts { get; init; } = [];

    /// <summary>
    /// The id of the rubric's variant whose weights are used; or null, and then absent in JSON, where the rubric has none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variant { get; init; }

    /// <summary>
    /// When the subject was wound down; or null, and then absent in JSON, while it continues. It is scored and not ranked.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? WoundDown { get; init; }

    /// <summary>
    /// The month, 1 to 12, in which the subject's fiscal years end, each called by the year that it ends in; or null, and then absent in
    /// JSON.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FiscalYearEnds { get; init; }
}
