using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>
/// What each node weighs of its parent and of the headline when everything is scored, under the rubric's weights or a scenario's.
/// </summary>
internal sealed class WeightShares
{
    public WeightShares(CompiledRubric rubric, ImmutableArray<double> weights)
    {
        Weights = Applicable(rubric, weights);
        (Total, Counted) = (new double[rubric.Count], new int[rubric.Count]);
        for (var node = 1; node < rubric.Count; node++)
        {
            Total[rubric.Parent[node]] += Weights[node];
            Counted[rubric.Parent[node]] += Weights[node] > 0 ? 1 : 0;
        }

        (OfParent, OfHeadline) = (new double[rubric.Count], new double[rubric.Count]);
        OfParent[CompiledRubric.Root] = OfHeadline[CompiledRubric.Root] = 1;
        for (var node = 1; node < rubric.Count; node++)
        {
            OfParent[node] = Weights[node] > 0 ? Weights[node] / Total[rubric.Parent[node]] : 0;
            OfHeadline[node] = OfParent[node] * OfHeadline[rubric.Parent[node]];
        }
    }

    /// <summary>The weights, 0 for a composite below which a scenario leaves nothing that counts: it does not apply.</summary>
    public double[] Weights { get; }

    /// <summary>The sum of each composite's children's weights.</summary>
    public double[] Total { get; }

    /// <summary>How many of each composite's children have a weight.</summary>
    public int[] Counted { get; }

    /// <summary>From 0 to 1; 0 for what never counts.</summary>
    public double[] OfParent { get; }

    /// <summary>The product of the shares up the tree.</summary>
    public double[] OfHeadline { get; }

    private static double[] Applicable(CompiledRubric rubric, ImmutableArray<double> weights)
    {
        var applies = new bool[rubric.Count];
        var applicable = weights.ToArray();
        for (var node = rubric.Count - 1; node > 0; node--)
        {
            applicable[node] = rubric.IsCriterion(node) || applies[node] ? weights[node] : 0;
            applies[rubric.Parent[node]] |= applicable[node] > 0;
        }

        return applicable;
    }
}
