namespace ScoringFramework;

/// <summary>Evaluates a compiled tree: children before parents, caps after aggregation, gates last.</summary>
internal static class Evaluator
{
    /// <param name="tree">The tree: a rubric, or something between two.</param>
    /// <param name="weights">A weight for each node.</param>
    /// <param name="given">Each criterion's outcome and place on the scale, by node.</param>
    /// <param name="bound">For bounds: where the dimensions without a score are put. Null leaves them as they are.</param>
    public static Evaluation Evaluate(CompiledTree tree, double[] weights, ReadOnlySpan<CriterionValue> given, Bound? bound = null)
    {
        var result = new Evaluation(tree, weights);
        for (var node = 1; node < tree.Count; node++)
        {
            if (tree.IsCriterion(node))
            {
                var value = given[node];
                (result.Outcome[node], result.Unit[node]) = (value.Outcome, value.Unit);
                result.Completeness[node] = value.Outcome == Outcome.Scored ? 1 : 0;
                Fill(result, node, bound);
            }
        }

        for (var i = 0; i < tree.Caps.Length; i++)
        {
            result.CapFired[i] = Array.TrueForAll(
                tree.Caps[i].When, c => result.Outcome[c.Node] == Outcome.Scored && result.Unit[c.Node] <= c.AtMost);
        }

        var room = new double[tree.Count];
        for (var node = tree.Count - 1; node >= 0; node--)
        {
            if (!tree.IsCriterion(node))
            {
                Compose(result, node, room);
                if (node != CompiledTree.Root)
                {
                    Fill(result, node, bound);
                }
            }
        }

        return result;
    }

    private static void Fill(Evaluation result, int node, Bound? bound)
    {
        if (bound is { } b && b.Now.Outcome[node] is Outcome.Missing or Outcome.Declined)
        {
            result.Outcome[node] = Outcome.Scored;
            result.Unit[node] = b.Unit;
            result.Completeness[node] = 1;
        }
    }

    private static void Compose(Evaluation result, int node, double[] room)
    {
        var tree = result.Tree;
        var (applicable, weight, complete, counted, scored, declines) = (0, 0.0, 0.0, 0, 0, false);
        foreach (var child in tree.ChildrenOf(node))
        {
            var w = result.Weights[child];
            var outcome = result.Outcome[child];
            if (w <= 0 || outcome == Outcome.NotApplicable)
            {
                continue;
            }

            applicable++;
            weight += w;
            scored += outcome == Outcome.Scored ? 1 : 0;
            complete += outcome == Outcome.Scored ? w * result.Completeness[child] : 0;
            declines |= outcome != Outcome.Scored && tree.OnMissing[child] == MissingRule.Decline;
            counted += result.Counts(child) ? 1 : 0;
        }

        result.Completeness[node] = applicable == 0 ? 0 : complete / weight;
        result.Cause[node] =
            applicable == 0 ? NoScore.NothingApplies
            : declines ? NoScore.ChildDeclines
            : scored == 0 ? NoScore.NothingScored
            : NoScore.None;
        if (result.Cause[node] == NoScore.None)
        {
            result.Uncapped[node] = Mean(result, node, counted, room);
            result.Unit[node] = Capped(result, node, result.Uncapped[node]);
            if (tree.MinCompleteness[node] is { } least && result.Completeness[node] < least - Noise.Tolerance)
            {
                result.Cause[node] = NoScore.Incomplete;
            }
        }

        result.Outcome[node] = result.Cause[node] switch
        {
            NoScore.None => Outcome.Scored,
            NoScore.NothingApplies => Outcome.NotApplicable,
            _ => Outcome.Declined,
        };
    }

    private static double Mean(Evaluation result, int node, int counted, double[] room)
    {
        Span<double> u = counted <= 128 ? stackalloc double[counted] : new double[counted];
        var w = room.AsSpan(0, counted);
        var next = 0;
        foreach (var child in result.Tree.ChildrenOf(node))
        {
            if (result.Counts(child))
            {
                (u[next], w[next]) = (result.CountedUnit(child), result.Weights[child]);
                next++;
            }
        }

        return Math.Clamp(Aggregate.Of(result.Tree.Aggregation[node]!, u, w), 0, 1);
    }

    private static double Capped(Evaluation result, int node, double unit)
    {
        for (var i = 0; i < result.CapFired.Length; i++)
        {
            if (result.CapFired[i])
            {
                foreach (var (target, limit) in result.Tree.Caps[i].Limits)
                {
                    unit = target == node ? Math.Min(unit, limit) : unit;
                }
            }
        }

        return unit;
    }
}

/// <summary>What is known of a criterion before evaluation.</summary>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Unit">Its place on the scale from 0 to 1 when scored.</param>
internal readonly record struct CriterionValue(Outcome Outcome, double Unit);

/// <summary>
/// Where bounds put every dimension that has no score. A composite that is declined now is put there itself, whatever its caps: what is
/// below it may have scores, but the headline does without them, and would lie outside bounds that were computed from those.
/// </summary>
/// <param name="Now">The evaluation that tells which dimensions have no score.</param>
/// <param name="Unit">0 for the bottom of the scale, 1 for its top.</param>
internal readonly record struct Bound(Evaluation Now, double Unit);
