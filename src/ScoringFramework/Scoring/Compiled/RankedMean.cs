namespace ScoringFramework.Scoring;

/// <summary>
/// A mean of the children in the order of their values: from the largest to the smallest each takes Q(s_k) − Q(s_(k−1)), Q a quantifier
/// from 0 to 1
/// and s the running sum of the normalised weights.
/// </summary>
internal abstract class RankedMean : CompiledFunction
{
    public override double Value(in CountedChildren children)
    {
        var w = children.Weights;
        var order = children.Order;
        var total = Rank(children);
        var (mean, running, before) = (0.0, 0.0, 0.0);
        for (var k = 0; k < children.Count; k++)
        {
            running += w[order[k].Index];
            var upTo = UpTo(children, k, running / total, before);
            mean += order[k].Value * (upTo - before);
            before = upTo;
        }

        return mean;
    }

    public override double Rise(in CountedChildren children, Span<double> shares)
    {
        Split(children, shares, isFall: false);
        return 0;
    }

    public override double Fall(in CountedChildren children, Span<double> shares)
    {
        Split(children, shares, isFall: true);
        return 0;
    }

    /// <summary>Q.</summary>
    /// <param name="s">From 0 to 1.</param>
    /// <param name="count">How many children there are.</param>
    /// <param name="absent">How many apply and have no value.</param>
    private protected abstract double At(double s, int count, int absent);

    private void Split(in CountedChildren children, Span<double> shares, bool isFall)
    {
        var w = children.Weights;
        var order = children.Order;
        var total = Rank(children);
        var (running, before) = (0.0, 0.0);
        for (var k = 0; k < children.Count;)
        {
            // Children that tie share what their run takes by their dimension weights: their order says nothing.
            var (end, tied, taken) = (k, 0.0, 0.0);
            while (end < children.Count && order[k].Value - order[end].Value <= Noise.Tolerance)
            {
                tied += w[order[end].Index];
                running += w[order[end].Index];
                var upTo = UpTo(children, end, running / total, before);
                taken += upTo - before;
                before = upTo;
                end++;
            }

            for (; k < end; k++)
            {
                shares[order[k].Index] = (isFall ? 1 - order[k].Value : order[k].Value) * taken * (w[order[k].Index] / tied);
            }
        }
    }

    // Largest first, equals in their own order.
    private static double Rank(in CountedChildren children)
    {
        var ranked = children.Order[..children.Count];
        for (var i = 0; i < children.Count; i++)
        {
            ranked[i] = new(children.Values[i], i);
        }

        ranked.Sort(static (a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Index.CompareTo(b.Index));
        return Sum(children.Weights);
    }

    private double UpTo(in CountedChildren children, int k, double s, double before) =>
        k == children.Count - 1 ? 1 : Math.Max(before, At(s, children.Count, children.Absent));
}

/// <summary>A child with its place, while children are put in order.</summary>
/// <param name="Value">Its place.</param>
/// <param name="Index">Which of the counted children it is.</param>
internal readonly record struct RankedChild(double Value, int Index);

/// <summary>The child that has half of the weight on either side; between two, the middle of them.</summary>
internal sealed class MedianChild : RankedMean
{
    public static readonly MedianChild Only = new();

    private MedianChild()
    {
    }

    private protected override double At(double s, int count, int absent) =>
        s < 0.5 - Noise.Tolerance ? 0 : s > 0.5 + Noise.Tolerance ? 1 : 0.5;
}

/// <summary>
/// The mean of children of equal weight without the lowest and the highest; those without a value are the first of the lowest, then of the
/// highest.
/// At least one child stays.
/// </summary>
internal sealed class DroppingMean(int lowest, int highest) : RankedMean
{
    private protected override double At(double s, int count, int absent)
    {
        var low = Math.Max(0, lowest - absent);
        var high = Math.Max(0, highest - Math.Max(0, absent - lowest));
        var kept = Math.Max(1, count - low - high);
        high = Math.Min(high, count - kept);
        return Math.Clamp(((s * count) - high) / kept, 0, 1);
    }
}
