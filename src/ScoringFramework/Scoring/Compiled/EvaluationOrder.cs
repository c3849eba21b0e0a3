using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>The composites of a tree, each after its children and after what the conditions of its limits look at.</summary>
internal static class EvaluationOrder
{
    public static ImmutableArray<int> Of(CompiledTree tree)
    {
        var (visited, order) = (new bool[tree.Count], ImmutableArray.CreateBuilder<int>());
        for (var node = 0; node < tree.Count; node++)
        {
            Visit(node);
        }

        return order.ToImmutable();

        // Depends on what a valid rubric has: no circle.
        void Visit(int node)
        {
            if (visited[node] || tree.IsCriterion(node))
            {
                return;
            }

            visited[node] = true;
            foreach (var child in tree.ChildrenOf(node))
            {
                Visit(child);
            }

            foreach (var limit in tree.Caps.On(node))
            {
                foreach (var watched in tree.Caps.All[tree.Caps.Limits[limit].Cap].Watched)
                {
                    Visit(watched);
                }
            }

            order.Add(node);
        }
    }
}
