using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>The subject as a scorecard names it.</summary>
/// <param name="Id">The dossier's id.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Owner">Whom it belongs to; or null.</param>
/// <param name="Cohorts">The cohorts in which it is compared.</param>
public sealed record SubjectIdentity(string Id, string Name, string? Owner, ValueList<string> Cohorts)
{
    /// <summary>The variant of the rubric whose weights are used; null, and then absent in JSON, where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VariantIdentity? Variant { get; init; }

    /// <summary>When the subject was wound down; null, and then absent in JSON, while it continues.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? WoundDown { get; init; }
}

/// <summary>A variant of a rubric as a scorecard names it.</summary>
/// <param name="Id">The variant's id.</param>
/// <param name="Title">The name that readers see.</param>
public sealed record VariantIdentity(string Id, string Title);

/// <summary>The rubric as a scorecard names it.</summary>
public sealed record RubricIdentity
{
    private readonly Late<string> scoring;
    private readonly Late<string> content;

    [JsonConstructor]
    internal RubricIdentity(string id, string version, string scoringHash, string contentHash) =>
        (Id, Version, scoring, content) = (id, version, new(scoringHash), new(contentHash));

    internal RubricIdentity(Rubric rubric, ModelIdentity identity) =>
        (Id, Version, Disclaimer, scoring, content) =
            (rubric.Id, rubric.Version, rubric.Disclaimer, identity.Scoring, identity.Content);

    /// <summary>The rubric's id.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>What readers of the results should know; or null. In JSON it is in the method.</summary>
    [JsonIgnore]
    public string? Disclaimer { get; internal init; }

    /// <summary>SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal.</summary>
    public string ScoringHash => scoring.Value;

    /// <summary>SHA-256 of everything, in lower-case hexadecimal.</summary>
    public string ContentHash => content.Value;
}

/// <summary>The dossier as a scorecard names it.</summary>
public sealed record DossierIdentity
{
    private readonly Late<string>? scoring;
    private readonly Late<string>? content;
    private readonly Late<string?>? analyst;
    private readonly Late<string?>? reviewer;

    [JsonConstructor]
    internal DossierIdentity(string? scoringHash, string? contentHash, PartialDate? asOf, DossierStatus status)
    {
        (scoring, content) = (scoringHash is null ? null : new(scoringHash), contentHash is null ? null : new(contentHash));
        (AsOf, Status) = (asOf, status);
    }

    internal DossierIdentity(Dossier dossier, ModelIdentity identity) =>
        (scoring, content, AsOf, Status, analyst, reviewer) =
            (identity.Scoring, identity.Content, dossier.AsOf, dossier.Status, new(dossier.Analyst), new(dossier.Reviewer));

    private DossierIdentity(DossierIdentity other, Late<string?> analyst, Late<string?> reviewer)
    {
        (scoring, content, AsOf, Status) = (other.scoring, other.content, other.AsOf, other.Status);
        (this.analyst, this.reviewer) = (analyst, reviewer);
    }

    /// <summary>SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal; null for a vector.</summary>
    public string? ScoringHash => scoring?.Value;

    /// <summary>SHA-256 of everything, in lower-case hexadecimal; null for a vector.</summary>
    public string? ContentHash => content?.Value;

    /// <summary>The day that ages are counted to; null for a vector.</summary>
    public PartialDate? AsOf { get; }

    /// <summary>How far the dossier had come.</summary>
    public DossierStatus Status { get; }

    /// <summary>Who wrote it; or null. In JSON it is in the inputs.</summary>
    [JsonIgnore]
    public string? Analyst => analyst?.Value;

    /// <summary>Who reviewed it; or null. In JSON it is in the inputs.</summary>
    [JsonIgnore]
    public string? Reviewer => reviewer?.Value;

    /// <summary>The same with who wrote and reviewed it.</summary>
    internal DossierIdentity With(Late<string?> analyst, Late<string?> reviewer) => new(this, analyst, reviewer);
}
