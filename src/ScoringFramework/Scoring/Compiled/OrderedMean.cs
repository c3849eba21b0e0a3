using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>
/// Torra's weighted OWA (V. Torra, "The weighted OWA operator", International Journal of Intelligent Systems 12, 1997): the ordered weights
/// define a piecewise-linear quantifier Q with Q(i/n) = w_1 + … + w_i, and children from largest to smallest take Q(s_k) − Q(s_(k−1)),
/// s being the running sum of the normalised dimension weights.
/// </summary>
internal sealed class OrderedMean : RankedMean
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

    private protected override double At(double s, int count, int absent)
    {
        var steps = Quantifier.Length - 1;
        var place = Math.Clamp(s, 0, 1) * steps;
        var left = Math.Min((int)place, steps - 1);
        return Quantifier[left] + ((Quantifier[left + 1] - Quantifier[left]) * (place - left));
    }
}
