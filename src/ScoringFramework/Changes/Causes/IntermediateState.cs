using System.Collections.Immutable;

namespace ScoringFramework.Changes;

/// <summary>
/// Evaluates states between two ends: some causes switched to after, the others left before. Gates are off, and a missing child that
/// would decline its parent is left out, so such a state has a score wherever something in it is scored.
/// </summary>
internal sealed class IntermediateState
{
    private readonly MergedTree tree;
    private readonly CriterionValues values;
    private readonly MergedCap[] caps;
    private readonly Toggles switches;
    private readonly int[] targets;
    private readonly double[] scaling;
    private readonly int[] structural;
    private readonly CriterionValue[] given;
    private (bool[] Key, Evaluation Evaluation, Workspace Workspace)? room;

    public IntermediateState(MergedTree tree, CriterionValues values, MergedCap[] caps, Toggles switches, string? of)
    {
        (this.tree, this.values, this.caps, this.switches) = (tree, values, caps, switches);
        targets = tree.NodesOf(of).ToArray();
        scaling = Enumerable.Range(0, tree.Count).Select(Scaling).ToArray();
        given = new CriterionValue[tree.Count];
        structural = [.. switches.Aggregation.Concat(switches.Caps).Concat(switches.Presence).Concat(switches.Weights).Concat(switches.Form)
            .Append(switches.MissingRule).Append(switches.Scale)
            .Where(cause => cause != Toggles.None).Distinct()];
    }

    /// <summary>How often a state was evaluated.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The score of a state on its scale, not rounded; null when nothing in it is scored.</summary>
    /// <param name="isOn">For each cause, whether it is switched to after.</param>
    public double? ScoreAt(bool[] isOn)
    {
        Evaluations++;
        bool IsAfter(int cause) => cause == Toggles.None || isOn[cause];

        var (evaluation, workspace) = Room(isOn);
        for (var node = 0; node < tree.Count; node++)
        {
            evaluation.Weights[node] = WeightAt(node, IsAfter);
            if (tree.IsCriterion(node))
            {
                given[node] = values.At(node, IsAfter(switches.Method[node]), IsAfter(switches.Dossier[node]));
            }
        }

        Evaluator.Evaluate(evaluation, given, workspace);
        foreach (var target in targets)
        {
            if (IsPresent(target, IsAfter) && evaluation.Outcome[target] == Outcome.Scored)
            {
                var score = evaluation.Tree.Nodes[target].Scale.Unrounded(evaluation.Unit[target]);
                return double.IsFinite(score) ? score : null;
            }
        }

        return null;
    }

    // The tree of a state, which only some causes change: neighbouring states often share it.
    private (Evaluation Evaluation, Workspace Workspace) Room(bool[] isOn)
    {
        var key = Array.ConvertAll(structural, cause => isOn[cause]);
        if (room is not { } last || !last.Key.AsSpan().SequenceEqual(key))
        {
            var state = Compile(cause => cause == Toggles.None || isOn[cause]);
            room = (key, new(state), new(state));
        }

        return (room.Value.Evaluation, room.Value.Workspace);
    }

    private CompiledTree Compile(Func<int, bool> isAfter)
    {
        var nodes = new CompiledNode[tree.Count];
        for (var node = 0; node < tree.Count; node++)
        {
            nodes[node] = NodeAt(node, isAfter);
        }

        return new(tree.Shape, [.. nodes], new(Caps(isAfter, nodes), node => !tree.IsCriterion(node)));
    }

    // A node of one tree only is there while its switch says so, as all that hangs below it.
    private bool IsPresent(int node, Func<int, bool> isAfter) =>
        switches.Presence[node] == Toggles.None || isAfter(switches.Presence[node]) == (tree.AfterOf(node) != MergedTree.None);

    // The weights before are brought to the sum of those after over the children that both have, since only their relation counts.
    private double WeightAt(int node, Func<int, bool> isAfter)
    {
        if (node == CompiledTree.Root)
        {
            return 1;
        }

        if (!IsPresent(node, isAfter))
        {
            return 0;
        }

        var (before, after) = (tree.BeforeOf(node), tree.AfterOf(node));
        return after != MergedTree.None && (before == MergedTree.None || isAfter(switches.Weights[tree.ParentOf(node)]))
            ? tree.After.Weight[after]
            : tree.Before.Weight[before] * scaling[tree.ParentOf(node)];
    }

