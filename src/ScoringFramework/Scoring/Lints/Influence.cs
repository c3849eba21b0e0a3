namespace ScoringFramework.Scoring;

/// <summary>
/// The most that each node can move the headline when everything is scored, over the rubric's weights and its scenarios'.
/// </summary>
internal sealed class Influence
{
    // Noise is dropped at twelve decimals of the scale, once for the criterion and once for the headline.
    private const double NoiseAllowance = 1e-11;

    private readonly double[] most;
    private readonly bool[] watched;
    private readonly double least;

    public Influence(CompiledRubric rubric)
    {
        Rubric = rubric;
        most = new double[rubric.Count];
        watched = new bool[rubric.Count];
        least = 0.5 * Math.Pow(10, -rubric.Rubric.Rounding.Decimals) / (double)rubric.Rubric.Scale.Span;
        foreach (var condition in rubric.Caps.SelectMany(c => c.When))
        {
            for (var node = condition.Node; node >= 0; node = rubric.Parent[node])
            {
                watched[node] = true;
            }
        }
    }

    public CompiledRubric Rubric { get; }

    /// <summary>The most that a node moves the headline, of the scale's span.</summary>
    public double Of(int node) => most[node];

    /// <summary>Whether a node cannot move the displayed headline, also not through a cap that looks at it.</summary>
    public bool IsUnseen(int node) => !watched[node] && most[node] + NoiseAllowance < least;

    public void Add(WeightShares shares)
    {
        for (var node = 1; node < Rubric.Count; node++)
        {
            if (IsUnseen(node) && shares.OfHeadline[node] > 0)
            {
                most[node] = Math.Max(most[node], Climb(shares, node));
            }
        }
    }

    private double Climb(WeightShares shares, int node)
    {
        var moved = 1.0;
        for (; node != CompiledRubric.Root; node = Rubric.Parent[node])
        {
            var parent = Rubric.Parent[node];
            moved = MeanSensitivity.Of(Rubric.Aggregation[parent]!, Rubric.ChildrenOf(parent).Length, shares.OfParent[node], moved);
        }

        return moved;
    }
}
