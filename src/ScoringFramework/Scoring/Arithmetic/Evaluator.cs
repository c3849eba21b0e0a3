namespace ScoringFramework.Scoring;

/// <summary>
/// Evaluates a compiled tree: children before parents, limits after aggregation, gates last. It writes into what its caller gives and
/// allocates
/// nothing. It is the reference of every other engine: the same operations in the same order give the same bits.
/// </summary>
internal static class Evaluator
{
    /// <summary>Evaluates the whole tree.</summary>
    /// <param name="result">Where the result goes; its weights are those that are used.</param>
    /// <param name="given">Each criterion's outcome and place on its scale, by node.</param>
    /// <param name="room">Room of the same tree.</param>
    /// <param name="bound">For bounds: where the dimensions without a score are put. Null leaves them as they are.</param>
    public static void Evaluate(Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace room, Bound? bound = null)
    {
        Take(result, given, bound);
        Limits.DecideEarly(result, bound);
        foreach (var node in result.Tree.Order)
        {
            Compose(result, node, room, Pass.All with { Bound = bound });
            if (bound is { } b && node != CompiledTree.Root)
            {
                Fill(result, node, b);
            }
        }
    }

    /// <summary>Evaluates the whole tree as if only its first limits were there, those that apply decided already.</summary>
    /// <param name="result">Where the result goes; its weights, and the limits that apply, are those that are used.</param>
    /// <param name="given">Each criterion's outcome and place on its scale, by node.</param>
    /// <param name="room">Room of the same tree.</param>
    /// <param name="limits">How many of the limits apply, from the first written on.</param>
    public static void EvaluateLimited(Evaluation result, ReadOnlySpan<CriterionValue> given, Workspace room, int limits)
    {
        Take(result, given, null);
        foreach (var node in result.Tree.Order)
        {
            Compose(result, node, room, new(limits, IsDecided: true));
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
            Compose(result, node, room, new(limits, IsDecided: true));
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
        (result.Unit[node], result.Completeness[node]) = (Limits.Apply(result, node, new(limits, IsDecided: true)), unit is null ? 0 : 1);
        Limit(result, result.Tree.Parent[node], room, limits);
    }

    /// <summary>
    /// The headline with one criterion changed. Only what is above the criterion is computed again, unless a limit comes or goes with it;
    /// then all is as it was.
    /// </summary>
    /// <param name="result">An evaluation with <paramref name="now"/>'s values, to be changed and changed back.</param>
    /// <param name="now">The evaluation as it is.</param>
    /// <param name="criterion">The criterion's node.</param>
    /// <param name="value">What it would be.</param>
    /// <param name="room">Room of the same tree.</param>
    public static CriterionValue HeadlineWith(Evaluation result, Evaluation now, int criterion, CriterionValue value, Workspace room)
    {
        var isAllMoved = Change(result, criterion, value, room);
        var headline = new CriterionValue(result.Outcome[CompiledTree.Root], result.Unit[CompiledTree.Root]);
        if (isAllMoved)
        {
            result.CopyFrom(now);
        }
        else
        {
            result.CopyPathFrom(now, criterion);
        }

        return headline;
    }

    /// <summary>Takes a composite's counted children into the room.</summary>
    /// <param name="result">The evaluation, its children evaluated.</param>
    /// <param name="node">The composite.</param>
    /// <param name="room">Room of the same tree.</param>
    public static void Gather(Evaluation result, int node, Workspace room)
    {
        var (tree, composite) = (result.Tree, result.Tree.Composites[node]!);
        room.Clear();
        foreach (var child in tree.ChildrenOf(node))
        {
            if (result.Counts(child))
            {
                var place = result.Outcome[child] == Outcome.Scored ? result.Unit[child] : tree.Nodes[child].MissingPlace;
                room.Add(composite, tree.Nodes[child], child, place, result.Weights[child]);
            }
            else if (result.Weights[child] > 0 && result.Outcome[child] != Outcome.NotApplicable)
            {
                room.AddAbsent();
            }
        }
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
    }

    private static void Take(Evaluation result, int criterion, CriterionValue value)
    {
        (result.Outcome[criterion], result.Unit[criterion]) = (value.Outcome, value.Unit);
        result.Completeness[criterion] = value.Outcome == Outcome.Scored ? 1 : 0;
    }

    // Whether everything was evaluated again, since a limit came or went, or may have.
    private static bool Change(Evaluation result, int criterion, CriterionValue value, Workspace room)
    {
        var tree = result.Tree;
        Take(result, criterion, value);
        if (Limits.AreMovedBy(result, criterion))
        {
            foreach (var node in tree.Order)
            {
                Compose(result, node, room, Pass.All);
            }

            return true;
        }

        for (var node = criterion; node != CompiledTree.Root;)
        {
            node = tree.Parent[node];
            Compose(result, node, room, Pass.All);
        }

        return false;
    }

    private static void Fill(Evaluation result, int node, Bound bound)
    {
        if (bound.Now.Outcome[node] is Outcome.Missing or Outcome.Declined)
        {
            result.Outcome[node] = Outcome.Scored;
            result.Unit[node] = bound.PlaceOn(result.Tree.Nodes[node].Scale);
            result.Completeness[node] = 1;
        }
    }

    private static void Compose(Evaluation result, int node, Workspace room, Pass pass)
    {
        var (tree, composite) = (result.Tree, result.Tree.Composites[node]!);
        var (applicable, weight, complete, scored, declines, lacks) = (0, 0.0, 0.0, 0, false, false);
        foreach (var child in tree.ChildrenOf(node))
        {
            var w = result.Weights[child];
            var outcome = result.Outcome[child];
            if (w <= 0 || outcome == Outcome.NotApplicable)
            {
                lacks |= w > 0 && !tree.Nodes[child].CanBeLeftOut;
                continue;
            }

            applicable++;
            weight += w;
            if (outcome == Outcome.Scored)
            {
                scored++;
                complete += w * result.Completeness[child];
            }
            else
            {
                declines |= tree.OnMissing[child] == MissingRule.Decline;
            }
        }

        result.Completeness[node] = applicable == 0 ? 0 : complete / weight;
        result.Cause[node] =
            applicable == 0 ? NoScore.NothingApplies
            : lacks ? NoScore.CannotLeaveOut
            : declines ? NoScore.ChildDeclines
            : scored == 0 ? NoScore.NothingScored
            : NoScore.None;
        if (result.Cause[node] == NoScore.None)
        {
            Gather(result, node, room);
            var raw = composite.Function.Value(room.Children);
            result.Raw[node] = raw;
            result.Uncapped[node] = composite.OuterPlace(composite.InnerPlace(raw));
            result.Unit[node] = Limits.Apply(result, node, pass);
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
}

/// <summary>What is known of a criterion before evaluation.</summary>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Unit">Its place on its scale when scored.</param>
internal readonly record struct CriterionValue(Outcome Outcome, double Unit);

/// <summary>
/// Where bounds put every dimension that has no score. A composite that is declined now is put there itself, whatever its caps: what is
/// below it may have scores, but the headline does without them, and would lie outside bounds that were computed from those.
/// </summary>
/// <param name="Now">The evaluation that shows which dimensions have no score.</param>
/// <param name="IsBest">Whether they are put at the best end of their scales, or at the worst.</param>
internal readonly record struct Bound(Evaluation Now, bool IsBest)
{
    public double PlaceOn(CompiledScale scale) => IsBest ? scale.Best : scale.Worst;
}

/// <summary>Which limits an evaluation applies.</summary>
/// <param name="Limits">How many, from the first written on.</param>
/// <param name="IsDecided">Whether it is decided already which of them apply.</param>
internal readonly record struct Pass(int Limits, bool IsDecided)
{
    public static Pass All { get; } = new(int.MaxValue, false);

    /// <summary>The bound that is evaluated; or null.</summary>
    public Bound? Bound { get; init; }
}
