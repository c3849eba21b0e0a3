namespace ScoringFramework.Scoring;

/// <summary>
/// The highest that each cap's targets can be while the cap's conditions hold, over the rubric's weights and its scenarios'. The
/// conditions' criteria are at their limits, everything else is at the top, and a low composite is left out wherever it could be without a
/// score.
/// </summary>
internal sealed class CapBoundsByNode
{
    private readonly CompiledRubric rubric;
    private readonly double[][] highest;

    // So many conditions are followed. A cap beyond them counts as reached, above every limit.
    private long left = 1_000_000;

    public CapBoundsByNode(CompiledRubric rubric)
    {
        this.rubric = rubric;
        highest = rubric.Caps.Select(cap => new double[cap.Limits.Length]).ToArray();
    }

    /// <summary>The highest place on the scale that a cap's target reaches before the cap.</summary>
    public double Of(int cap, int limit) => highest[cap][limit];

    /// <summary>Whether a cap's limit lowers nothing.</summary>
    public bool IsIdle(int cap, int limit) => highest[cap][limit] <= rubric.Caps[cap].Limits[limit].Limit + Noise.Tolerance;

    public void Add(WeightShares shares)
    {
        var declining = Declining(shares);
        for (var cap = 0; cap < rubric.Caps.Length; cap++)
        {
            for (var limit = 0; limit < highest[cap].Length; limit++)
            {
                if (IsIdle(cap, limit))
                {
                    left -= rubric.Caps[cap].When.Count() + rubric.Caps[cap].Limits.Length;
                    var target = rubric.Caps[cap].Limits[limit].Node;
                    var reach = left < 0 ? 2 : new CapBounds(rubric, shares, declining, rubric.Caps[cap], target).Highest();
                    highest[cap][limit] = Math.Max(highest[cap][limit], reach);
                }
            }
        }
    }

    // How many counted children of each composite leave it without a score when they have none.
    private int[] Declining(WeightShares shares)
    {
        var declining = new int[rubric.Count];
        for (var node = 1; node < rubric.Count; node++)
        {
            declining[rubric.Parent[node]] += shares.Weights[node] > 0 && rubric.OnMissing[node] == MissingRule.Decline ? 1 : 0;
        }

        return declining;
    }
}
