using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>
/// A dossier without its rubric, as its JSON has it. A form of its own, since the dossier's converter is the dossier's type's: members and
/// meanings are those of <see cref="Dossier"/>.
/// </summary>
internal sealed record DossierForm
{
    public string Id { get; init; } = "";

    public Subject Subject { get; init; } = new("");

    public PartialDate AsOf { get; init; } = new(1);

    public DossierStatus Status { get; init; }

    public string? Analyst { get; init; }

    public string? Reviewer { get; init; }

    public ValueList<Source> Sources { get; init; } = [];

    public ValueList<Evidence> Evidence { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<Rater>? Raters { get; init; }

    public ValueList<HeldScore> Scores { get; init; } = [];

    public ValueList<Reconciliation> Reconciliations { get; init; } = [];

    public ValueList<DeclinedFigure> Declines { get; init; } = [];

    public ValueList<Competitor> Competitors { get; init; } = [];

    public ValueList<Risk> Risks { get; init; } = [];

    public ValueList<Correction> Corrections { get; init; } = [];

    public ValueList<ProfileSection> Profile { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValueList<CohortFigures>? CohortFigures { get; init; }

    public static DossierForm Of(Dossier dossier) => new()
    {
        Id = dossier.Id,
        Subject = dossier.Subject,
        AsOf = dossier.AsOf,
        Status = dossier.Status,
        Analyst = dossier.Analyst,
        Reviewer = dossier.Reviewer,
        Sources = dossier.Sources,
        Evidence = dossier.Evidence,
        Raters = dossier.Raters.Count == 0 ? null : dossier.Raters,
        Scores = dossier.Scores,
        Reconciliations = dossier.Reconciliations,
        Declines = dossier.Declines,
        Competitors = dossier.Competitors,
        Risks = dossier.Risks,
        Corrections = dossier.Corrections,
        Profile = dossier.Profile,
        CohortFigures = dossier.CohortFigures.Count == 0 ? null : dossier.CohortFigures,
    };

    /// <summary>The dossier, not checked yet.</summary>
    /// <param name="rubric">The rubric that it is scored by.</param>
    public Dossier ToDossier(Rubric rubric) => new()
    {
        Rubric = rubric,
        Id = Id,
        Subject = Subject,
        AsOf = AsOf,
        Status = Status,
        Analyst = Analyst,
        Reviewer = Reviewer,
        Sources = Sources,
        Evidence = Evidence,
        Raters = Raters ?? [],
        Scores = Scores,
        Reconciliations = Reconciliations,
        Declines = Declines,
        Competitors = Competitors,
        Risks = Risks,
        Corrections = Corrections,
        Profile = Profile,
        CohortFigures = CohortFigures ?? [],
    };
}
