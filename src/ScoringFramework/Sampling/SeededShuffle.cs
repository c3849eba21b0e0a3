namespace ScoringFramework.Sampling;

/// <summary>
/// A sequence of permutations that is the same at every run: Fisher and Yates's shuffle driven by SplitMix64 (Steele, Lea and Flood 2014)
/// from a fixed start.
/// </summary>
internal sealed class SeededShuffle
{
    private ulong state = 0x5C0_21;

    public void Next(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(NextNumber() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private ulong NextNumber()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
