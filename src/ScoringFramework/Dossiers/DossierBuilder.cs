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

    /// <summary>Says of which kind the subject is, which gives the weights; needed where the rubric has variants.</summary>
    /// <param name="id">The id of a variant of the rubric.</param>
    public DossierBuilder Variant(string id)
    {
        dossier = dossier with { Subject = dossier.Subject with { Variant = id } };
        return this;
    }

    /// <summary>Says when the subject's fiscal years end, which orders FY26 and 2026.</summary>
    /// <param name="month">The month, 1 to 12; December when not called.</param>
    public DossierBuilder FiscalYearEnds(int month)
    {
        dossier = dossier with { Subject = dossier.Subject with { FiscalYearEnds = month } };
        return this;
    }

    /// <summary>Says that the subject was wound down: it is scored and not ranked.</summary>
    /// <param name="date">When.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public DossierBuilder WoundDown(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        dossier = dossier with { Subject = dossier.Subject with { WoundDown = date } };
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

    /// <summary>Adds a source that needs no more than these.</summary>
    /// <param name="id">The id that evidence gives, unique in the dossier.</param>
    /// <param name="title">The title of the publication.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="tier">The name of a tier of the rubric's source policy.</param>
    /// <param name="published">When it was published; or null when unknown.</param>
    public DossierBuilder Source(string id, string title, string publisher, string tier, PartialDate? published = null) =>
        Source(new Source { Id = id, Title = title, Publisher = publisher, Tier = tier, Published = published });

    /// <summary>Adds sources, such as those of a source list.</summary>
    /// <param name="list">The sources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public DossierBuilder Sources(IEnumerable<Source> list)
    {
        sources.AddRange(list);
        return this;
    }

    /// <summary>Adds a claim without a figure.</summary>
    /// <param name="id">The id that citations give, unique in the dossier.</param>
    /// <param name="claim">The claim, in the analyst's own words.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="supports">The ids of the dimensions that it supports.</param>
    public DossierBuilder Evidence(string id, string claim, string source, params IEnumerable<string> supports) =>
        Evidence(new Evidence { Id = id, Claim = claim, Source = source, Supports = supports.ToValueList() });

    /// <summary>Adds a claim with an exact figure.</summary>
    /// <param name="id">The id that citations give, unique in the dossier.</param>
    /// <param name="claim">The claim, in the analyst's own words.</param>
    /// <param name="source">The id of the source.</param>
    /// <param name="metric">The metric's name, as the rubric's measure gives it.</param>
    /// <param name="value">The figure.</param>
    /// <param name="unit">The figure's unit; null without one.</param>
    /// <param name="supports">The ids of the dimensions that it supports.</param>
    public DossierBuilder Figure(
        string id, string claim, string source, string metric, decimal value, string? unit, params IEnumerable<string> supports) =>
        Evidence(new Evidence
        {
            Id = id,
            Claim = claim,
            Source = source,
            Metric = new(metric) { Value = value, Unit = unit },
            Supports = supports.ToValueList(),
        });

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

    /// <summary>Names somebody who rates criteria.</summary>
    /// <param name="id">The permanent id, which ratings give.</param>
    /// <param name="name">The name that readers see.</param>
    /// <param name="kind">A person, or a model.</param>
    public DossierBuilder Rater(string id, string name, RaterKind kind = RaterKind.Person)
    {
        dossier = dossier with { Raters = [.. dossier.Raters, new(id, name, kind)] };
        return this;
    }

    /// <summary>Holds a criterion at what several raters give it, as the rubric combines it.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="because">The reason of the combined score, citing evidence as <c>[id]</c>.</param>
    /// <param name="ratings">The ratings, each with its rater's id and score.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public DossierBuilder Rate(string criterion, string because, params IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return Hold(new HeldScore { Dimension = criterion, Because = because, Ratings = ratings.ToValueList() });
    }

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
    /// <param name="instead">The ids of the evidence that is used instead.</param>
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
