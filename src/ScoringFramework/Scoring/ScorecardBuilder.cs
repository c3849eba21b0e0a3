namespace ScoringFramework.Scoring;

/// <summary>Puts a scorecard together from the assessed criteria.</summary>
internal sealed class ScorecardBuilder
{
    private readonly CompiledRubric rubric;
    private readonly DossierIndex view;
    private readonly EvidenceIndex book;
    private readonly CriterionAssessment?[] assessments;
    private readonly ScoringRun run;
    private readonly ValueList<LedgerLine> ledger;
    private readonly (double[] Local, double[] Effective) shares;
    private readonly decimal[] contributions;
    private readonly ValueList<Need>[] needs;

    public ScorecardBuilder(CompiledRubric rubric, DossierIndex view, EvidenceIndex book, CriterionAssessment?[] assessments)
    {
        (this.rubric, this.view, this.book, this.assessments) = (rubric, view, book, assessments);
        run = new(rubric, assessments);
        ledger = run.Displayed(CompiledRubric.Root) is { } headline ? Ledger.Of(rubric, run.Now, headline) : [];
        shares = Shares.Of(run.Now);
        contributions = Contributions();
        needs = PathToPublication.Of(run, assessments);
    }

    public Scorecard Write()
    {
        var dossier = view.Dossier;
        var hashes = Hashes.Of(dossier);
        var headline = run.Displayed(CompiledRubric.Root);
        var (scenarios, expected, layers) = ScenarioScoring.Of(rubric, run, headline);
        var dimensions = Enumerable.Range(1, rubric.Count - 1).Select(Dimension).ToValueList();
        var notices = ScoringNotices.Of(run, view, book, assessments).ToValueList();
        return new()
        {
            Subject = new(dossier.Id, dossier.Subject.Name, dossier.Subject.Owner, dossier.Subject.Cohorts) { WoundDown = dossier.Subject.WoundDown },
            Rubric = rubric.Identity,
            Dossier = new(hashes.Scoring, hashes.Content, dossier.AsOf, dossier.Status),
            Headline = Headline(headline),
            Dimensions = dimensions,
            Ledger = ledger,
            Caps = rubric.Rubric.Caps.Select((cap, i) => Cap(cap, run.Now.CapFired[i])).ToValueList(),
            Scenarios = scenarios,
            Expected = expected,
            Layers = layers,
            Evidence = Register.Evidence(view, assessments),
            Sources = Register.Sources(view, book),
            Declines = dossier.Declines,
            Corrections = dossier.Corrections,
            Diagnostics = notices.Select(n => new DiagnosticEntry(n)).ToValueList(),
            Notices = notices,
            Vector = ScoreVector.Write(rubric, run),
            Method = rubric.Method,
            Inputs = hashes.Canonical,
            Scale = rubric.Rubric.Scale,
            Rounding = rubric.Rubric.Rounding,
        };
    }

    private Headline Headline(decimal? score) => new()
    {
        Aggregation = rubric.Rubric.Aggregation,
        Outcome = run.Now.Outcome[CompiledRubric.Root],
        Score = score,
        Unrounded = run.Unrounded(CompiledRubric.Root),
        Bounds = run.Bounds(),
        Completeness = Completeness(CompiledRubric.Root),
        Level = score is { } s ? rubric.Rubric.Levels.At(s)?.Text : null,
        Position = Positions.Of(rubric, run),
        Confidence = score is null ? null : run.Confidences[CompiledRubric.Root].Confidence,
        ConfidenceReasons = score is null ? [] : run.Confidences[CompiledRubric.Root].Reasons,
        Reason = PathToPublication.ReasonOf(run, CompiledRubric.Root),
        Needs = needs[CompiledRubric.Root],
    };

    private DimensionScore Dimension(int node)
    {
        var dimension = rubric.DimensionOf(node);
        var assessment = assessments[node];
        var score = run.Displayed(node);
        var facts = new DimensionScore(dimension.Id, dimension.Title, dimension is Composite ? DimensionKind.Composite : DimensionKind.Criterion)
        {
            Parent = rubric.Parent[node] == CompiledRubric.Root ? null : rubric.DimensionOf(rubric.Parent[node]).Id,
            Aggregation = rubric.Aggregation[node],
            Outcome = run.Now.Outcome[node],
            Score = score,
            Unrounded = run.Unrounded(node),
            Weight = dimension.Weight,
            LocalShare = shares.Local[node],
            EffectiveWeight = shares.Effective[node],
            Contribution = ledger.Count == 0 ? null : contributions[node],
            Upside = dimension is Criterion ? run.Upside(node) : null,
            Completeness = Completeness(node),
            Level = score is { } s ? dimension.Levels.At(s)?.Text : null,
            Basis = assessment?.Held?.Score is null ? null : assessment.Held.Basis,
            Override = assessment?.Override ?? false,
            Because = assessment?.Held?.Because,
            Confidence = run.Confidences[node].Confidence,
            ConfidenceReasons = run.Confidences[node].Reasons,
            Reason = assessment is null ? PathToPublication.ReasonOf(run, node) : assessment.Reason,
            Needs = needs[node],
            Evidence = book.For(dimension.Id).Select(e => e.Id).ToValueList(),
            CounterEvidence = book.Against(dimension.Id).Select(e => e.Id).ToValueList(),
        };
        return facts with { Reasoning = new ReasoningBuilder(run, view, book, ledger, node, assessment).Build(facts) };
    }

    private CapResult Cap(Cap cap, bool fired)
    {
        var criteria = cap.When.Select(w => w.Dimension).Distinct(StringComparer.Ordinal).ToArray();
        return new(cap.Id, fired)
        {
            Cap = cap,
            Dimensions = [.. criteria],
            Undecided = criteria.Where(id => run.Now.Outcome[rubric.NodeOf(id)] != Outcome.Scored).ToValueList(),
            Targets = cap.Limits.Select(l => l.Target).ToValueList(),
            Difference = fired && ledger.Count > 0 ? ledger.Where(l => l.Kind == LedgerKind.Cap && l.Id == cap.Id).Sum(l => l.Displayed) : null,
            Decimals = rubric.Rubric.Rounding.Decimals,
        };
    }

    private double? Completeness(int node) =>
        run.Now.Outcome[node] == Outcome.NotApplicable ? null : run.Now.Completeness[node];

    // A composite's contribution is the sum of the displayed lines below it, its caps' included.
    private decimal[] Contributions()
    {
        var sums = new decimal[rubric.Count];
        foreach (var line in ledger.Where(l => l.Kind != LedgerKind.Base))
        {
            for (var node = rubric.NodeOf(line.Target ?? line.Id!); node >= 0; node = rubric.Parent[node])
            {
                sums[node] += line.Displayed;
            }
        }

        return sums;
    }
}
