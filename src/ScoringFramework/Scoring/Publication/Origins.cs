namespace ScoringFramework.Scoring;

/// <summary>Where what sources say was first published, following <c>relays</c>, and how many of them are independent.</summary>
internal sealed class Origins(DossierIndex view)
{
    // Sources that relay one another by the thousand, each with origins of its own, have more origins than can be held.
    private const int MostSteps = 500_000;

    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relayed[]> relaysOf = new(StringComparer.Ordinal);
    private Dictionary<string, HashSet<string>>? kin;
    private int steps;

    /// <summary>The ultimate origins of a source: itself when it relays nothing.</summary>
    public IReadOnlySet<string> Of(string source)
    {
        if (kin is null && !known.ContainsKey(source))
        {
            known[source] = Find(source);
            if (steps > MostSteps)
            {
                kin = Kin();
            }
        }

        return (kin ?? known).GetValueOrDefault(source) ?? Find(source);
    }

    /// <summary>The largest number of sources no two of which share an ultimate origin.</summary>
    public int Independent(IEnumerable<string> sources)
    {
        var distinct = sources.Distinct(StringComparer.Ordinal).ToArray();
        if (distinct.Length <= 1)
        {
            return distinct.Length;
        }

        var sets = Array.ConvertAll(distinct, Of);
        if (kin is not null)
        {
            // Also for those that were found before there were too many.
            sets = Array.ConvertAll(distinct, Of);
        }

        Array.Sort(sets, (a, b) => a.Count.CompareTo(b.Count));

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
        if (view.FindSource(source) is not { } listed)
        {
            return [source];
        }

        if (RelaysOf(view.Names.FirstOf(listed)) is [])
        {
            steps++;
            _ = origins.Add(view.Names.FirstOf(listed).Id);
            return origins;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isChain = true;
        var pending = new Stack<Source>([view.Names.FirstOf(listed)]);
        while (pending.TryPop(out var next))
        {
            steps++;
            if (!seen.Add(next.Id))
            {
                continue;
            }

            if (known.TryGetValue(next.Id, out var found))
            {
                origins.UnionWith(found);
                continue;
            }

            var relays = RelaysOf(next);
            isChain &= relays.Length == 0 || (relays.Length == 1 && relays[0].Published.Count == 0);
            if (relays.Length == 0)
            {
                origins.Add(next.Id);
            }

            foreach (var relayed in relays)
            {
                Follow(relayed, next, origins, pending);
            }
        }

        // All along a chain the origin is the same, so the chain is not walked again from each of its sources.
        foreach (var id in isChain && origins.Count == 1 ? seen : [])
        {
            known[id] = origins;
        }

        // Sources that relay one another in a circle are an error; counting them is never too much.
        _ = origins.Count > 0 || origins.Add(view.Names.FirstOf(listed).Id);
        return origins;
    }

    // What is relayed by all the entries that a dossier has for one publication.
    private Relayed[] RelaysOf(Source source)
    {
        if (!relaysOf.TryGetValue(source.Id, out var relays))
        {
            var names = view.Names.RelaysOf(source);
            relaysOf[source.Id] = relays = names.Count == 0 ? [] : names.Select(view.Names.Find)
                .Where(r => r.Source is null || view.Names.FirstOf(r.Source).Id != source.Id).ToArray();
        }

        return relays;
    }

    private void Follow(Relayed relayed, Source by, HashSet<string> origins, Stack<Source> pending)
    {
        if (relayed.Origin is { } name)
        {
            origins.Add(name);
        }

        if (relayed.Source is { } one)
        {
            pending.Push(view.Names.FirstOf(one));
        }

        // A publisher's name may mean any of what it published, so what goes back to it is independent of none of these.
        foreach (var any in relayed.Published.Select(view.Names.FirstOf).Where(s => s.Id != by.Id))
        {
            steps++;
            pending.Push(any);
        }
    }

    // All that relays lead to or come from, as one origin: sources that have nothing to do with one another stay independent, so what is
    // counted by it is never too much.
    private Dictionary<string, HashSet<string>> Kin()
    {
        var links = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        void Link(string from, string to)
        {
            if (!links.TryGetValue(from, out var all))
            {
                links[from] = all = [];
            }

            all.Add(to);
        }

        void Both(string one, string other)
        {
            Link(one, other);
            Link(other, one);
        }

        foreach (var source in view.Dossier.Sources)
        {
            Link(source.Id, source.Id);
            Both(source.Id, view.Names.FirstOf(source).Id);
            foreach (var relayed in source.Relays.Select(view.Names.Find))
            {
                // A publisher is linked by its name once, not with all that it published by each that relays it.
                Both(source.Id, relayed.Source?.Id ?? relayed.Origin!);
            }
        }

        foreach (var relayed in view.Dossier.Sources.SelectMany(s => s.Relays).Distinct(StringComparer.Ordinal).Select(view.Names.Find)
            .DistinctBy(r => r.Origin))
        {
            foreach (var published in relayed.Published)
            {
                Both(relayed.Origin!, published.Id);
            }
        }

        var groups = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var source in view.Dossier.Sources)
        {
            var group = new HashSet<string>([source.Id], StringComparer.Ordinal);
            var pending = new Stack<string>([source.Id]);
            while (pending.TryPop(out var id))
            {
                if (groups.TryAdd(id, group))
                {
                    foreach (var next in links[id])
                    {
                        pending.Push(next);
                    }
                }
            }
        }

        return groups;
    }
}
