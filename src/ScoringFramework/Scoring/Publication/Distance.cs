namespace ScoringFramework;

/// <summary>The shortest way from a composite or headline without a score to one with it.</summary>
internal static class Distance
{
    /// <summary>Whole sentences; empty when the node has a score or does not apply.</summary>
    public static ValueList<string> Of(Evaluation evaluation, int node, ReadOnlySpan<CriterionValue> given)
    {
        var rubric = evaluation.Rubric;
        var name = NameOf(rubric, node);
        switch (evaluation.Cause[node])
        {
            case NoScore.NothingScored:
                return [$"{name} needs a score for at least one of {Quote.List(Open(evaluation, node).Select(c => rubric.DimensionOf(c).Id))}."];
            case NoScore.ChildDeclines:
                var decisive = Open(evaluation, node).Where(c => rubric.OnMissing[c] == MissingRule.Decline).Select(c => rubric.DimensionOf(c).Id);
                return [$"{name} needs a score for {Quote.List(decisive)}."];
            case NoScore.Incomplete:
                var (criteria, reached) = ToCompleteness(evaluation, node, given);
                return [
                    $"{name} needs a completeness of {Figures.Share(rubric.MinCompleteness[node]!.Value)} and has {Figures.Share(evaluation.Completeness[node])}: "
                    + $"scoring {Quote.List(criteria)} would make it {Figures.Share(reached)}."];
            default:
                return [];
        }
    }

    /// <summary>Why a composite or headline has no score: a sentence's part without a full stop.</summary>
    public static string? ReasonOf(Evaluation evaluation, int node)
    {
        var rubric = evaluation.Rubric;
        return evaluation.Cause[node] switch
        {
            NoScore.NothingApplies => "nothing that counts in it applies",
            NoScore.NothingScored => "nothing that counts in it is scored",
            NoScore.ChildDeclines => Quote.List(Open(evaluation, node).Where(c => rubric.OnMissing[c] == MissingRule.Decline)
                .Select(c => $"{rubric.DimensionOf(c).Id} is {Word(evaluation.Outcome[c])}")) + ", and the rubric lets that decline it",
            NoScore.Incomplete =>
                $"its completeness of {Figures.Share(evaluation.Completeness[node])} is below the {Figures.Share(rubric.MinCompleteness[node]!.Value)} that it needs",
            _ => null,
        };
    }

    public static string NameOf(CompiledRubric rubric, int node) =>
        node == CompiledRubric.Root ? "The headline" : rubric.DimensionOf(node).Id;

    public static string Word(Outcome outcome) => outcome == Outcome.NotApplicable ? "not applicable" : outcome.ToString().ToLowerInvariant();

    private static IEnumerable<int> Open(Evaluation evaluation, int node) =>
        evaluation.Rubric.ChildrenOf(node).ToArray()
            .Where(c => evaluation.Weights[c] > 0 && evaluation.Outcome[c] is Outcome.Missing or Outcome.Declined);

    // Adds the criterion that completes most, again and again: the gains add up, so this takes the fewest but where composites hide gains.
    private static (List<string> Criteria, double Reached) ToCompleteness(Evaluation evaluation, int node, ReadOnlySpan<CriterionValue> given)
    {
        var rubric = evaluation.Rubric;
        var values = given.ToArray();
        var open = Enumerable.Range(1, rubric.Count - 1)
            .Where(c => rubric.IsCriterion(c) && values[c].Outcome is Outcome.Missing or Outcome.Declined && IsBelow(rubric, c, node)).ToList();
        var (chosen, reached) = (new List<string>(), evaluation.Completeness[node]);
        while (reached < rubric.MinCompleteness[node] - Noise.Tolerance && open.Count > 0)
        {
            var (best, most) = (open[0], -1.0);
            foreach (var candidate in open)
            {
                var with = CompletenessWith(evaluation, node, values, candidate);
                if (with > most + Noise.Tolerance)
                {
                    (best, most) = (candidate, with);
                }
            }

            values[best] = new(Outcome.Scored, 0.5);
            chosen.Add(rubric.DimensionOf(best).Id);
            open.Remove(best);
            reached = most;
        }

        return (chosen, reached);
    }

    private static double CompletenessWith(Evaluation evaluation, int node, CriterionValue[] values, int criterion)
    {
        var before = values[criterion];
        values[criterion] = new(Outcome.Scored, 0.5);
        var completeness = Evaluator.Evaluate(evaluation.Rubric, evaluation.Weights, values).Completeness[node];
        values[criterion] = before;
        return completeness;
    }

    private static bool IsBelow(CompiledRubric rubric, int node, int ancestor)
    {
        while (node > ancestor)
        {
            node = rubric.Parent[node];
        }

        return node == ancestor;
    }
}
