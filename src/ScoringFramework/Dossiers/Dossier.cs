using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>
/// One subject's sources, evidence and held scores, with the rubric that they are scored by. Every dossier that a caller can hold is valid:
/// it comes from <c>DossierFile</c> or <see cref="Define"/>, which check it the same way.
/// </summary>
[JsonConverter(typeof(DossierJsonConverter))]
public sealed record Dossier
{
    internal Dossier()
    {
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The rubric that the subject is scored by.</summary>
    public Rubric Rubric { get; internal init; } = new();

    /// <summary>The subject.</summary>
    public Subject Subject { get; internal init; } = new("");

    /// <summary>The only today that there is for the scores; a partial date means its last day.</summary>
    public PartialDate AsOf { get; internal init; } = new(1);

    /// <summary>How far the dossier has come.</summary>
    public DossierStatus Status { get; internal init; }

    /// <summary>Who wrote it; or null.</summary>
    public string? Analyst { get; internal init; }

    /// <summary>Who reviewed it; or null.</summary>
    public string? Reviewer { get; internal init; }

    /// <summary>The sources, those of included lists after its own.</summary>
    public ValueList<Source> Sources { get; internal init; } = [];

    /// <summary>How many of <see cref="Sources"/>, from the end, are of included lists.</summary>
    internal int IncludedSources { get; init; }

    /// <summary>The evidence, that of included lists after its own.</summary>
    public ValueList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>How many of <see cref="Evidence"/>, from the end, are of included lists.</summary>
    internal int IncludedEvidence { get; init; }

    /// <summary>Who rates; empty, and then absent in JSON, where nobody is named.</summary>
    public ValueList<Rater> Raters { get; internal init; } = [];

    /// <summary>The held scores.</summary>
    public ValueList<HeldScore> Scores { get; internal init; } = [];

    /// <summary>The choices between disagreeing figures.</summary>
    public ValueList<Reconciliation> Reconciliations { get; internal init; } = [];

    /// <summary>The figures that are not published.</summary>
    public ValueList<DeclinedFigure> Declines { get; internal init; } = [];

    /// <summary>The competitors.</summary>
    public ValueList<Competitor> Competitors { get; internal init; } = [];

    /// <summary>The risks.</summary>
    public ValueList<Risk> Risks { get; internal init; } = [];

    /// <summary>The corrections.</summary>
    public ValueList<Correction> Corrections { get; internal init; } = [];

    /// <summary>The sections of the published page.</summary>
    public ValueList<ProfileSection> Profile { get; internal init; } = [];

    /// <summary>The figures of its cohort, for criteria whose curves compare with them; empty, and then absent in JSON, for
    /// none.</summary>
    public ValueList<CohortFigures> CohortFigures { get; internal init; } = [];

    /// <summary>This dossier with the figures of its cohort, as <see cref="ScoringEngine.FiguresOf"/> finds them.</summary>
    /// <param name="figures">The figures of each criterion whose curve compares with the cohort.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public Dossier WithCohort(ValueList<CohortFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return this with { CohortFigures = figures };
    }

    /// <summary>This dossier on another day, checked again: evidence may be of a later one.</summary>
    /// <param name="asOf">The only today that there is for the scores.</param>
    /// <exception cref="ArgumentNullException"><paramref name="asOf"/> is null.</exception>
    public LoadResult<Dossier> At(PartialDate asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        var dossier = this with { AsOf = asOf };
        return new(dossier, new(DossierValidator.Check(dossier)));
    }

    /// <summary>The dossier in a line: <c>acme (Acme, as of 2026-05-31, vendor@1.0.0)</c>.</summary>
    public override string ToString() => $"{Id} ({Subject.Name}, as of {AsOf}, {Rubric})";

    /// <summary>
    /// This dossier without the evidence from some sources. Arguments may go on citing it; the citation then has no evidence.
    /// </summary>
    internal Dossier WithoutEvidenceFrom(IReadOnlyCollection<string> sources) =>
        this with { Evidence = Evidence.Where(e => !sources.Contains(e.Source)).ToValueList() };

    /// <summary>Builds a dossier in code and checks it as a file is checked.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="subject">The subject's name.</param>
    /// <param name="asOf">The only today that there is for the scores; a <see cref="DateOnly"/> will do.</param>
    /// <param name="build">Adds sources, evidence and scores.</param>
    /// <returns>The dossier, or what is wrong with it, each problem at its <see cref="ModelPath"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Dossier> Define(string id, Rubric rubric, string subject, PartialDate asOf, Action<DossierBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(asOf);
        ArgumentNullException.ThrowIfNull(build);
        var builder = new DossierBuilder(new()
        {
            Id = id,
            Rubric = rubric,
            Subject = new(subject),
            AsOf = asOf,
        });
        build(builder);
        var dossier = builder.Build();
        return new(dossier, new(DossierValidator.Check(dossier)));
    }
}
