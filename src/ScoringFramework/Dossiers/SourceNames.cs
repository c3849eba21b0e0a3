namespace ScoringFramework.Dossiers;

/// <summary>
/// Which sources are one publication, and which sources a name under <c>relays</c> means. Names are compared as <see cref="PlainName"/>
/// says, addresses as <see cref="WebAddress"/> does.
/// </summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, Source> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> byPlainId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> byPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Source>> byPublisher = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relayed> relayed = new(StringComparer.Ordinal);

    // Null where every publication is listed once.
    private readonly ILookup<string, Source>? groups;
    private readonly bool anyRelays;

    public SourceNames(Dossier dossier)
    {
        List<(Source One, Source Other)>? samePage = null;
        foreach (var source in dossier.Sources)
        {
            byId.TryAdd(source.Id, source);
            byPlainId.TryAdd(PlainName.Of(source.Id), source);
            List(byPublisher, PlainName.Of(source.Publisher)).Add(source);
            if (PageOf(source) is { } page && !byPage.TryAdd(page, source))
            {
                (samePage ??= []).Add((byPage[page], source));
            }
        }

        foreach (var source in dossier.Sources)
        {
            firsts.TryAdd(source.Id, source);
        }

        foreach (var (one, other) in samePage ?? [])
        {
            Join(one, other);
        }

        foreach (var source in dossier.Sources)
        {
            firsts[source.Id] = FirstOf(source);
        }

        groups = samePage is null ? null
            : dossier.Sources.Where(s => ReferenceEquals(byId[s.Id], s)).ToLookup(s => FirstOf(s).Id, StringComparer.Ordinal);
        foreach (var source in dossier.Sources)
        {
            foreach (var name in source.Relays)
            {
                anyRelays = true;
                spellings.TryAdd(KeyOf(name), name);
            }
        }
    }

    /// <summary>
    /// The source that represents all entries of the same publication: the source itself, unless the dossier lists it twice.
    /// </summary>
    public Source FirstOf(Source source)
    {
        while (firsts.TryGetValue(source.Id, out var first) && first.Id != source.Id)
        {
            source = first;
        }

        return source;
    }

    /// <summary>Every source that is the same publication, the source itself among them.</summary>
    public IEnumerable<Source> Alike(Source source) =>
        groups?[FirstOf(source).Id] ?? (byId.TryGetValue(source.Id, out var only) ? [only] : []);

    /// <summary>What all entries of the same publication relay, as the dossier names it.</summary>
    public IReadOnlyList<string> RelaysOf(Source source) =>
        !anyRelays ? [] : groups is null ? source.Relays : Alike(source).SelectMany(s => s.Relays).ToArray();

    /// <summary>
    /// The source that a name under <c>relays</c> means by its id or its address; null when it means none, or a publisher.
    /// </summary>
    public Source? Listed(string name) => Find(name).Source;

    /// <summary>What a name under <c>relays</c> means.</summary>
    public Relayed Find(string name)
    {
        if (!relayed.TryGetValue(name, out var found))
        {
            relayed[name] = found = Resolve(name);
        }

        return found;
    }

    private Relayed Resolve(string name)
    {
        if (byId.TryGetValue(name, out var source))
        {
            return new(source, [], null);
        }

        var key = KeyOf(name);
        return byPlainId.TryGetValue(key, out var near) || byPage.TryGetValue(key, out near)
            ? new(near, [], null)
            : new(null, byPublisher.GetValueOrDefault(key) ?? [], spellings.GetValueOrDefault(key) ?? name);
    }

    // Pages have a dot or a slash, which no plain name has.
    private static string KeyOf(string name) =>
        WebAddress.Read(name) is { IsWhole: true } address ? (address.Inner ?? address).Page : PlainName.Of(name);

    private void Join(Source one, Source other)
    {
        var (a, b) = (FirstOf(one), FirstOf(other));
        if (a.Id != b.Id)
        {
            firsts[b.Id] = a;
        }
    }

    private static string? PageOf(Source source) =>
        WebAddress.Read(source.Url) is { IsWhole: true } address ? (address.Inner ?? address).Page : null;

    private static List<Source> List(Dictionary<string, List<Source>> book, string key)
    {
        if (!book.TryGetValue(key, out var all))
        {
            book[key] = all = [];
        }

        return all;
    }
}

/// <summary>What a name under <c>relays</c> means.</summary>
/// <param name="Source">The listed source whose id or address it is; or null.</param>
/// <param name="Published">The listed sources whose publisher it is: it may mean any of them.</param>
/// <param name="Origin">The name as the dossier first spells it, which is an origin of its own; null where it means one source.</param>
internal sealed record Relayed(Source? Source, IReadOnlyList<Source> Published, string? Origin);
