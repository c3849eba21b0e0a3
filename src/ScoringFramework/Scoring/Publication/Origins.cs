namespace ScoringFramework;

/// <summary>Where what sources say was first published, following <c>relays</c>, and how many of them are independent.</summary>
internal sealed class Origins(DossierView view)
{
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

        return taken.Count + DisjointSets.Most(sets.Where(s => s.Count > 1 && !s.Overlaps(taken)).ToArray());
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
