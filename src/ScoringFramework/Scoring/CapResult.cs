using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Whether a cap's conditions held.</summary>
/// <param name="Id">The cap's id.</param>
/// <param name="Fired">True when every condition held; what it took away is in the ledger.</param>
public sealed record CapResult(string Id, bool Fired)
{
    /// <summary>The cap as the rubric writes it.</summary>
    [JsonIgnore]
    public Cap Cap { get; internal init; } = null!;
}
