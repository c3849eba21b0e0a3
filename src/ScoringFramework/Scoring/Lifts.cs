namespace ScoringFramework.Scoring;

/// <summary>
/// Finds what may raise a headline without new evidence, and by how much: each dimension alone, with all others as they are.
/// </summary>
internal static class Lifts
{
    public static ValueList<Lift> Of(ScoringRun run, CriterionAssessment?[] assessments)
    {
        var found = new List<(Lift Lift, int Node, double Unit)>();
        for (var node = 1; node < run.Rubric.Count; node++)
        {
            if (assessments[node] is { } assessment && Of(run.Rubric, node, assessment) is var (lift, unit))
            {
                found.Add((lift, node, unit));
            }
        }

        var scored = run.HeadlinesWith(found.Select(f => (f.Node, new CriterionValue(Outcome.Scored, f.Unit))));

        // What is unknown may have been missing too, and an incomplete composite above it declined.
        var missing = run.HeadlinesWith(
            found.Select(f => (f.Node, f.Lift.IsAtMost ? new(Outcome.Missing, 0) : new CriterionValue(Outcome.Scored, f.Unit))));
        var isLower = run.Rubric.Rubric.Better == Better.Lower;
        var headlines = scored.Zip(missing, (s, m) => s is null || (isLower ? m > s : m < s) ? m : s);
        var headline = run.Displayed(CompiledRubric.Root);
        return
        [
            .. found
                .Zip(headlines, (f, without) => (f.Node, Lift: f.Lift with
                {
                    Difference = headline - without,
                    Decimals = Decimals(run),
                    IsLessBetter = isLower,
                }))
                .Where(f => run.Rubric.Weight[f.Node] > 0 || f.Lift.Difference is not (null or 0)).Select(f => f.Lift),
            .. WithoutWeight(run, headline),
        ];
    }

    private static int Decimals(ScoringRun run) => run.Rubric.Rubric.Rounding.Decimals;

    // The place of the score that does not count: as it is known, or the bottom.
    private static (Lift Lift, double Unit)? Of(CompiledRubric rubric, int node, CriterionAssessment assessment)
    {
        var (criterion, scale) = (rubric.Criteria[node]!, rubric.Scales[node]);
        var id = criterion.Criterion.Id;
        var worst = double.IsFinite(scale.Worst) ? scale.Worst : 0;
        switch (assessment.Outcome)
        {
            case Outcome.NotApplicable:
                return (new(LiftKind.NotApplicable, id) { IsAtMost = true }, worst);
            case Outcome.Scored when assessment.Override:
                return (new(LiftKind.Override, id)
                {
                    Replaced = assessment.Origin!.Replaced,
                    Held = scale.Displayed(assessment.Unit),
                    IsAtMost = assessment.Replaced is null,
                }, assessment.Replaced ?? worst);
            case Outcome.Scored when assessment.Held?.Checklist.Any(a => a.Answer == Answer.NotApplicable) == true:
                var items = assessment.Held.Checklist.Where(a => a.Answer == Answer.NotApplicable).Select(a => a.Key).ToValueList();
                return (new(LiftKind.ItemsNotApplicable, id) { Items = items, IsAtMost = true },
                    criterion.Checklist!.PointsOf(Answered(assessment.Held)).Unit);
            case Outcome.Missing or Outcome.Declined:
                return (new(LiftKind.NotScored, id)
                {
                    Replaced = assessment.NotCounted is { } unit ? scale.Displayed(unit) : null,
                    IsAtMost = assessment.NotCounted is null,
                }, assessment.NotCounted ?? worst);
            default:
                return null;
        }
    }

    private static ValueList<ChecklistAnswer> Answered(HeldScore held) =>
        held.Checklist.Select(a => a.Answer == Answer.NotApplicable ? a with { Answer = Answer.No } : a).ToValueList();

    private static IEnumerable<Lift> WithoutWeight(ScoringRun run, decimal? headline)
    {
        for (var node = 1; node < run.Rubric.Count; node++)
        {
            if (run.Rubric.Weight[node] == 0 && run.Rubric.Nodes.Composites[run.Rubric.Parent[node]]!.Aggregation.IsMean
                && !run.Rubric.MustPass.Contains(node))
            {
                var isLower = run.Rubric.Rubric.Better == Better.Lower;
                var difference = headline - run.WorstWithWeight(node);
                yield return new(LiftKind.NoWeight, run.Rubric.DimensionOf(node).Id)
                {
                    Difference = isLower ? difference is > 0 ? 0 : difference : difference is < 0 ? 0 : difference,
                    IsAtMost = true,
                    Decimals = Decimals(run),
                    IsLessBetter = isLower,
                };
            }
        }
    }
}
