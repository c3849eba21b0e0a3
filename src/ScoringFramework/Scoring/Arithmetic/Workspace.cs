namespace ScoringFramework.Scoring;

/// <summary>What evaluating a tree takes beside its result: room for one composite's counted children. For one thread at a time.</summary>
internal sealed class Workspace(CompiledTree tree)
{
    private readonly int[] nodes = new int[tree.Shape.MostChildren];
    private readonly double[] values = new double[tree.Shape.MostChildren];
    private readonly double[] weights = new double[tree.Shape.MostChildren];
    private readonly double[] lows = new double[tree.Shape.MostChildren];
    private readonly double[] highs = new double[tree.Shape.MostChildren];
    private readonly double[] shares = new double[tree.Shape.MostChildren];
    private readonly RankedChild[] order = new RankedChild[tree.Shape.MostChildren];
    private Confidence?[]? confidences;
    private int count;
    private int absent;

    /// <summary>Room for each node's confidence.</summary>
    public Span<Confidence?> Confidences => confidences ??= new Confidence?[tree.Count];

    /// <summary>The nodes of the children taken.</summary>
    public ReadOnlySpan<int> Nodes => nodes.AsSpan(0, count);

    /// <summary>Room for their shares.</summary>
    public Span<double> Shares => shares.AsSpan(0, count);

    /// <summary>The children taken.</summary>
    public CountedChildren Children => new(values.AsSpan(0, count), weights.AsSpan(0, count), order)
    {
        Lows = lows.AsSpan(0, count),
        Highs = highs.AsSpan(0, count),
        Absent = absent,
    };

    /// <summary>Forgets the children taken.</summary>
    public void Clear() => (count, absent) = (0, 0);

    /// <summary>Takes a child that applies and has no value.</summary>
    public void AddAbsent() => absent++;

    /// <summary>Takes a child.</summary>
    /// <param name="composite">Its parent.</param>
    /// <param name="child">What is decided of it.</param>
    /// <param name="node">Its node.</param>
    /// <param name="place">Its place.</param>
    /// <param name="weight">Its weight.</param>
    public void Add(CompiledComposite composite, CompiledNode child, int node, double place, double weight)
    {
        nodes[count] = node;
        if (composite.ReadsScores)
        {
            var (scale, isMean) = (child.Scale, composite.Aggregation.OnScores);
            var turn = isMean && child.IsTurned ? scale.Min + scale.Max : 0;
            var sign = isMean && child.IsTurned ? -1 : 1;
            values[count] = turn + (sign * scale.Unrounded(place));
            weights[count] = isMean ? weight : child.Coefficient;
            (lows[count], highs[count]) = (scale.Min, scale.Max);
        }
        else
        {
            values[count] = (child.IsTurned && composite.TurnsPlaces) != composite.OfShortfalls ? 1 - place : place;
            weights[count] = weight;
        }

        count++;
    }
}
