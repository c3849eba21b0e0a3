using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>A yes / no / partly / n/a question of a criterion that is computed from a checklist.</summary>
/// <param name="Key">The permanent key, unique in its checklist.</param>
/// <param name="Asks">The question; not empty.</param>
/// <param name="Points">What a yes earns, above 0.</param>
public sealed record ChecklistItem(string Key, string Asks, double Points = 1)
{
    /// <summary>
    /// What the answer partly earns, above 0 and below <see cref="Points"/>; null, and then absent in JSON, where it is no answer.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Partly { get; init; }
}
