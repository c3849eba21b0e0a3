namespace ScoringFramework.Scoring;

/// <summary>
/// The compiled rubric evaluated on one dossier's criteria, and evaluated again with one thing changed. For one thread at a time.
/// </summary>
internal sealed partial class ScoringRun
{
    private readonly CriterionAssessment?[] assessments;
    private readonly CriterionValue[] given;
    private readonly Workspace workspace;
    private readonly Confidence?[] confidences;
    private Evaluation? scratch;
    private Evaluation? inScenario;

    public ScoringRun(CompiledRubric rubric, CriterionAssessment?[] assessments)
    {
        (Rubric, this.assessments) = (rubric, assessments);
        given = Array.ConvertAll(assessments, a => a?.Value ?? default);
        workspace = new(rubric.Nodes);
        Now = new(rubric.Nodes);
        rubric.Weight.CopyTo(Now.Weights);
        Evaluator.Evaluate(Now, given, workspace);
        confidences = new Confidence?[rubric.Count];
        CompositeConfidence.Fill(rubric, Now, assessments, confidences);
        Gate(rubric, Now, confidences);
    }

    public CompiledRubric Rubric { get; }

    public ReadOnlySpan<CriterionValue> Given => given;

    /// <summary>The evaluation as it is published. Nothing else writes to it.</summary>
    public Evaluation Now { get; }

    /// <summary>Every node's confidence; null where there is no score.</summary>
    public ReadOnlySpan<Confidence?> Confidences => confidences;

    /// <summary>What lowered a node's confidence.</summary>
    public ValueList<ConfidenceReason> ConfidenceReasons(int node) =>
        CompositeConfidence.Reasons(Rubric, Now, assessments, confidences, node);

    /// <summary>The headline's outcome alone, held against the rubric's publication policy.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="assessments">An assessment for each criterion's node.</param>
    /// <param name="into">Where the evaluation goes; its weights are those that are used.</param>
    /// <param name="given">Room for a value of each node.</param>
    /// <param name="workspace">Room of the rubric's tree.</param>
    public static Outcome HeadlineOutcome(
        CompiledRubric rubric, CriterionAssessment?[] assessments, Evaluation into, CriterionValue[] given, Workspace workspace)
    {
        for (var node = 0; node < given.Length; node++)
        {
            given[node] = assessments[node]?.Value ?? default;
        }

        Evaluator.Evaluate(into, given, workspace);
        if (rubric.Rubric.Publish?.MinConfidence is not null || rubric.MustPass.Length > 0)
        {
            CompositeConfidence.Fill(rubric, into, assessments, workspace.Confidences);
            Gate(rubric, into, workspace.Confidences);
        }

        return into.Outcome[CompiledRubric.Root];
    }

    /// <summary>The headline in a scenario, held against the rubric's publication policy as the headline is.</summary>
    public CriterionValue HeadlineIn(CompiledScenario scenario)
    {
        var result = inScenario ??= new(Rubric.Nodes);
        scenario.WeightsInto(Rubric.Weight, result.Weights);
        Evaluator.Evaluate(result, given, workspace);
        if (Rubric.Rubric.Publish?.MinConfidence is not null || Rubric.MustPass.Length > 0)
        {
            CompositeConfidence.Fill(Rubric, result, assessments, workspace.Confidences);
            Gate(Rubric, result, workspace.Confidences);
        }

        return new(result.Outcome[CompiledRubric.Root], result.Unit[CompiledRubric.Root]);
    }

    /// <summary>The parts of the displayed headline; empty without one.</summary>
    public ValueList<LedgerLine> Ledger() =>
        Displayed(CompiledRubric.Root) is { } headline ? Scoring.Ledger.Of(Rubric, Now, Scratch(), given, workspace, headline) : [];

