namespace ScoringFramework.Scoring;

/// <summary>The compiled rubric evaluated on one dossier's criteria, and evaluated again with one thing changed.</summary>
internal sealed class ScoringRun
{
    private readonly CriterionAssessment?[] assessments;
    private readonly CriterionValue[] given;
    private (Evaluation Evaluation, double[] Room)? scratch;

    public ScoringRun(CompiledRubric rubric, CriterionAssessment?[] assessments)
    {
        (Rubric, this.assessments) = (rubric, assessments);
        given = Array.ConvertAll(assessments, a => a?.Value ?? default);
        (Now, Confidences) = Publish(rubric.Weight);
    }

    public CompiledRubric Rubric { get; }

    public ReadOnlySpan<CriterionValue> Given => given;

    public Evaluation Now { get; }

    /// <summary>Every node's confidence, and what lowered it.</summary>
    public (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[] Confidences { get; }

    /// <summary>Evaluates with other weights, and holds the headline against the rubric's publication policy.</summary>
    public (Evaluation Evaluation, (Confidence? Confidence, ValueList<ConfidenceReason> Reasons)[] Confidences) Publish(double[] weights)
    {
        var evaluation = Evaluator.Evaluate(Rubric, weights, given);
        var confidences = CompositeConfidence.Of(Rubric, evaluation, assessments);
        if (Rubric.Rubric.Publish?.MinConfidence is { } least && confidences[CompiledRubric.Root].Confidence is { } has && has < least)
        {
            evaluation.Outcome[CompiledRubric.Root] = Outcome.Declined;
            evaluation.Cause[CompiledRubric.Root] = NoScore.LowConfidence;
        }

        return (evaluation, confidences);
    }

    /// <summary>The displayed score of a node, or null.</summary>
    public decimal? Displayed(int node) =>
        Now.Outcome[node] == Outcome.Scored ? Display(Now.Unit[node]) : null;

    public double? Unrounded(int node) =>
        Now.Outcome[node] == Outcome.Scored ? (double)Rubric.Rubric.Scale.Min + (Now.Unit[node] * (double)Rubric.Rubric.Scale.Span) : null;

    /// <summary>The displayed headline with all that is missing or declined at the bottom and at the top; null when nothing applies.</summary>
    public Bounds? Bounds()
    {
        if (Now.Outcome[CompiledRubric.Root] == Outcome.NotApplicable)
        {
            return null;
        }

        var low = Evaluator.Evaluate(Rubric, Rubric.Weight, given, new Bound(Now, 0)).Unit[CompiledRubric.Root];
        var high = Evaluator.Evaluate(Rubric, Rubric.Weight, given, new Bound(Now, 1)).Unit[CompiledRubric.Root];
        if (Now.Outcome[CompiledRubric.Root] == Outcome.Scored)
        {
            // The headline lies between them but for the last bit of a sum.
            var now = Now.Unit[CompiledRubric.Root];
            (low, high) = (Math.Min(low, now), Math.Max(high, now));
        }

        return new(Display(low), Display(high));
    }

    /// <summary>How far the displayed headline would rise with a criterion at the top of the scale; null without a headline.</summary>
    public decimal? Upside(int criterion)
    {
        if (Now.Outcome[CompiledRubric.Root] != Outcome.Scored || Now.Outcome[criterion] == Outcome.NotApplicable)
        {
            return null;
        }

        scratch ??= (Evaluator.Evaluate(Rubric, Rubric.Weight, given), Evaluator.Room(Rubric));
        var raised = Evaluator.HeadlineWith(Rubric, scratch.Value.Evaluation, Now, criterion, new(Outcome.Scored, 1), scratch.Value.Room);
        return raised.Outcome == Outcome.Scored ? Math.Max(0, Display(raised.Unit) - Displayed(CompiledRubric.Root)!.Value) : null;
    }

    private decimal Display(double unit) => Rubric.Rubric.Rounding.Round(Noise.Score(unit, Rubric.Rubric.Scale));
}