    private double Scaling(int parent)
    {
        if (tree.IsCriterion(parent) || !EndOf(parent, isAfter: false).Composite!.Aggregation.IsMean
            || !EndOf(parent, isAfter: true).Composite!.Aggregation.IsMean)
        {
            return 1;
        }

        var both = tree.Shape.ChildrenOf(parent).ToArray().Where(tree.IsInBoth).ToArray();
        var (before, after) = (both.Sum(c => tree.Before.Weight[tree.BeforeOf(c)]), both.Sum(c => tree.After.Weight[tree.AfterOf(c)]));
        return before > 0 && after > 0 ? after / before : 1;
    }

    // A node's scale and direction, its coefficient, its rule and how it is made are each from one of the ends.
    private CompiledNode NodeAt(int node, Func<int, bool> isAfter)
    {
        var form = EndOf(node, isAfter(switches.FormOf(node)));
        var weighed = node == CompiledTree.Root ? form : EndOf(node, isAfter(switches.Weights[tree.ParentOf(node)]));
        var ruled = EndOf(node, isAfter(switches.MissingRule));
        var isCounted = ruled.OnMissing is MissingRule.Floor or MissingRule.Score;
        if (FormCauses.IsReach(tree, node))
        {
            return Reaching(form, node) with
            {
                Coefficient = form.IsTurned == weighed.IsTurned ? weighed.Coefficient : form.Coefficient,
                OnMissing = isCounted ? ruled.OnMissing : MissingRule.Exclude,
                CanBeLeftOut = true,
            };
        }

        return form with
        {
            Coefficient = form.IsTurned == weighed.IsTurned ? weighed.Coefficient : form.Coefficient,
            OnMissing = isCounted ? ruled.OnMissing : MissingRule.Exclude,
            MissingPlace = ruled.OnMissing == MissingRule.Floor ? form.Scale.Worst : ruled.MissingPlace,
            CanBeLeftOut = true,
            Composite = tree.IsCriterion(node) ? null
                : EndOf(node, isAfter(switches.Aggregation[node])).Composite! with { MinCompleteness = null },
        };
    }

    // What a sum or a product can reach is more or less with its children: both ends of it are on one scale.
    private CompiledNode Reaching(CompiledNode form, int node)
    {
        var (before, after) = (tree.Before.Nodes.Nodes[tree.BeforeOf(node)].Scale, tree.After.Nodes.Nodes[tree.AfterOf(node)].Scale);
        var (a, b) = (before.Scale, after.Scale);
        var hull = a.IsOpen || b.IsOpen ? Scale.From(Math.Min(a.Min, b.Min)) : new Scale(Math.Min(a.Min, b.Min), Math.Max(a.Max, b.Max));
        var scale = new CompiledScale(hull, form.Scale.Rounding, form.Scale.Better);
        return form with { Scale = scale, Composite = form.Composite! with { MinCompleteness = null, Inner = scale, Outer = scale } };
    }

    private CompiledNode EndOf(int node, bool isAfter)
    {
        var (before, after) = (tree.BeforeOf(node), tree.AfterOf(node));
        return after != MergedTree.None && (before == MergedTree.None || isAfter) ? tree.After.Nodes.Nodes[after]
            : tree.Before.Nodes.Nodes[before];
    }

    private ImmutableArray<CompiledCap> Caps(Func<int, bool> isAfter, CompiledNode[] nodes)
    {
        var compiled = new List<CompiledCap>();
        for (var i = 0; i < caps.Length; i++)
        {
            var after = isAfter(switches.Caps[i]);
            if ((after ? caps[i].After : caps[i].Before) is not { } cap)
            {
                continue;
            }

            var compiler = new CapCompiler((after ? tree.After : tree.Before).Rubric, id => NodeOf(id, isAfter), node => nodes[node]);
            var found = compiler.Compile(cap, caps[i].IsFloor);
            if (found.Watched.All(node => node >= 0))
            {
                compiled.Add(found with { Limits = [.. found.Limits.Where(l => l.Node >= 0)] });
            }
        }

        return [.. compiled];
    }

    private int NodeOf(string id, Func<int, bool> isAfter)
    {
        foreach (var node in tree.NodesOf(id))
        {
            if (IsPresent(node, isAfter))
            {
                return node;
            }
        }

        return MergedTree.None;
    }
}
