namespace ScoringFramework.Scoring;

/// <summary>
/// Torra's weighted OWA (V. Torra, "The weighted OWA operator", International Journal of Intelligent Systems 12, 1997): the ordered weights
/// define a piecewise-linear quantifier Q with Q(i/n) = w_1 + … + w_i, and children from largest to smallest take Q(s_k) − Q(s_(k−1)),
/// s being the running sum of the normalised dimension weights.
/// </summary>
internal static class OrderedWeights
{
    public static double Shares(Aggregation aggregation, ReadOnlySpan<double> u, ReadOnlySpan<double> w, Span<double> shares)
    {
        var values = u.ToArray();
        var order = Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).ToArray();
        var quantifier = Quantifier(aggregation.OrderWeights);
        var total = 0.0;
        foreach (var weight in w)
        {
            total += weight;
        }

        var (mean, running, before) = (0.0, 0.0, 0.0);
        for (var k = 0; k < order.Length;)
        {
            // Children that tie share what their run takes by their dimension weights, so that their order says nothing.
            var (end, tied, taken) = (k, 0.0, 0.0);
            while (end < order.Length && values[order[k]] - values[order[end]] <= Noise.Tolerance)
            {
                tied += w[order[end]];
                running += w[order[end]];
                var upTo = end == order.Length - 1 ? 1 : Math.Max(before, At(quantifier, running / total));
                taken += upTo - before;
                mean += values[order[end]] * (upTo - before);
                before = upTo;
                end++;
            }

            for (; k < end; k++)
            {
                shares[order[k]] = values[order[k]] * taken * (w[order[k]] / tied);
            }
        }

        return mean;
    }

    private static double[] Quantifier(ValueList<double> weights)
    {
        // Divided after summing, the last height is 1 to the last bit, and none is above it.
        var heights = new double[weights.Count + 1];
        for (var i = 0; i < weights.Count; i++)
        {
            heights[i + 1] = heights[i] + weights[i];
        }

        for (var i = 0; i < heights.Length; i++)
        {
            heights[i] /= heights[^1];
        }

        return heights;
    }

    private static double At(double[] heights, double s)
    {
        var steps = heights.Length - 1;
        var place = Math.Clamp(s, 0, 1) * steps;
        var left = Math.Min((int)place, steps - 1);
        return heights[left] + ((heights[left + 1] - heights[left]) * (place - left));
    }
}
