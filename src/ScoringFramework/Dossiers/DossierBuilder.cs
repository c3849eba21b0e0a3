namespace ScoringFramework;

/// <summary>Collects a dossier's parts for <see cref="Dossier.Define"/>. Not thread-safe.</summary>
public sealed class DossierBuilder
{
    private readonly List<Source> sources = [];
    private readonly List<Evidence> evidence = [];
    private readonly List<HeldScore> scores = [];
    private readonly List<Reconciliation> reconciliations = [];
    private Dossier dossier;

    internal DossierBuilder(Dossier dossier) => this.dossier = dossier;

    /// <summary>Says whom the subject belongs to and with whom it is compared.</summary>
    /// <param name="owner">The owner; or null.</param>
    /// <param name="cohorts">The cohorts.</param>
    public DossierBuilder Subject(string? owner, params IEnumerable<string> cohorts)
    {
        dossier = dossier with { Subject = dossier.Subject with { Owner = owner, Cohorts = cohorts.ToValueList() } };
        return this;
    }

    /// <summary>Sets how far the dossier has come; draft when not called.</summary>
    /// <param name="status">The status.</param>
    public DossierBuilder Status(DossierStatus status)
    {
        dossier = dossier with { Status = status };
        return this;
    }

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source.</param>
    public DossierBuilder Source(Source source)
    {
        sources.Add(source);
        return this;
    }

    /// <summary>Adds a piece of evidence.</summary>
    /// <param name="piece">The evidence.</param>
    public DossierBuilder Evidence(Evidence piece)
    {
        evidence.Add(piece);
        return this;
    }

    /// <summary>Holds a criterion at a score.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="score">The score, on the rubric's scale.</param>
    /// <param name="because">The argument, citing evidence as <c>[id]</c>; or null.</param>
    /// <param name="basis">Where the score comes from.</param>
    public DossierBuilder Hold(string criterion, decimal score, string? because = null, Basis basis = Basis.Judged) =>
        Hold(new HeldScore { Dimension = criterion, Score = score, Because = because, Basis = basis });

    /// <summary>Holds that a criterion does not apply.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="why">Why.</param>
    public DossierBuilder NotApplicable(string criterion, string why) => Hold(new HeldScore { Dimension = criterion, NotApplicable = why });

    /// <summary>Holds that a criterion's score is not published.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="why">Why.</param>
    public DossierBuilder Decline(string criterion, string why) => Hold(new HeldScore { Dimension = criterion, Declined = why });

    /// <summary>Answers a criterion's checklist.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="answers">The answers by key.</param>
    public DossierBuilder Answer(string criterion, params IEnumerable<(string Key, Answer Answer)> answers) =>
        Hold(new HeldScore { Dimension = criterion, Checklist = answers.Select(a => new ChecklistAnswer(a.Key, a.Answer)).ToValueList() });

    /// <summary>Adds a held score of any kind.</summary>
    /// <param name="held">The held score.</param>
    public DossierBuilder Hold(HeldScore held)
    {
        scores.Add(held);
        return this;
    }

    /// <summary>Chooses between disagreeing figures.</summary>
    /// <param name="reconciliation">The choice.</param>
    public DossierBuilder Reconcile(Reconciliation reconciliation)
    {
        reconciliations.Add(reconciliation);
        return this;
    }

    /// <summary>Says who wrote the dossier and who reviewed it.</summary>
    /// <param name="analyst">The author; or null.</param>
    /// <param name="reviewer">The reviewer; or null.</param>
    public DossierBuilder Authors(string? analyst, string? reviewer = null)
    {
        dossier = dossier with { Analyst = analyst, Reviewer = reviewer };
        return this;
    }

    /// <summary>Says that a figure is not published.</summary>
    /// <param name="figure">The figure's id.</param>
    /// <param name="why">Why.</param>
    /// <param name="instead">The ids of the evidence that stands in.</param>
    public DossierBuilder DeclineFigure(string figure, string why, params IEnumerable<string> instead)
    {
        dossier = dossier with { Declines = [.. dossier.Declines, new(figure, why, instead.ToValueList())] };
        return this;
    }

    /// <summary>Adds a competitor.</summary>
    /// <param name="competitor">The competitor.</param>
    public DossierBuilder Competitor(Competitor competitor)
    {
        dossier = dossier with { Competitors = [.. dossier.Competitors, competitor] };
        return this;
    }

    /// <summary>Adds a risk.</summary>
    /// <param name="risk">The risk.</param>
    public DossierBuilder Risk(Risk risk)
    {
        dossier = dossier with { Risks = [.. dossier.Risks, risk] };
        return this;
    }

    /// <summary>Adds a correction of what was published.</summary>
    /// <param name="correction">The correction.</param>
    public DossierBuilder Correct(Correction correction)
    {
        dossier = dossier with { Corrections = [.. dossier.Corrections, correction] };
        return this;
    }

    /// <summary>Adds a section of the published page.</summary>
    /// <param name="section">The section.</param>
    public DossierBuilder Section(ProfileSection section)
    {
        dossier = dossier with { Profile = [.. dossier.Profile, section] };
        return this;
    }

    internal Dossier Build() => dossier with
    {
        Sources = sources.ToValueList(),
        Evidence = evidence.ToValueList(),
        Scores = scores.ToValueList(),
        Reconciliations = reconciliations.ToValueList(),
    };
}
