namespace ScoringFramework.Changes;

/// <summary>
/// Finds the dimensions whose kind, scale, direction or curve differs. Those that adjoin are one cause, with the weights and scores below
/// them:
/// between two such forms a score has no meaning.
/// </summary>
internal sealed class FormCauses(MergedTree tree)
{
    public void AddTo(Toggles switches)
    {
        for (var node = 0; node < tree.Count; node++)
        {
            if (!tree.IsInBoth(node) || !Differs(node))
            {
                continue;
            }

            var above = node == CompiledTree.Root ? Toggles.None : switches.Form[tree.ParentOf(node)];
            var cause = switches.Scale != Toggles.None ? switches.Scale : above != Toggles.None ? above : switches.Add(Of(node));
            switches.Form[node] = cause;
            if (tree.IsCriterion(node))
            {
                (switches.Dossier[node], switches.Method[node]) = (cause, cause);
            }
            else
            {
                (switches.Aggregation[node], switches.Weights[node]) = (cause, cause);
            }
        }
    }

    /// <summary>Whether both ends have a sum or a product here whose scale is only what its children can reach.</summary>
    public static bool IsReach(MergedTree tree, int node) =>
        tree.IsInBoth(node) && IsReach(tree.Before, tree.BeforeOf(node)) && IsReach(tree.After, tree.AfterOf(node));

    private static bool IsReach(CompiledRubric rubric, int node) =>
        rubric.Nodes.Composites[node] is { ReadsScores: true, Curve: null }
        && (node == CompiledTree.Root ? ScaleLayout.HeadOf(rubric.Rubric) == rubric.Rubric.Scale : rubric.DimensionOf(node).Scale is null);

    private bool Differs(int node)
    {
        var (before, after) = (Before(node), After(node));
        if (before.Scale.Better != after.Scale.Better || before.IsTurned != after.IsTurned
            || (before.Scale.Scale != after.Scale.Scale && !IsReach(tree, node)))
        {
            return true;
        }

        if (before.Composite is not { } was || after.Composite is not { } now)
        {
            return false;
        }

        var isAnother = was.Aggregation != now.Aggregation && (IsOfItsOwn(was.Aggregation) || IsOfItsOwn(now.Aggregation));
        return isAnother || ReadsOtherLevels(node, was.Aggregation, now.Aggregation)
            || CurveOf(tree.Before, tree.BeforeOf(node)) != CurveOf(tree.After, tree.AfterOf(node))
            || (was.Inner.Scale != now.Inner.Scale && !IsReach(tree, node));
    }

    // A table has a row for each level of a child: other levels, or another scale below them, are another table.
    private bool ReadsOtherLevels(int node, Aggregation was, Aggregation now) => was.Table is not null && now.Table is not null
        && tree.Shape.ChildrenOf(node).ToArray().Any(c => tree.IsInBoth(c) && (Differs(c)
            || tree.Before.DimensionOf(tree.BeforeOf(c)).Levels != tree.After.DimensionOf(tree.AfterOf(c)).Levels));

    // Other kinds are means, of which one can follow another.
    private static bool IsOfItsOwn(Aggregation aggregation) => !aggregation.IsMean || aggregation.OnScores;

    private static CompositeCurve? CurveOf(CompiledRubric rubric, int node) =>
        node == CompiledTree.Root ? rubric.Rubric.Curve : (rubric.DimensionOf(node) as Composite)?.Curve;

    private CompiledNode Before(int node) => tree.Before.Nodes.Nodes[tree.BeforeOf(node)];

    private CompiledNode After(int node) => tree.After.Nodes.Nodes[tree.AfterOf(node)];

    private Cause Of(int node)
    {
        var (before, after) = (Before(node), After(node));
        var isKind = before.Composite?.Aggregation != after.Composite?.Aggregation;
        var isScale = before.Scale.Scale != after.Scale.Scale;
        var id = node == CompiledTree.Root ? CapLimit.Headline : tree.DimensionOf(node).Id;
        return new($"form:{id}", isKind ? CauseKind.Aggregation : CauseKind.Scale, node)
        {
            Acts = [node],
            Id = id,
            Title = node == CompiledTree.Root ? null : tree.DimensionOf(node).Title,
            Before = ValueOf(before, isKind, isScale),
            After = ValueOf(after, isKind, isScale),
        };
    }

    private static ChangeValue? ValueOf(CompiledNode node, bool isKind, bool isScale) =>
        isKind ? new(ChangeValueKind.Aggregation) { Aggregation = node.Composite!.Aggregation }
        : isScale ? new(ChangeValueKind.Scale) { Scale = node.Scale.Scale }
        : node.Composite?.Aggregation.Table is not null ? null
        : ChangeValue.OfWords(ChangeValueKind.Better, $"{Terms.Of(node.Scale.Better)} is better");
}
