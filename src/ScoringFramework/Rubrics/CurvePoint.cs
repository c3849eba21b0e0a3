using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>A value and its score.</summary>
/// <param name="Value">The metric's value.</param>
/// <param name="Score">The score, on the scale.</param>
public sealed record CurvePoint(double Value, decimal Score)
{
    /// <summary>
    /// Whether the point is for values above its value only, and not for the value itself: a step that must be exceeded, or where a jump
    /// between points ends. Absent in JSON when not.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Above { get; init; }

    /// <summary>Its key as a file writes it: <c>335</c> or <c>above 335</c>.</summary>
    [JsonIgnore]
    internal string Key => $"{(Above ? "above " : "")}{Quote.Number(Value)}";

    /// <summary>Whether a value reaches the point.</summary>
    internal bool IsReachedBy(double value) => Above ? value > Value : value >= Value;
}
