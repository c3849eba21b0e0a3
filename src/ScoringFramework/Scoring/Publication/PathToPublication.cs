namespace ScoringFramework.Scoring;

/// <summary>The shortest way from a composite or headline without a score to one with it.</summary>
internal static class PathToPublication
{
    /// <summary>Every node's way, in whole sentences: its own step first, then the steps of what it waits for. Empty where there is a score.</summary>
    public static ValueList<string>[] Of(ScoringRun run, CriterionAssessment?[] assessments)
    {
        var needs = new ValueList<string>[run.Rubric.Count];
        for (var node = needs.Length - 1; node >= 0; node--)
        {
            needs[node] = assessments[node] is { } assessment ? assessment.Needs : OfComposite(run, node, needs);
        }

        return needs;
    }

    /// <summary>Why a composite or headline has no score: a sentence's part without a full stop.</summary>
    public static string? ReasonOf(ScoringRun run, int node)
    {
        var (evaluation, rubric) = (run.Now, run.Rubric);
        return evaluation.Cause[node] switch
        {
            NoScore.NothingApplies => "nothing that counts in it applies",
            NoScore.NothingScored => "nothing that counts in it is scored",
            NoScore.ChildDeclines => Quote.List(Open(evaluation, node).Where(c => rubric.OnMissing[c] == MissingRule.Decline)
                .Select(c => $"{rubric.DimensionOf(c).Id} is {Terms.Of(evaluation.Outcome[c])}")) + ", and the rubric lets that decline it",
            NoScore.Incomplete =>
                $"its completeness of {Figures.Share(evaluation.Completeness[node])} is below the {Figures.Share(rubric.MinCompleteness[node]!.Value)} that it needs",
            NoScore.LowConfidence =>
                $"its confidence is {Terms.Of(run.Confidences[node].Confidence!.Value)}, and the rubric publishes no headline below "
                + $"{Terms.Of(rubric.Rubric.Publish!.MinConfidence!.Value)}",
            _ => null,
        };
    }

    public static string NameOf(CompiledRubric rubric, int node) =>
        node == CompiledRubric.Root ? "The headline" : rubric.DimensionOf(node).Id;


    private static IEnumerable<int> Open(Evaluation evaluation, int node) =>
        evaluation.Tree.ChildrenOf(node).ToArray()
            .Where(c => evaluation.Weights[c] > 0 && evaluation.Outcome[c] is Outcome.Missing or Outcome.Declined);

    private static ValueList<string> OfComposite(ScoringRun run, int node, ValueList<string>[] needs)
    {
        var (evaluation, rubric, name) = (run.Now, run.Rubric, NameOf(run.Rubric, node));
        switch (evaluation.Cause[node])
        {
            case NoScore.NothingScored:
                var open = Open(evaluation, node).ToArray();
                return Waits(open, open.Length == 1 ? "a score for" : "a score for at least one of");
            case NoScore.ChildDeclines:
                return Waits(Open(evaluation, node).Where(c => rubric.OnMissing[c] == MissingRule.Decline).ToArray(), "a score for");
            case NoScore.Incomplete:
                return Completes($"a completeness of {Figures.Share(rubric.MinCompleteness[node]!.Value)}", rubric.MinCompleteness[node]!.Value);
            case NoScore.LowConfidence:
                var least = rubric.Rubric.Publish!.MinConfidence!.Value;
                var what = $"a confidence of {Terms.Of(least)}{(least == Confidence.Green ? "" : " or better")}";
                if (run.Confidences[node].Reasons.Any(r => r.StartsWith("incomplete:", StringComparison.Ordinal)))
                {
                    return Completes($"{what}, which takes a completeness of {Figures.Share(CompositeConfidence.Complete)},", CompositeConfidence.Complete);
                }

                var low = rubric.ChildrenOf(node).ToArray().Where(c => evaluation.Weights[c] > 0 && run.Confidences[c].Confidence < least)
                    .Select(c => rubric.DimensionOf(c).Id).ToArray();
                return [$"{name} needs {what}, and {Quote.List(low)} {(low.Length == 1 ? "stands" : "stand")} lower."];
            default:
                return [];
        }

        ValueList<string> Waits(int[] children, string what) =>
            [$"{name} needs {what} {Quote.List(children.Select(c => rubric.DimensionOf(c).Id))}.", .. children.SelectMany(c => needs[c])];

        ValueList<string> Completes(string what, double least)
        {
            var (criteria, reached) = ToCompleteness(run, node, least);
            return [
                $"{name} needs {what} and has {Figures.Share(evaluation.Completeness[node])}: "
                + $"scoring {Quote.List(criteria.Select(c => rubric.DimensionOf(c).Id))} would make it {Figures.Share(reached)}.",
                .. criteria.SelectMany(c => needs[c])];
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
