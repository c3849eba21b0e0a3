namespace ScoringFramework.Scoring;

/// <summary>How much each node weighed: in its parent, and in the headline.</summary>
internal static class Shares
{
    public static (double[] Local, double[] Effective) Of(Evaluation evaluation)
    {
        var tree = evaluation.Tree;
        var (local, effective) = (new double[tree.Count], new double[tree.Count]);
        (local[CompiledTree.Root], effective[CompiledTree.Root]) = (1, 1);
        for (var node = 0; node < tree.Count; node++)
        {
            var total = 0.0;
            foreach (var child in tree.ChildrenOf(node))
            {
                total += evaluation.Counts(child) ? evaluation.Weights[child] : 0;
            }

            foreach (var child in tree.ChildrenOf(node))
            {
                local[child] = evaluation.Counts(child) ? evaluation.Weights[child] / total : 0;
                effective[child] = effective[node] * local[child];
            }
        }

        return (local, effective);
    }
}
