namespace ScoringFramework.Scoring;

/// <summary>The shortest way from a composite or headline without a score to one with it.</summary>
internal static class PathToPublication
{
    /// <summary>Every node's way: its own step first, then the steps of what it waits for. Empty where there is a score.</summary>
    public static ValueList<Need>[] Of(ScoringRun run, CriterionAssessment?[] assessments)
    {
        var needs = new ValueList<Need>[run.Rubric.Count];
        for (var node = needs.Length - 1; node >= 0; node--)
        {
            needs[node] = assessments[node] is { } assessment ? assessment.Needs : OfComposite(run, node, needs);
        }

        return needs;
    }

    /// <summary>Why a composite or headline has no score; null when it has one.</summary>
    public static NoScoreReason? ReasonOf(ScoringRun run, int node)
    {
        var (evaluation, rubric) = (run.Now, run.Rubric);
        return evaluation.Cause[node] switch
        {
            NoScore.NothingApplies => new(NoScoreKind.NothingApplies),
            NoScore.NothingScored => new(NoScoreKind.NothingScored) { Dimensions = Ids(rubric, Open(evaluation, node)) },
            NoScore.ChildDeclines => new(NoScoreKind.ChildDeclines) { Dimensions = Ids(rubric, Declining(run, node)) },
            NoScore.Incomplete => new(NoScoreKind.Incomplete)
            {
                Completeness = evaluation.Completeness[node],
                MinCompleteness = rubric.MinCompleteness[node]!.Value,
            },
            NoScore.LowConfidence => new(NoScoreKind.LowConfidence)
            {
                Confidence = run.Confidences[node]!.Value,
                MinConfidence = rubric.Rubric.Publish!.MinConfidence!.Value,
            },
            NoScore.Disqualified => new(NoScoreKind.NotPassed)
            {
                Dimensions = [rubric.DimensionOf(run.Failed!.Value).Id],
                Word = ((Criterion)rubric.DimensionOf(run.Failed.Value)).MustPass!.Else,
                WouldBe = run.WouldBe,
            },
            NoScore.CannotLeaveOut => new(NoScoreKind.CannotLeaveOut)
            {
                Dimensions = Ids(rubric, rubric.ChildrenOf(node).ToArray()
                    .Where(c => evaluation.Outcome[c] == Outcome.NotApplicable && !rubric.Nodes.Nodes[c].CanBeLeftOut)),
            },
            _ => null,
        };
    }

    private static ValueList<string> Ids(CompiledRubric rubric, IEnumerable<int> nodes) =>
        nodes.Select(n => rubric.DimensionOf(n).Id).ToValueList();

    private static IEnumerable<int> Declining(ScoringRun run, int node) =>
        Open(run.Now, node).Where(c => run.Rubric.OnMissing[c] == MissingRule.Decline);

    private static IEnumerable<int> Open(Evaluation evaluation, int node) =>
        evaluation.Tree.ChildrenOf(node).ToArray()
            .Where(c => evaluation.Weights[c] > 0 && evaluation.Outcome[c] is Outcome.Missing or Outcome.Declined);

    private static ValueList<Need> OfComposite(ScoringRun run, int node, ValueList<Need>[] needs)
    {
        var (evaluation, rubric) = (run.Now, run.Rubric);
        var id = node == CompiledRubric.Root ? null : rubric.DimensionOf(node).Id;
        switch (evaluation.Cause[node])
        {
            case NoScore.NothingScored:
                var open = Open(evaluation, node).ToArray();
                return Waits(open.Length == 1 ? NeedKind.Scores : NeedKind.AnyScore, open);
            case NoScore.ChildDeclines:
                return Waits(NeedKind.Scores, Declining(run, node).ToArray());
            case NoScore.Incomplete:
                return Completes(new(NeedKind.Completeness, id), rubric.MinCompleteness[node]!.Value);
            case NoScore.LowConfidence:
                var least = rubric.Rubric.Publish!.MinConfidence!.Value;
                if (run.ConfidenceReasons(node).Any(r => r.Kind == ConfidenceReasonKind.Incomplete))
                {
                    return Completes(new(NeedKind.ConfidenceByCompleteness, id) { Confidence = least }, CompositeConfidence.Complete);
                }

                var low = rubric.ChildrenOf(node).ToArray().Where(c => evaluation.Weights[c] > 0 && run.Confidences[c] < least);
                return [new(NeedKind.Confidence, id) { Confidence = least, Dimensions = Ids(rubric, low) }];
            default:
                return [];
        }

        ValueList<Need> Waits(NeedKind kind, int[] children) =>
            [new(kind, id) { Dimensions = Ids(rubric, children) }, .. children.SelectMany(c => needs[c])];

        ValueList<Need> Completes(Need need, double least)
        {
            var (criteria, reached) = ToCompleteness(run, node, least);
            return
            [
                need with
                {
                    Completeness = evaluation.Completeness[node],
                    Required = least,
                    Reached = reached,
                    Dimensions = Ids(rubric, criteria),
                },
                .. criteria.SelectMany(c => needs[c]),
            ];
        }
    }

    // Adds the criterion that completes most, again and again: the gains add up, so this takes the fewest but where composites hide gains.
    private static (List<int> Criteria, double Reached) ToCompleteness(
        ScoringRun run, int node, double least)
    {
        var (evaluation, tree) = (run.Now, run.Now.Tree);
        var values = run.Given.ToArray();
        var open = Enumerable.Range(1, tree.Count - 1)
            .Where(c => tree.IsCriterion(c) && values[c].Outcome is Outcome.Missing or Outcome.Declined && IsBelow(tree, c, node)).ToList();
        var (chosen, reached) = (new List<int>(), evaluation.Completeness[node]);
        while (reached < least - Noise.Tolerance && open.Count > 0)
        {
            var (best, most) = (open[0], -1.0);
            foreach (var candidate in open)
            {
                var with = CompletenessWith(run, node, values, candidate);
                if (with > most + Noise.Tolerance)
                {
                    (best, most) = (candidate, with);
                }
            }

            values[best] = new(Outcome.Scored, 0.5);
            chosen.Add(best);
            open.Remove(best);
            reached = most;
        }

        return (chosen, reached);
    }

    private static double CompletenessWith(ScoringRun run, int node, CriterionValue[] values, int criterion)
    {
        var before = values[criterion];
        values[criterion] = new(Outcome.Scored, 0.5);
        var completeness = run.CompletenessWith(values, node);
        values[criterion] = before;
        return completeness;
    }

    private static bool IsBelow(CompiledTree tree, int node, int ancestor)
    {
        while (node > ancestor)
        {
            node = tree.Parent[node];
        }

        return node == ancestor;
    }
}
