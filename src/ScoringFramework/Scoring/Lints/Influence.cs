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
        var rounding = rubric.Rubric.Rounding;
        least = 0.5 * (rounding.To is { } step ? (double)step : Math.Pow(10, -rounding.Decimals)) / (double)rubric.Rubric.Scale.Span;
        foreach (var looked in rubric.Caps.SelectMany(c => c.Watched).Concat(rubric.MustPass))
        {
            for (var node = looked; node >= 0; node = rubric.Parent[node])
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
            moved = Sensitivity.Of(Rubric, node, shares.OfParent[node], moved);
        }

        return moved;
    }
}
