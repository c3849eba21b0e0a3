namespace ScoringFramework;

/// <summary>Where what sources say was first published, following <c>relays</c>, and how many of them are independent.</summary>
internal sealed class Origins(DossierView view)
{
    // Beyond this many sources that relay several origins each, the count is a greedy one: at least what it says.
    private const int MostExact = 24;

    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);

    /// <summary>The ultimate origins of a source: itself when it relays nothing.</summary>
    public IReadOnlySet<string> Of(string source)
    {
        if (!known.TryGetValue(source, out var origins))
        {
            origins = Find(source);
            known[source] = origins;
        }

        return origins;
    }

    /// <summary>The largest number of sources no two of which share an ultimate origin.</summary>
    public int Independent(IEnumerable<string> sources)
    {
        var sets = sources.Distinct(StringComparer.Ordinal).Select(Of).OrderBy(s => s.Count).ToList();

        // A source of one origin is never worse than another source that shares this origin.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets.Where(s => s.Count == 1))
        {
            taken.UnionWith(set);
        }

        var singles = taken.Count;
        var open = sets.Where(s => s.Count > 1 && !s.Overlaps(taken)).ToArray();
        return singles + Most(open, 0, []);
    }

    private static int Most(IReadOnlySet<string>[] open, int index, HashSet<string> taken)
    {
        if (index == open.Length)
        {
            return 0;
        }

        if (open[index].Overlaps(taken))
        {
            return Most(open, index + 1, taken);
        }

        var with = 1 + Most(open, index + 1, [.. taken, .. open[index]]);
        return open.Length > MostExact ? with : Math.Max(with, Most(open, index + 1, taken));
    }

    private HashSet<string> Find(string source)
    {
        var origins = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([source]);
        while (pending.TryPop(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            var relays = view.FindSource(id)?.Relays ?? [];
            if (relays.Count == 0)
            {
                origins.Add(id);
            }

            foreach (var relayed in relays)
            {
                pending.Push(relayed);
            }
        }

        return origins;
    }
}
