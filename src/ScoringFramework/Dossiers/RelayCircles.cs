namespace ScoringFramework.Dossiers;

/// <summary>
/// Sources that relay themselves, by way of each other or directly: the strongly connected parts of the graph of relays (Tarjan 1972),
/// found with a stack of its own, so no length of a chain can end the process.
/// </summary>
internal sealed class RelayCircles
{
    private readonly Dictionary<Source, int> indices = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Source, int> lowest = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Source> isOpen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Source> open = new();
    private readonly List<Source[]> circles = [];
    private readonly Dictionary<Source, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly DossierIndex index;

    private RelayCircles(DossierIndex index)
    {
        this.index = index;
        foreach (var source in index.Dossier.Sources)
        {
            places.TryAdd(source, places.Count);
        }

        foreach (var source in index.Dossier.Sources.Where(s => !indices.ContainsKey(s)))
        {
            Walk(source);
        }
    }

    /// <summary>The circles by the first source of each in the dossier, its sources in the dossier's order.</summary>
    public static IEnumerable<Source[]> Of(DossierIndex index)
    {
        var found = new RelayCircles(index);
        return found.circles.OrderBy(c => found.places[c[0]]);
    }

    private void Walk(Source root)
    {
        var path = new Stack<(Source Source, int Next)>();
        Enter(root, path);
        while (path.TryPop(out var step))
        {
            if (step.Next == step.Source.Relays.Count)
            {
                Leave(step.Source, path.TryPeek(out var above) ? above.Source : null);
                continue;
            }

            path.Push((step.Source, step.Next + 1));
            if (index.Names.Listed(step.Source.Relays[step.Next]) is not { } relayed)
            {
                continue;
            }

            if (!indices.TryGetValue(relayed, out var position))
            {
                Enter(relayed, path);
            }
            else if (isOpen.Contains(relayed))
            {
                lowest[step.Source] = Math.Min(lowest[step.Source], position);
            }
        }
    }

    private void Enter(Source source, Stack<(Source Source, int Next)> path)
    {
        indices[source] = lowest[source] = indices.Count;
        open.Push(source);
        isOpen.Add(source);
        path.Push((source, 0));
    }

    private void Leave(Source source, Source? above)
    {
        if (above is not null)
        {
            lowest[above] = Math.Min(lowest[above], lowest[source]);
        }

        if (lowest[source] != indices[source])
        {
            return;
        }

        var part = new List<Source>();
        do
        {
            part.Add(open.Pop());
            isOpen.Remove(part[^1]);
        }
        while (!ReferenceEquals(part[^1], source));

        if (part.Count > 1 || source.Relays.Any(r => ReferenceEquals(index.Names.Listed(r), source)))
        {
            circles.Add([.. part.OrderBy(s => places.GetValueOrDefault(s, int.MaxValue))]);
        }
    }
}
