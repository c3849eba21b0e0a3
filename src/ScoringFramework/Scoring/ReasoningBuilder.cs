namespace ScoringFramework.Scoring;

/// <summary>Collects what is behind one dimension's score.</summary>
/// <param name="run">The rubric evaluated on the dossier.</param>
/// <param name="view">The dossier.</param>
/// <param name="book">The evidence of each criterion.</param>
/// <param name="limits">The caps' and floors' lines of the ledger.</param>
/// <param name="node">The dimension's node.</param>
/// <param name="assessment">The criterion's assessment; null for a composite.</param>
internal sealed class ReasoningBuilder(
    ScoringRun run, DossierIndex view, EvidenceIndex book, IReadOnlyList<LedgerLine> limits, int node, CriterionAssessment? assessment)
{
    private readonly CompiledRubric rubric = run.Rubric;

    public ReasoningSnapshot Build(DimensionScore facts) => new(facts.Id, facts.Title)
    {
        Outcome = facts.Outcome,
        Score = facts.Score,
        Level = facts.Level,
        Reason = facts.Reason,
        Origin = facts.Outcome == Outcome.Scored ? Origin() : null,
        Because = facts.Because,
        Evidence = Resolve(book.For(facts.Id)),
        CounterEvidence = Resolve(book.Against(facts.Id)),
        Effect = Effect(facts),
        Notes = Notes(),
        Confidence = facts.Confidence,
        ConfidenceReasons = facts.ConfidenceReasons,
        Needs = facts.Needs,
        Scale = rubric.Scales[node].Scale,
        Decimals = rubric.Scales[node].Rounding.Decimals,
    };

    private ScoreOrigin? Origin() => assessment is not null ? assessment.Origin : new(ScoreOriginKind.Aggregated)
    {
        Counted = Counted(),
        Children = rubric.ChildrenOf(node).Length,
        Aggregation = rubric.Aggregation[node],
        Curve = CurveStep.Find(rubric, run.Now, node),
    };

    private int Counted()
    {
        var count = 0;
        foreach (var child in rubric.ChildrenOf(node))
        {
            count += run.Now.Counts(child) ? 1 : 0;
        }

        return count;
    }

    private ValueList<ResolvedEvidence> Resolve(IReadOnlyList<Evidence> pieces) =>
        pieces.Count == 0 ? [] : pieces.Select(p => new ResolvedEvidence(p, view.FindSource(p.Source)!)).ToValueList();

    private ScoreEffect Effect(DimensionScore facts) => new(KindOf(facts), facts.Parent)
    {
        Variant = rubric.Variant is { } variant && variant.WeightOf(facts.Id) is not null ? new(variant.Id, variant.Title) : null,
        Weight = facts.Weight,
        LocalShare = facts.LocalShare,
        EffectiveWeight = facts.EffectiveWeight,
        Contribution = facts.Contribution,
        Upside = facts.Upside,
        Role = facts.Role,
        IsLessBetter = rubric.Rubric.Better == Better.Lower,
        Decimals = rubric.Rubric.Rounding.Decimals,
    };

    private ScoreEffectKind KindOf(DimensionScore facts) => facts switch
    {
        { LocalShare: > 0, Outcome: Outcome.Scored } => ScoreEffectKind.Counts,
        { LocalShare: > 0 } => CountedAs(node),
        { Role.MustPass: not null } => ScoreEffectKind.MustPass,
        { Weight: 0 } or { Role: { Above.IsMean: false, Coefficient: 0 } } => ScoreEffectKind.ZeroWeight,
        _ when run.Now.Declines(node) => ScoreEffectKind.DeclinesParent,
        _ when run.Now.Outcome[rubric.Parent[node]] != Outcome.Scored => ScoreEffectKind.ParentHasNoScore,
        _ => ScoreEffectKind.LeftOut,
    };

    private ScoreEffectKind CountedAs(int missing) =>
        rubric.OnMissing[missing] == MissingRule.Score ? ScoreEffectKind.CountsAsGiven : ScoreEffectKind.CountsAsBottom;

    private ValueList<ReasoningNote> Notes()
    {
        List<ReasoningNote>? notes = null;
        foreach (var line in limits)
        {
            if (rubric.NodeOf(line.Target!) == node)
            {
                (notes ??= []).Add(Limit(line));
            }
        }

        foreach (var child in rubric.ChildrenOf(node))
        {
            if (run.Now.Outcome[child] != Outcome.Scored)
            {
                (notes ??= []).Add(WithoutScore(child));
            }
        }

        notes?.AddRange(assessment?.Notes ?? []);
        return notes?.ToValueList() ?? assessment?.Notes ?? [];
    }

    private ReasoningNote Limit(LedgerLine line)
    {
        var cap = (line.Kind == LedgerKind.Cap ? rubric.Rubric.Caps : rubric.Rubric.Floors).First(c => c.Id == line.Id);
        return new(ReasoningNoteKind.Cap)
        {
            Cap = cap.Id,
            IsFloor = line.Kind == LedgerKind.Floor,
            Dimensions = cap.Conditions.Select(w => w.Dimension).Distinct(StringComparer.Ordinal).ToValueList(),
            When = cap.Conditions.ToValueList(),
            Uncapped = rubric.Scales[node].Displayed(run.Now.Uncapped[node]),
            Limit = cap.Limits.First(l => l.Target == line.Target).Limit,
            Difference = line.Displayed,
            Because = cap.Because,
            Decimals = rubric.Rubric.Rounding.Decimals,
        };
    }

    private ReasoningNote WithoutScore(int child) => new(ReasoningNoteKind.WithoutScore)
    {
        Dimensions = [rubric.DimensionOf(child).Id, rubric.DimensionOf(node).Id],
        Outcome = run.Now.Outcome[child],
        Effect = run.Now.Counts(child) ? CountedAs(child)
            : run.Now.Declines(child) ? ScoreEffectKind.DeclinesParent
            : ScoreEffectKind.LeftOut,
    };
}
