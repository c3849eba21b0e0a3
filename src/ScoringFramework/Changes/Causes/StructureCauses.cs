namespace ScoringFramework.Changes;

/// <summary>Finds the dimensions that were added, removed or moved, each with its scores and all dimensions below it.</summary>
internal sealed class StructureCauses(MergedTree tree, ChangeState before, ChangeState after)
{
    public void AddTo(Toggles switches)
    {
        foreach (var group in Enumerable.Range(1, tree.Count - 1).Where(n => !tree.IsInBoth(n)).GroupBy(n => tree.Groups[n]))
        {
            var cause = switches.Add(Of(group.ToArray()));
            foreach (var node in group)
            {
                switches.Presence[node] = cause;
            }
        }
    }

    private Cause Of(int[] group)
    {
        var tops = group.Where(n => tree.IsInBoth(tree.ParentOf(n))).ToArray();
        var (came, went) = (tops.Where(n => tree.AfterOf(n) != MergedTree.None).ToArray(),
            tops.Where(n => tree.BeforeOf(n) != MergedTree.None).ToArray());
        var kind = came.Length == 0 ? CauseKind.Removed : went.Length == 0 ? CauseKind.Added : CauseKind.Moved;
        var ids = tops.Select(n => tree.DimensionOf(n).Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var named = tree.DimensionOf((came.Length > 0 ? came : went)[0]);
        return new($"structure:{ids[0]}", kind, tops[0])
        {
            Acts = tops,
            Id = named.Id,
            Title = named.Title,
            Before = kind == CauseKind.Moved ? Places(went) : went.Length == 0 ? null : Scores(went, before),
            After = kind == CauseKind.Moved ? Places(came) : came.Length == 0 ? null : Scores(came, after),
            Reason = ids.Length > 1 ? new(ChangeReasonKind.Together) { Dimensions = [.. ids] } : null,
        };
    }

    private ChangeValue Places(int[] nodes) => new(ChangeValueKind.Places)
    {
        Dimensions = Ids(nodes),
        Places = nodes.Select(n => new DimensionPlace(
            tree.DimensionOf(n).Id, tree.ParentOf(n) == CompiledTree.Root ? null : tree.DimensionOf(tree.ParentOf(n)).Id)).ToValueList(),
    };

    private ChangeValue? Scores(int[] nodes, ChangeState state)
    {
        if (nodes.Length == 1)
        {
            return ChangeValue.Of(state, tree.DimensionOf(nodes[0]).Id);
        }

        return new(ChangeValueKind.Scores)
        {
            Dimensions = Ids(nodes),
            Results = nodes.Select(n => state.Find(tree.DimensionOf(n).Id)).OfType<DimensionScore>()
                .Select(d => new DimensionResult(d.Id, d.Outcome, d.Score)).ToValueList(),
            Decimals = state.Card.Rounding.Decimals,
        };
    }

    private ValueList<string> Ids(int[] nodes) => nodes.Select(n => tree.DimensionOf(n).Id).ToValueList();
}
