namespace ScoringFramework.Scoring;

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
            result.CapFired[i] = Fires(result, i);
        }

        var room = Room(tree);
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

    /// <summary>What evaluating one tree takes beside its result: the places, weights and shares of one composite's children.</summary>
    public static double[] Room(CompiledTree tree) => new double[3 * tree.Count];

    /// <summary>
    /// The headline with one criterion changed. Only what stands above the criterion is computed again, unless a cap comes or goes with it;
    /// then all is as it was.
    /// </summary>
    /// <param name="rubric">The rubric of both evaluations.</param>
    /// <param name="result">An evaluation with <paramref name="now"/>'s values, to be changed and changed back.</param>
    /// <param name="now">The evaluation as it is.</param>
    /// <param name="criterion">The criterion's node.</param>
    /// <param name="value">What it would be.</param>
    /// <param name="room">Made by <see cref="Room"/>.</param>
    public static CriterionValue HeadlineWith(
        CompiledRubric rubric, Evaluation result, Evaluation now, int criterion, CriterionValue value, double[] room)
    {
        (result.Outcome[criterion], result.Unit[criterion]) = (value.Outcome, value.Unit);
        result.Completeness[criterion] = value.Outcome == Outcome.Scored ? 1 : 0;
        var isCapMoved = false;
        foreach (var cap in rubric.CapsOn(criterion))
        {
            result.CapFired[cap] = Fires(result, cap);
            isCapMoved |= result.CapFired[cap] != now.CapFired[cap];
        }

        if (isCapMoved)
        {
            for (var node = rubric.Count - 1; node >= 0; node--)
            {
                if (!rubric.IsCriterion(node))
                {
                    Compose(result, node, room);
                }
            }
        }
        else
        {
            for (var node = criterion; node != CompiledRubric.Root;)
            {
                node = rubric.Parent[node];
                Compose(result, node, room);
            }
        }

        var headline = new CriterionValue(result.Outcome[CompiledRubric.Root], result.Unit[CompiledRubric.Root]);
        if (isCapMoved)
        {
            result.CopyFrom(now);
        }
        else
        {
            result.CopyPathFrom(now, criterion);
        }

        return headline;
    }

    private static bool Fires(Evaluation result, int cap) => Array.TrueForAll(
        result.Tree.Caps[cap].When, c => result.Outcome[c.Node] == Outcome.Scored && result.Unit[c.Node] <= c.AtMost);

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
        var u = room.AsSpan(0, counted);
        var w = room.AsSpan(counted, counted);
        var next = 0;
        foreach (var child in result.Tree.ChildrenOf(node))
        {
            if (result.Counts(child))
            {
                (u[next], w[next]) = (result.CountedUnit(child), result.Weights[child]);
                next++;
            }
        }

        return Math.Clamp(Aggregate.Shares(result.Tree.Aggregation[node]!, u, w, room.AsSpan(2 * counted, counted)), 0, 1);
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
