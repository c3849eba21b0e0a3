using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>A scenario whose emphasis is on nodes.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Emphasis">What multiplies the weights of which nodes. Only this is kept, since weights of every node in every scenario
/// could be many.</param>
internal sealed record CompiledScenario(Scenario Scenario, ImmutableArray<(int Node, double Factor)> Emphasis)
{
    /// <summary>Writes the weights in the scenario.</summary>
    /// <param name="weights">Each node's own weight.</param>
    /// <param name="into">Where they go, of the same length.</param>
    public void WeightsInto(ImmutableArray<double> weights, Span<double> into)
    {
        weights.CopyTo(into);
        foreach (var (node, factor) in Emphasis)
        {
            into[node] *= factor;
        }
    }

    /// <summary>The weights in the scenario.</summary>
    /// <param name="weights">Each node's own weight.</param>
    public ImmutableArray<double> Weights(ImmutableArray<double> weights)
    {
        var into = new double[weights.Length];
        WeightsInto(weights, into);
        return [.. into];
    }
}
