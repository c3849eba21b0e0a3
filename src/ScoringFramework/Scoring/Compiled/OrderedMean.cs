using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>
/// Torra's weighted OWA (V. Torra, "The weighted OWA operator", International Journal of Intelligent Systems 12, 1997): the ordered weights
/// define a piecewise-linear quantifier Q with Q(i/n) = w_1 + … + w_i, and children from largest to smallest take Q(s_k) − Q(s_(k−1)),
/// s being the running sum of the normalised dimension weights.
/// </summary>
internal sealed class OrderedMean : CompiledMean
{
    public OrderedMean(ValueList<double> orderWeights)
    {
        // Divided after summing, the last height is 1 to the last bit, and none is above it.
        var heights = new double[orderWeights.Count + 1];
        for (var i = 0; i < orderWeights.Count; i++)
        {
            heights[i + 1] = heights[i] + orderWeights[i];
        }

        Quantifier = [.. heights.Select(height => height / heights[^1])];
    }

    /// <summary>Q(i/n) for i from 0 to n: from 0 to 1, never falling.</summary>
    public ImmutableArray<double> Quantifier { get; }

    public override double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order)
    {
        var total = Rank(u, w, order);
        var (mean, running, before) = (0.0, 0.0, 0.0);
        for (var k = 0; k < u.Length; k++)
        {
            running += w[order[k].Index];
            var upTo = UpTo(k == u.Length - 1, running / total, before);
            mean += order[k].Value * (upTo - before);
            before = upTo;
        }

        return mean;
    }

    public override double Split(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order, Span<double> shares)
    {
        var total = Rank(u, w, order);
        var (mean, running, before) = (0.0, 0.0, 0.0);
        for (var k = 0; k < u.Length;)
        {
            // Children that tie share what their run takes by their dimension weights, so their order says nothing.
            var (end, tied, taken) = (k, 0.0, 0.0);
            while (end < u.Length && order[k].Value - order[end].Value <= Noise.Tolerance)
            {
                tied += w[order[end].Index];
                running += w[order[end].Index];
                var upTo = UpTo(end == u.Length - 1, running / total, before);
                taken += upTo - before;
                mean += order[end].Value * (upTo - before);
                before = upTo;
                end++;
            }

            for (; k < end; k++)
            {
                shares[order[k].Index] = order[k].Value * taken * (w[order[k].Index] / tied);
            }
        }

        return mean;
    }

    // Largest first, equals in their own order.
    private static double Rank(ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<RankedChild> order)
    {
        var ranked = order[..u.Length];
        for (var i = 0; i < u.Length; i++)
        {
            ranked[i] = new(u[i], i);
        }

        ranked.Sort(static (a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Index.CompareTo(b.Index));
        return Sum(w);
    }

    private double UpTo(bool isLast, double s, double before) => isLast ? 1 : Math.Max(before, At(s));

    private double At(double s)
    {
        var steps = Quantifier.Length - 1;
        var place = Math.Clamp(s, 0, 1) * steps;
        var left = Math.Min((int)place, steps - 1);
        return Quantifier[left] + ((Quantifier[left + 1] - Quantifier[left]) * (place - left));
    }
}

/// <summary>A child with its place, while children are put in order.</summary>
/// <param name="Value">Its place.</param>
/// <param name="Index">Which of the counted children it is.</param>
internal readonly record struct RankedChild(double Value, int Index);
