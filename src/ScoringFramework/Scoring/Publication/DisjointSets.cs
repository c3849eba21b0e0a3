namespace ScoringFramework;

/// <summary>
/// The largest number of sets no two of which overlap: those that overlap fewest others are taken first, and where that may be wrong, both
/// ways are tried.
/// </summary>
internal static class DisjointSets
{
    // Beyond this many sets that overlap two others or more, only one way is tried: the count is at least what it says.
    private const int MostExact = 32;

    public static int Most(IReadOnlySet<string>[] sets)
    {
        var overlaps = Array.ConvertAll(sets, set => Enumerable.Range(0, sets.Length).Where(o => sets[o] != set && sets[o].Overlaps(set)).ToHashSet());
        return Most(Enumerable.Range(0, sets.Length).ToHashSet(), overlaps);
    }

    private static int Most(HashSet<int> open, HashSet<int>[] overlaps)
    {
        var taken = 0;
        while (open.Count > 0)
        {
            var degrees = open.Select(o => (Set: o, Degree: overlaps[o].Count(open.Contains))).ToArray();
            var (free, fewest) = degrees.MinBy(d => d.Degree);

            // A set that overlaps one other at most is never worse than that other.
            if (fewest > 1 && open.Count <= MostExact)
            {
                var (crowded, _) = degrees.MaxBy(d => d.Degree);
                return taken + Math.Max(1 + Most(Without(open, crowded, overlaps), overlaps), Most([.. open.Where(o => o != crowded)], overlaps));
            }

            taken++;
            open = Without(open, free, overlaps);
        }

        return taken;
    }

    private static HashSet<int> Without(HashSet<int> open, int set, HashSet<int>[] overlaps) => [.. open.Where(o => o != set && !overlaps[set].Contains(o))];
}
