using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>
/// Caps that can never lower their target, in rubrics of all kinds. No composite gets worse when a child gets better, so a target is at
/// its best, while the cap applies, with the criteria that it looks at as good as its conditions let them be and all others at their best.
/// </summary>
internal sealed class IdleCaps(CompiledRubric rubric)
{
    private readonly Evaluation result = new(rubric.Nodes);
    private readonly Workspace workspace = new(rubric.Nodes);

    /// <summary>The caps that are idle with every one of some lists of weights.</summary>
    /// <param name="weights">The rubric's weights, and those of its scenarios.</param>
    public IEnumerable<Diagnostic> Find(IReadOnlyList<ImmutableArray<double>> weights)
    {
        for (var cap = 0; cap < rubric.Caps.Length; cap++)
        {
            var compiled = rubric.Caps[cap];
            if (compiled.IsFloor || compiled.Any.Length != 1 || !compiled.Any[0].All(IsOfCriterion))
            {
                continue;
            }

            foreach (var (node, limit, isUpper) in compiled.Limits)
            {
                var (best, isIdle) = (0.0, !CanLoseWhatIsLow(compiled, node));
                foreach (var list in weights)
                {
                    isIdle = isIdle && BestOf(compiled, node, list) is { } place && !Passes(place, limit, isUpper);
                    best = isIdle ? result.Unit[node] : best;
                }

                if (isIdle)
                {
                    yield return Problem(cap, node, best);
                }
            }
        }
    }

    private static bool Passes(double place, double limit, bool isUpper) =>
        isUpper ? place > limit + Noise.Tolerance : place < limit - Noise.Tolerance;

    private bool IsOfCriterion(CompiledCondition condition) =>
        condition.Comparison != Comparison.NotScored && rubric.IsCriterion(condition.Node) && rubric.Parent[condition.Node] >= 0;

    // A composite between that may be left out for what is missing elsewhere takes the low criterion with it.
    private bool CanLoseWhatIsLow(CompiledCap cap, int target)
    {
        foreach (var condition in cap.Any[0])
        {
            for (var node = rubric.Parent[condition.Node]; node > target && node != CompiledRubric.Root; node = rubric.Parent[node])
            {
                if (rubric.OnMissing[node] == MissingRule.Exclude)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private double? BestOf(CompiledCap cap, int target, ImmutableArray<double> weights)
    {
        weights.CopyTo(result.Weights);
        var given = new CriterionValue[rubric.Count];
        for (var node = 1; node < rubric.Count; node++)
        {
            given[node] = new(Outcome.Scored, rubric.Scales[node].Best);
        }

        foreach (var condition in cap.Any[0])
        {
            var (scale, place) = (rubric.Scales[condition.Node], rubric.Scales[condition.Node].Scale.ToUnit(condition.Limit));
            var step = (double)((scale.Rounding.To ?? Step(scale.Rounding.Decimals)) / scale.Scale.Span);
            var (now, isLow) = (given[condition.Node].Unit, scale.Better == Better.Higher);
            given[condition.Node] = new(Outcome.Scored, scale.Clamp(isLow ? Math.Min(now, place + step) : Math.Max(now, place - step)));
        }

        Evaluator.EvaluateLimited(result, given, workspace, limits: 0);
        return result.Outcome[target] == Outcome.Scored && double.IsFinite(result.Unit[target]) ? result.Unit[target] : null;
    }

    private static decimal Step(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);

    private Diagnostic Problem(int index, int node, double best)
    {
        var cap = rubric.Rubric.Caps[index - rubric.Rubric.Floors.Count];
        var name = node == CompiledRubric.Root ? CapLimit.Headline : rubric.DimensionOf(node).Id;
        var target = cap.Limits.First(l => l.Target == name);
        var (scale, shown) = (rubric.Scales[node], Quote.Number(rubric.Scales[node].Displayed(best)));
        var who = node == CompiledRubric.Root ? "the headline" : $"'{name}'";
        var isUpper = scale.Better == Better.Higher;
        return new Diagnostic(
            RubricLintCodes.IdleCap,
            $"the cap '{cap.Id}' can never {(isUpper ? "lower" : "raise")} {who}: while "
            + $"{Quote.List(cap.Conditions.Select(w => w.ToSentence()))}, "
            + $"{who} is at {(isUpper ? "most" : "least")} {shown}, and the limit is {Quote.Number(target.Limit)}",
            scale.Displayed(best) == scale.Displayed(scale.Worst) ? "Remove the limit."
                : $"Write a limit {(isUpper ? "below" : "above")} {shown}, or remove the limit.")
            .At(ModelPath.Of("caps", cap.Id, "limit").Then(target.Target));
    }
}
