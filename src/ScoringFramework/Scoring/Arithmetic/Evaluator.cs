namespace ScoringFramework.Scoring;

/// <summary>
/// Evaluates a compiled tree: children before parents, caps after aggregation, gates last. It writes into what its caller gives and
/// allocates nothing. It is the reference of every other engine: the same operations in the same order give the same bits.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates the whole tree, for the values alone.</summary>
    /// <param name="result">Where the result goes; its weights are those that are used.</param>
    /// <param name="given">Each criterion's outcome and place on the scale, by node.</param>
    /// <param name="room">Room of the same tree.</param>
    /// <param name="bound">For bounds: where the dimensions without a score are put. Null leaves them as they are.</param>
    public static void Evaluate(Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace room, Bound? bound = null)
    {
        Take(result, given, bound);
        foreach (var node in result.Tree.Order)
        {
            Compose(result, node, room, result.Tree.Caps.Limits.Length);
            if (bound is { } b && node != CompiledTree.Root)
            {
                Fill(result, node, b);
            }
        }
    }

    /// <summary>
    /// Evaluates the whole tree as if only its first limits were there, for the values and every child's share of its parent's.
    /// </summary>
    /// <param name="result">Where the result goes; its weights are those that are used.</param>
    /// <param name="given">Each criterion's outcome and place on the scale, by node.</param>
    /// <param name="room">Room of the same tree.</param>
    /// <param name="limits">How many of the limits apply, from the first written on.</param>
    public static void EvaluateShares(Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace room, int limits)
    {
        Take(result, given, null);
        Array.Clear(result.Share);
        foreach (var node in result.Tree.Order)
        {
            Compose(result, node, room, limits, isSplit: true);
        }
    }

    /// <summary>Evaluates a composite and what is above it again, as if only the first limits were there.</summary>
    /// <param name="result">An evaluation, to be changed.</param>
    /// <param name="node">The composite.</param>
    /// <param name="room">Room of the same tree.</param>
    /// <param name="limits">How many of the limits apply, from the first written on.</param>
    public static void Limit(Evaluation result, int node, Workspace room, int limits)
    {
        for (; node >= CompiledTree.Root; node = result.Tree.Parent[node])
        {
            Compose(result, node, room, limits);
        }
    }

    /// <summary>Evaluates what is above a composite again, as if it had a place before its own limits, or were declined.</summary>
    /// <param name="result">An evaluation, to be changed.</param>
    /// <param name="node">The composite.</param>
    /// <param name="unit">The place, 0 to 1; null for declined.</param>
    /// <param name="room">Room of the same tree.</param>
    public static void Place(Evaluation result, int node, double? unit, Workspace room)
    {
        var limits = result.Tree.Caps.Limits.Length;
        (result.Outcome[node], result.Uncapped[node]) = (unit is null ? Outcome.Declined : Outcome.Scored, unit ?? 0);
        (result.Unit[node], result.Completeness[node]) = (Capped(result, node, limits), unit is null ? 0 : 1);
        Limit(result, result.Tree.Parent[node], room, limits);
    }

    /// <summary>
    /// The headline with one criterion changed. Only what is above the criterion is computed again, unless a cap comes or goes with it;
    /// then all is as it was.
    /// </summary>
    /// <param name="result">An evaluation with <paramref name="now"/>'s values, to be changed and changed back.</param>
    /// <param name="now">The evaluation as it is.</param>
    /// <param name="criterion">The criterion's node.</param>
    /// <param name="value">What it would be.</param>
    /// <param name="room">Room of the same tree.</param>
    public static CriterionValue HeadlineWith(Evaluation result, Evaluation now, int criterion, CriterionValue value, Workspace room)
    {
        var isCapMoved = Change(result, criterion, value, room);
        var headline = new CriterionValue(result.Outcome[CompiledTree.Root], result.Unit[CompiledTree.Root]);
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

    private static void Take(Evaluation result, ReadOnlySpan<CriterionValue> given, Bound? bound)
    {
        var tree = result.Tree;
        for (var node = 1; node < tree.Count; node++)
        {
            if (tree.IsCriterion(node))
            {
                Take(result, node, given[node]);
                if (bound is { } b)
                {
                    Fill(result, node, b);
                }
            }
        }

        for (var i = 0; i < result.CapFired.Length; i++)
        {
            result.CapFired[i] = Fires(result, i);
        }
    }

    private static void Take(Evaluation result, int criterion, CriterionValue value)
    {
        (result.Outcome[criterion], result.Unit[criterion]) = (value.Outcome, value.Unit);
        result.Completeness[criterion] = value.Outcome == Outcome.Scored ? 1 : 0;
    }

    // Whether a cap came or went.
    private static bool Change(Evaluation result, int criterion, CriterionValue value, Workspace room)
    {
        var tree = result.Tree;
        Take(result, criterion, value);
        var isCapMoved = false;
        foreach (var cap in tree.Caps.Watching(criterion))
        {
            var fired = result.CapFired[cap];
            result.CapFired[cap] = Fires(result, cap);
            isCapMoved |= result.CapFired[cap] != fired;
        }

        if (isCapMoved)
        {
            foreach (var node in tree.Order)
            {
                Compose(result, node, room, tree.Caps.Limits.Length);
            }
        }
        else
        {
            for (var node = criterion; node != CompiledTree.Root;)
            {
                node = tree.Parent[node];
                Compose(result, node, room, tree.Caps.Limits.Length);
            }
        }

        return isCapMoved;
    }

    private static bool Fires(Evaluation result, int cap)
    {
        foreach (var (node, atMost) in result.Tree.Caps.All[cap].When)
        {
            if (!(result.Outcome[node] == Outcome.Scored && result.Unit[node] <= atMost))
            {
                return false;
            }
        }

        return true;
    }

    private static void Fill(Evaluation result, int node, Bound bound)
    {
        if (bound.Now.Outcome[node] is Outcome.Missing or Outcome.Declined)
        {
            result.Outcome[node] = Outcome.Scored;
            result.Unit[node] = bound.Unit;
            result.Completeness[node] = 1;
        }
    }

    private static void Compose(Evaluation result, int node, Workspace room, int limits, bool isSplit = false)
    {
        var (tree, composite) = (result.Tree, result.Tree.Composites[node]!);
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
            if (outcome == Outcome.Scored)
            {
                scored++;
                complete += w * result.Completeness[child];
            }

            if (outcome == Outcome.Scored || tree.OnMissing[child] == MissingRule.Floor)
            {
                room.Nodes[counted] = child;
                room.Weights[counted] = w;
                room.Places[counted++] = outcome == Outcome.Scored ? result.Unit[child] : 0;
            }
            else
            {
                declines |= tree.OnMissing[child] == MissingRule.Decline;
            }
        }

        result.Completeness[node] = applicable == 0 ? 0 : complete / weight;
        result.Cause[node] =
            applicable == 0 ? NoScore.NothingApplies
            : declines ? NoScore.ChildDeclines
            : scored == 0 ? NoScore.NothingScored
            : NoScore.None;
        if (result.Cause[node] == NoScore.None)
        {
            result.Uncapped[node] = Math.Clamp(isSplit ? Split(result, composite, room, counted) : Value(composite, room, counted), 0, 1);
            result.Unit[node] = Capped(result, node, limits);
            if (composite.MinCompleteness is { } least && result.Completeness[node] < least - Noise.Tolerance)
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

    private static double Value(CompiledComposite composite, Workspace room, int counted) =>
        composite.Mean.Value(room.Places.AsSpan(0, counted), room.Weights.AsSpan(0, counted), room.Order);

    private static double Split(Evaluation result, CompiledComposite composite, Workspace room, int counted)
    {
        var shares = room.Shares.AsSpan(0, counted);
        var mean = composite.Mean.Split(room.Places.AsSpan(0, counted), room.Weights.AsSpan(0, counted), room.Order, shares);
        for (var i = 0; i < counted; i++)
        {
            result.Share[room.Nodes[i]] = shares[i];
        }

        return mean;
    }

    private static double Capped(Evaluation result, int node, int limits)
    {
        var unit = result.Uncapped[node];
        foreach (var i in result.Tree.Caps.On(node))
        {
            var limit = result.Tree.Caps.Limits[i];
            if (i < limits && result.CapFired[limit.Cap])
            {
                unit = Math.Min(unit, limit.Limit);
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
/// <param name="Now">The evaluation that shows which dimensions have no score.</param>
/// <param name="Unit">0 for the bottom of the scale, 1 for its top.</param>
internal readonly record struct Bound(Evaluation Now, double Unit);
