namespace ScoringFramework.Scoring;

/// <summary>
/// The largest number of sets no two of which overlap: those that overlap fewest others are taken first, and where that may be wrong, both
/// ways are tried.
/// </summary>
internal static class DisjointSets
{
    // Beyond this many sets that overlap two others or more, only one way is tried: the count is at least what it says.
    private const int MostExact = 32;

    // Beyond this many sets, comparing each with each takes too long: one of all that hang together is counted, which is never too much.
    private const int MostCompared = 512;

    public static int Most(IReadOnlySet<string>[] sets)
    {
        if (sets.Length > MostCompared)
        {
            return Apart(sets);
        }

        var overlaps = Array.ConvertAll(sets,
            set => Enumerable.Range(0, sets.Length).Where(o => sets[o] != set && sets[o].Overlaps(set)).ToHashSet());
        return Most(Enumerable.Range(0, sets.Length).ToHashSet(), overlaps);
    }

    // The groups of sets that share elements by way of one another.
    private static int Apart(IReadOnlySet<string>[] sets)
    {
        var holders = sets.SelectMany((set, i) => set.Select(element => (Element: element, Set: i)))
            .ToLookup(h => h.Element, h => h.Set, StringComparer.Ordinal);
        var (seen, groups, done) = (new bool[sets.Length], 0, new HashSet<string>(StringComparer.Ordinal));
        for (var first = 0; first < sets.Length; first++)
        {
            groups += seen[first] ? 0 : 1;
            var pending = new Stack<int>([first]);
            while (pending.TryPop(out var set))
            {
                if (!seen[set])
                {
                    seen[set] = true;
                    foreach (var other in sets[set].Where(done.Add).SelectMany(element => holders[element]))
                    {
                        pending.Push(other);
                    }
                }
            }
        }

        return groups;
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
                return taken
                    + Math.Max(1 + Most(Without(open, crowded, overlaps), overlaps), Most([.. open.Where(o => o != crowded)], overlaps));
            }

            taken++;
            open = Without(open, free, overlaps);
        }

        return taken;
    }

    private static HashSet<int> Without(HashSet<int> open, int set, HashSet<int>[] overlaps) =>
        [.. open.Where(o => o != set && !overlaps[set].Contains(o))];
}
