using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>The subject as a scorecard names it.</summary>
/// <param name="Id">The dossier's id.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Owner">Whom it belongs to; or null.</param>
/// <param name="Cohorts">The cohorts in which it is compared.</param>
public sealed record SubjectIdentity(string Id, string Name, string? Owner, ValueList<string> Cohorts)
{
    /// <summary>When the subject was wound down; null, and then absent in JSON, while it goes on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? WoundDown { get; init; }
}

/// <summary>The rubric as a scorecard names it.</summary>
/// <param name="Id">The rubric's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="ScoringHash">SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal.</param>
/// <param name="ContentHash">SHA-256 of everything, in lower-case hexadecimal.</param>
public sealed record RubricIdentity(string Id, string Version, string ScoringHash, string ContentHash);

/// <summary>The dossier as a scorecard names it.</summary>
/// <param name="ScoringHash">SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal; null for a vector.</param>
/// <param name="ContentHash">SHA-256 of everything, in lower-case hexadecimal; null for a vector.</param>
/// <param name="AsOf">The day that ages are counted to; null for a vector.</param>
/// <param name="Status">How far the dossier had come.</param>
public sealed record DossierIdentity(string? ScoringHash, string? ContentHash, PartialDate? AsOf, DossierStatus Status);
