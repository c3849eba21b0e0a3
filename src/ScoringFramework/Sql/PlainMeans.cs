namespace ScoringFramework.Sql;

/// <summary>
/// The composites whose places are sums of scores over whole numbers: arithmetic means up to the headline, without curves and turned
/// scales. What a score is off by in its last digits stays that small in them, so their criteria need no rounding of their own, and scores
/// are added up as the table has them.
/// </summary>
/// <remarks>Binary operations on doubles are what DuckDB spends its time on, so each that is left out counts.</remarks>
internal sealed class PlainMeans
{
    /// <summary>
    /// What a score that is not valid counts as, in spans: a sum with one in it is below 0, whatever the others are, since all weights
    /// together are at most <see cref="MostWeight"/>.
    /// </summary>
    public const double Invalid = -1e9;

    private const double MostWeight = 1e6;

    private readonly CompiledRubric rubric;
    private readonly bool[] isIn;

    /// <param name="rubric">The rubric.</param>
    /// <param name="hasVariants">Whether rows name their variants: then weights are not known.</param>
    public PlainMeans(CompiledRubric rubric, bool hasVariants)
    {
        (this.rubric, isIn) = (rubric, new bool[rubric.Count]);
        isIn[CompiledRubric.Root] = !hasVariants && IsPlain(CompiledRubric.Root);
        for (var node = 1; node < rubric.Count; node++)
        {
            isIn[node] = isIn[rubric.Parent[node]] && !rubric.IsCriterion(node) && IsPlain(node);
        }
    }

    /// <summary>Whether a composite is one of them.</summary>
    public bool IsIn(int node) => isIn[node];

    private bool IsPlain(int node)
    {
        var counted = rubric.ChildrenOf(node).ToArray().Where(c => rubric.Weight[c] > 0).ToArray();
        return rubric.Nodes.Composites[node] is { Function: ArithmeticMean, ReadsScores: false, OfShortfalls: false, Curve: null }
            && counted.Sum(c => rubric.Weight[c]) <= MostWeight
            && counted.All(c => double.IsInteger(rubric.Weight[c]) && !rubric.Nodes.Nodes[c].IsTurned
                && rubric.OnMissing[c] is not (MissingRule.Floor or MissingRule.Score));
    }
}
