namespace ScoringFramework.Scoring;

/// <summary>
/// Puts a scorecard together from the assessed criteria: the headline at once, all else when it is first asked for. What it makes later
/// shares its room, so it is what is locked.
/// </summary>
internal sealed class ScorecardBuilder
{
    private readonly CompiledRubric rubric;
    private readonly DossierIndex view;
    private readonly EvidenceIndex book;
    private readonly CriterionAssessment?[] assessments;
    private readonly ScoringRun run;
    private readonly Late<ValueList<LedgerLine>> ledger;
    private readonly Late<LedgerLine[]> limits;
    private readonly Late<ValueList<Need>[]> needs;
    private readonly Late<ValueList<DimensionScore>> dimensions;

    public ScorecardBuilder(CompiledRubric rubric, DossierIndex view, EvidenceIndex book, CriterionAssessment?[] assessments)
    {
        (this.rubric, this.view, this.book, this.assessments) = (rubric, view, book, assessments);
        run = new(rubric, assessments);
        ledger = new(this, _ => run.Ledger());
        limits = new(this, _ => ledger.Value.Where(l => l.Kind is LedgerKind.Cap or LedgerKind.Floor).ToArray());
        needs = new(this, _ => PathToPublication.Of(run, assessments));
        dimensions = new(this, _ => new DimensionsBuilder(run, book, ledger.Value, needs.Value, assessments).Build(this, Reasoning));
    }

    /// <summary>The score of the whole.</summary>
    public Headline Headline() => Headline(run.Displayed(CompiledRubric.Root));

    public Scorecard Build()
    {
        var dossier = view.Dossier;
        var identity = ModelIdentity.Of(dossier);
        var notices = new Late<ValueList<Diagnostic>>(this, _ => ScoringNotices.Of(run, view, book, assessments).ToValueList());
        return new()
        {
            Subject = new(dossier.Id, dossier.Subject.Name, dossier.Subject.Owner,
                dossier.Subject.Cohorts)
            {
                WoundDown = dossier.Subject.WoundDown,
                Variant = rubric.Variant is { } variant ? new(variant.Id, variant.Title) : null,
            },
            Rubric = new(rubric.Rubric, rubric.Identity),
            Dossier = new(dossier, identity),
            Headline = Headline(),
            Parts = new()
            {
                Dimensions = dimensions,
                Bounds = new(this, _ => run.DimensionBounds()),
                Ledger = ledger,
                Caps = new(this, _ => Limits().ToValueList()),
                Lifts = new(this, _ => Lifts.Of(run, assessments)),
                Outlook = new(this, _ => ScenarioScoring.Of(rubric, run, run.Displayed(CompiledRubric.Root))),
                Evidence = new(this, _ => Register.Evidence(view, assessments)),
                Sources = new(this, _ => Register.Sources(view, book)),
                Diagnostics = new(this, _ => notices.Value.Select(n => new DiagnosticEntry(n)).ToValueList()),
                Notices = notices,
                Vector = new(this, _ => ScoreVector.Write(rubric, run)),
                Method = rubric.Identity.Json,
                Rubric = rubric.Rubric,
                Inputs = identity.Json,
            },
            Declines = dossier.Declines,
            Corrections = dossier.Corrections,
            Scale = rubric.Tree.Head.Scale,
            Better = rubric.Rubric.Better,
            Rounding = rubric.Rubric.Rounding,
        };
    }

    private Headline Headline(decimal? score) => new()
    {
        Aggregation = rubric.Rubric.Aggregation,
        Curve = CurveStep.Find(rubric, run.Now, CompiledRubric.Root),
        Outcome = run.Now.Outcome[CompiledRubric.Root],
        Score = score,
        Unrounded = run.Unrounded(CompiledRubric.Root),
        Bounds = run.Bounds(),
        Completeness = run.Completeness(CompiledRubric.Root),
        Level = score is { } s ? rubric.Rubric.Levels.At(s)?.Text : null,
        Position = score is null ? null : Positions.Of(rubric, run),
        Confidence = score is null ? null : run.Confidences[CompiledRubric.Root],
        ConfidenceReasons = score is null ? [] : run.ConfidenceReasons(CompiledRubric.Root),
        WouldBe = run.WouldBe,
        Reason = PathToPublication.ReasonOf(run, CompiledRubric.Root),
        Needs = score is null ? needs.Value[CompiledRubric.Root] : [],
    };

    private ReasoningSnapshot Reasoning(int node) =>
        new ReasoningBuilder(run, view, book, limits.Value, node, assessments[node]).Build(dimensions.Value[node - 1]);

    // Caps first, as a card of a rubric without floors has them.
    private IEnumerable<CapResult> Limits()
    {
        var floors = rubric.Rubric.Floors.Count;
        return rubric.Rubric.Caps.Select((cap, i) => Limit(cap, run.Now.CapFired[floors + i], isFloor: false))
            .Concat(rubric.Rubric.Floors.Select((floor, i) => Limit(floor, run.Now.CapFired[i], isFloor: true)));
    }

    private CapResult Limit(Cap cap, bool fired, bool isFloor)
    {
        var kind = isFloor ? LedgerKind.Floor : LedgerKind.Cap;
        var criteria = cap.Conditions.Select(w => w.Dimension).Distinct(StringComparer.Ordinal).ToArray();
        return new(cap.Id, fired)
        {
            IsFloor = isFloor,
            Cap = cap,
            Dimensions = [.. criteria],
            Undecided = fired ? [] : criteria.Where(id => run.Now.Outcome[rubric.NodeOf(id)] != Outcome.Scored).ToValueList(),
            Targets = cap.Limits.Select(l => l.Target).ToValueList(),
            Difference = fired && ledger.Value.Count > 0 ? ledger.Value.Where(l => l.Kind == kind && l.Id == cap.Id).Sum(l => l.Displayed)
                : null,
            Decimals = rubric.Rubric.Rounding.Decimals,
        };
    }
}