    /// <summary>What a disqualified headline would be; null for others, and where that has no score either.</summary>
    public decimal? WouldBe
    {
        get
        {
            if (Now.Outcome[CompiledRubric.Root] != Outcome.Disqualified)
            {
                return null;
            }

            var result = Scratch();
            Evaluator.Evaluate(result, given, workspace);
            return result.Outcome[CompiledRubric.Root] == Outcome.Scored
                ? Rubric.Scales[CompiledRubric.Root].Displayed(result.Unit[CompiledRubric.Root]) : null;
        }
    }

    /// <summary>The displayed score of a node, or null.</summary>
    public decimal? Displayed(int node) =>
        Now.Outcome[node] == Outcome.Scored ? Rubric.Scales[node].Displayed(Now.Unit[node]) : null;

    public double? Unrounded(int node) =>
        Now.Outcome[node] == Outcome.Scored ? Rubric.Scales[node].Unrounded(Now.Unit[node]) : null;

    /// <summary>How much of what applies in a node is scored; null when nothing does.</summary>
    public double? Completeness(int node) => Now.Outcome[node] == Outcome.NotApplicable ? null : Now.Completeness[node];

    /// <summary>
    /// How much better the displayed headline would be with each criterion at the best end of its scale, by node; null where that says
    /// nothing.
    /// </summary>
    public decimal?[] Upsides()
    {
        var upsides = new decimal?[Rubric.Count];
        if (Displayed(CompiledRubric.Root) is not { } headline)
        {
            return upsides;
        }

        var (scale, result) = (Rubric.Scales[CompiledRubric.Root], Scratch());
        Evaluator.Evaluate(result, given, workspace);
        for (var node = 1; node < Rubric.Count; node++)
        {
            if (Rubric.IsCriterion(node) && Now.Outcome[node] != Outcome.NotApplicable)
            {
                var best = Rubric.Scales[node].Best;
                if (!double.IsFinite(best))
                {
                    continue;
                }

                var raised = Evaluator.HeadlineWith(result, Now, node, new(Outcome.Scored, best), workspace);
                var gained = scale.Better == Better.Lower ? headline - scale.Displayed(raised.Unit)
                    : scale.Displayed(raised.Unit) - headline;
                upsides[node] = raised.Outcome == Outcome.Scored ? Math.Max(0, gained) : null;
            }
        }

        return upsides;
    }

    /// <summary>The displayed headline with each of several criteria changed alone; null where it has none.</summary>
    public IReadOnlyList<decimal?> HeadlinesWith(IEnumerable<(int Node, CriterionValue Value)> changes)
    {
        var (headlines, result) = (new List<decimal?>(), Scratch());
        Evaluator.Evaluate(result, given, workspace);
        foreach (var (node, value) in changes)
        {
            headlines.Add(ScoreOf(Evaluator.HeadlineWith(result, Now, node, value, workspace)));
        }

        return headlines;
    }

    /// <summary>
    /// The lowest displayed headline that another weight of a dimension can give: with all the weight of its composite, or with a
    /// composite above it declined because of it. Null where there is none.
    /// </summary>
    public decimal? LowestWithWeight(int node)
    {
        var lowest = LowestPlace(node) is { } unit ? HeadlineWithPlace(Rubric.Parent[node], unit) : null;
        var isComplete = Now.Outcome[node] == Outcome.Scored && Now.Completeness[node] >= 1;
        for (var above = Rubric.Parent[node];
            !isComplete && Now.Outcome[node] != Outcome.NotApplicable && above != CompiledRubric.Root;
            above = Rubric.Parent[above])
        {
            var declines = Rubric.MinCompleteness[above] is not null
                || (above == Rubric.Parent[node] && Now.Outcome[node] != Outcome.Scored && Rubric.OnMissing[node] == MissingRule.Decline);
            var without = declines ? HeadlineWithPlace(above, null) : null;
            lowest = without < (lowest ?? decimal.MaxValue) ? without : lowest;
        }

        return lowest;
    }

