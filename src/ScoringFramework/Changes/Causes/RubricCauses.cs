namespace ScoringFramework.Changes;

/// <summary>
/// Finds what the rubrics compute differently from the same scores: scale, weights, aggregations, caps, and the rule for missing scores.
/// </summary>
internal sealed class RubricCauses(MergedTree tree, MergedCap[] caps, ChangeState before, ChangeState after)
{
    /// <summary>The scale comes first: all scores on it change with it.</summary>
    public void AddScaleTo(Toggles switches)
    {
        var (before, after) = (tree.Before.Rubric.Scale, tree.After.Rubric.Scale);
        if (before != after && tree.Before.IsOfOneScale && tree.After.IsOfOneScale)
        {
            switches.Scale = switches.Add(new("scale", CauseKind.Scale, 0)
            {
                Acts = [.. Enumerable.Range(0, tree.Count)],
                Title = "Scale",
                Before = new(ChangeValueKind.Scale) { Scale = before },
                After = new(ChangeValueKind.Scale) { Scale = after },
            });
        }
    }

    public void AddTo(Toggles switches)
    {
        var variant = AddVariant(switches);
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree.IsInBoth(node) && !tree.IsCriterion(node))
            {
                AddWeights(switches, node, variant);
                AddAggregation(switches, node);
            }
        }

        for (var i = 0; i < caps.Length; i++)
        {
            AddCap(switches, i);
        }

        AddMissingRule(switches);
    }

    // The weights of another variant are one cause, with what the rubric itself changed of them.
    private int AddVariant(Toggles switches)
    {
        var (was, now) = (tree.Before.Variant, tree.After.Variant);
        return was?.Id == now?.Id ? Toggles.None : switches.Add(new("variant", CauseKind.Variant, 0)
        {
            Acts = [.. Enumerable.Range(0, tree.Count)],
            Title = "Variant",
            Before = ChangeValue.OfWords(ChangeValueKind.Variant, was?.Title),
            After = ChangeValue.OfWords(ChangeValueKind.Variant, now?.Title),
        });
    }

    private void AddWeights(Toggles switches, int parent, int variant)
    {
        var both = tree.Shape.ChildrenOf(parent).ToArray().Where(tree.IsInBoth).ToArray();
        var (was, now) = (Array.ConvertAll(both, WeightBefore), Array.ConvertAll(both, WeightAfter));

        // What scores are multiplied by is never brought to the same sum.
        var isMean = tree.After.Aggregation[tree.AfterOf(parent)]!.IsMean;
        if (switches.Weights[parent] != Toggles.None || (isMean ? RelativeWeights.AreAlike(was, now) : was.SequenceEqual(now)))
        {
            return;
        }

        if (variant != Toggles.None)
        {
            switches.Weights[parent] = variant;
            return;
        }

        var changed = both.Where(c => WeightBefore(c) != WeightAfter(c)).ToArray();
        switches.Weights[parent] = switches.Add(new($"weights:{Id(parent)}", CauseKind.Weights, parent)
        {
            Acts = both,
            Id = Id(parent),
            Title = Title(parent),
            Before = Weights(changed, WeightBefore),
            After = Weights(changed, WeightAfter),
        });
    }

    private void AddAggregation(Toggles switches, int node)
    {
        var (before, after) = (tree.Before.Aggregation[tree.BeforeOf(node)]!, tree.After.Aggregation[tree.AfterOf(node)]!);
        if (before != after && switches.Aggregation[node] == Toggles.None)
        {
            switches.Aggregation[node] = switches.Add(new($"aggregation:{Id(node)}", CauseKind.Aggregation, node)
            {
                Acts = [node],
                Id = Id(node),
                Title = Title(node),
                Before = new(ChangeValueKind.Aggregation) { Aggregation = before },
                After = new(ChangeValueKind.Aggregation) { Aggregation = after },
            });
        }
    }

    private void AddCap(Toggles switches, int i)
    {
        if (!caps[i].Differs)
        {
            return;
        }

        if (switches.Scale != Toggles.None && caps[i] is { Before: not null, After: not null })
        {
            switches.Caps[i] = switches.Scale;
            return;
        }

        switches.Caps[i] = switches.Add(new($"cap:{caps[i].Id}", CauseKind.Cap, 0)
        {
            Acts = [.. new[] { caps[i].Before, caps[i].After }.OfType<Cap>().SelectMany(c => c.Limits)
                .SelectMany(l => tree.NodesOf(l.Target)).Distinct()],
            Id = caps[i].Id,
            Before = ChangeValue.OfCap(caps[i].Before),
            After = ChangeValue.OfCap(caps[i].After),
            Reason = caps[i].After is { Because: var because } ? new(ChangeReasonKind.Cap) { Because = because } : null,
        });
    }

    private void AddMissingRule(Toggles switches)
    {
        var changed = Enumerable.Range(1, tree.Count - 1).Where(n => tree.IsInBoth(n) && IsFlooredBefore(n) != IsFlooredAfter(n)).ToArray();
        if (changed.Length > 0)
        {
            switches.MissingRule = switches.Add(new("missing-rule", CauseKind.MissingRule, 0)
            {
                Acts = changed,
                Title = "Missing scores",
                Before = Rules(Named(changed), IsFlooredBefore),
                After = Rules(Named(changed), IsFlooredAfter),
            });
        }
    }

    // The rule is inherited, so it changes for whole trees, and has an effect where something has no score.
    private int[] Named(int[] changed)
    {
        var felt = Array.FindAll(changed, n => HasNoScore(before, n) || HasNoScore(after, n));
        return felt.Length > 0 ? felt : Array.FindAll(changed, n => !changed.Contains(tree.ParentOf(n)));
    }

    private bool HasNoScore(ChangeState state, int node) =>
        state.Find(tree.DimensionOf(node).Id) is { Outcome: Outcome.Missing or Outcome.Declined };

    private ChangeValue Rules(int[] nodes, Func<int, bool> isFloored)
    {
        var ids = nodes.ToLookup(isFloored, n => tree.DimensionOf(n).Id);
        return new(ChangeValueKind.MissingRule)
        {
            Dimensions = nodes.Select(n => tree.DimensionOf(n).Id).ToValueList(),
            LeftOut = ids[false].ToValueList(),
            AtBottom = ids[true].ToValueList(),
        };
    }

    private ChangeValue Weights(int[] children, Func<int, double> weight) => new(ChangeValueKind.Weights)
    {
        Dimensions = children.Select(c => tree.DimensionOf(c).Id).ToValueList(),
        Weights = children.Select(c => new DimensionWeight(tree.DimensionOf(c).Id, weight(c))).ToValueList(),
    };

    private bool IsFlooredBefore(int node) => tree.Before.OnMissing[tree.BeforeOf(node)] == MissingRule.Floor;

    private bool IsFlooredAfter(int node) => tree.After.OnMissing[tree.AfterOf(node)] == MissingRule.Floor;

    private double WeightBefore(int node) => Counts(tree.Before, tree.BeforeOf(node));

    private double WeightAfter(int node) => Counts(tree.After, tree.AfterOf(node));

    // Its weight in a mean, and what a sum or a product does with it.
    private static double Counts(CompiledRubric rubric, int node) =>
        rubric.Aggregation[rubric.Parent[node]]!.IsMean ? rubric.Weight[node] : Math.Abs(rubric.Nodes.Nodes[node].Coefficient);

    private string Id(int node) => node == CompiledTree.Root ? CapLimit.Headline : tree.DimensionOf(node).Id;

    private string? Title(int node) => node == CompiledTree.Root ? null : tree.DimensionOf(node).Title;
}