    // The worst place that its composite can have for it; null where it would not count.
    private double? LowestPlace(int node)
    {
        var parent = Rubric.Parent[node];
        var isLower = Rubric.Scales[parent].Better == Better.Lower;
        if (Now.Outcome[node] != Outcome.Scored)
        {
            return Now.Outcome[node] == Outcome.NotApplicable || Rubric.OnMissing[node] != MissingRule.Floor ? null : isLower ? 1 : 0;
        }

        // With another child each rank of an ordered mean has another score, and what is at the worst end counts once anything is scored:
        // certain is only that no mean is beyond the worst.
        var places = Now.Outcome[parent] != Outcome.Scored || Rubric.Aggregation[parent]!.Kind == AggregationKind.Owa
            ? Rubric.ChildrenOf(parent).ToArray().Where(Now.Counts)
                .Select(c => Now.Outcome[c] == Outcome.Scored ? PlaceAbove(c) : isLower ? 1 : 0).Append(PlaceAbove(node))
            : [PlaceAbove(node)];
        return isLower ? places.Max() : places.Min();
    }

    // A child whose better end is the other one is turned.
    private double PlaceAbove(int node) => Rubric.Nodes.Nodes[node].IsTurned ? 1 - Now.Unit[node] : Now.Unit[node];

    private decimal? HeadlineWithPlace(int node, double? unit)
    {
        var result = Scratch();
        Evaluator.Evaluate(result, given, workspace);
        Evaluator.Place(result, node, unit, workspace);
        return ScoreOf(new(result.Outcome[CompiledRubric.Root], result.Unit[CompiledRubric.Root]));
    }

    private decimal? ScoreOf(CriterionValue headline) =>
        headline.Outcome == Outcome.Scored ? Rubric.Scales[CompiledRubric.Root].Displayed(headline.Unit) : null;

    /// <summary>A node's completeness with other criteria.</summary>
    public double CompletenessWith(ReadOnlySpan<CriterionValue> values, int node)
    {
        var result = Scratch();
        Evaluator.Evaluate(result, values, workspace);
        return result.Completeness[node];
    }

    // Room for evaluating again with the rubric's weights.
    private Evaluation Scratch()
    {
        if (scratch is null)
        {
            scratch = new(Rubric.Nodes);
            Rubric.Weight.CopyTo(scratch.Weights);
        }

        return scratch;
    }

    /// <summary>The first criterion that a subject must pass and does not; null when it passes all.</summary>
    public int? Failed => Rubric.MustPass.Where(node => Fails(Rubric, Now, node)).Cast<int?>().FirstOrDefault();

    private static bool Fails(CompiledRubric rubric, Evaluation evaluation, int node)
    {
        var (scale, pass) = (rubric.Scales[node], ((Criterion)rubric.DimensionOf(node)).MustPass!);
        return evaluation.Outcome[node] switch
        {
            Outcome.NotApplicable => false,
            Outcome.Scored when scale.Better == Better.Lower => scale.Displayed(evaluation.Unit[node]) > pass.AtLeast,
            Outcome.Scored => scale.Displayed(evaluation.Unit[node]) < pass.AtLeast,
            _ => true,
        };
    }

    private static void Gate(CompiledRubric rubric, Evaluation evaluation, ReadOnlySpan<Confidence?> confidences)
    {
        foreach (var node in rubric.MustPass)
        {
            if (Fails(rubric, evaluation, node))
            {
                evaluation.Outcome[CompiledRubric.Root] = Outcome.Disqualified;
                evaluation.Cause[CompiledRubric.Root] = NoScore.Disqualified;
                return;
            }
        }

        if (rubric.Rubric.Publish?.MinConfidence is { } least && confidences[CompiledRubric.Root] < least)
        {
            evaluation.Outcome[CompiledRubric.Root] = Outcome.Declined;
            evaluation.Cause[CompiledRubric.Root] = NoScore.LowConfidence;
        }
    }
}
