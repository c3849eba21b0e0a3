namespace ScoringFramework.Dossiers;

/// <summary>The outlets that a source policy names, and which of a dossier's sources are from them. For one thread at a time.</summary>
internal sealed class Outlets(OutletNames names)
{
    private readonly Dictionary<Source, string?> known = new(ReferenceEqualityComparer.Instance);

    public Outlets(ValueList<string> outlets)
        : this(new OutletNames(outlets))
    {
    }

    /// <summary>The first outlet that a source is from, or null.</summary>
    public string? Match(Source source)
    {
        if (names.IsEmpty)
        {
            return null;
        }

        if (!known.TryGetValue(source, out var outlet))
        {
            known[source] = outlet = names.Find(source);
        }

        return outlet;
    }

    /// <summary>Whether a source that is from one of the outlets is so by its publisher, and not only by its address.</summary>
    public bool IsByName(Source source) => names.Find(source with { Url = null }) is not null;
}

/// <summary>
/// The outlets that a source policy names, looked up by name (see <see cref="PlainName"/>) and by domain (see <see cref="WebAddress"/>).
/// Immutable.
/// </summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byDomain = new(StringComparer.Ordinal);
    private readonly ValueList<string> outlets;

    public OutletNames(ValueList<string> outlets)
    {
        this.outlets = outlets;
        for (var i = 0; i < outlets.Count; i++)
        {
            byName.TryAdd(PlainName.Of(outlets[i]), i);
            if (outlets[i].Contains('.', StringComparison.Ordinal) && WebAddress.Read(outlets[i].Trim()) is { } address)
            {
                byDomain.TryAdd(address.Host, i);
            }
        }
    }

    public bool IsEmpty => outlets.Count == 0;

    /// <summary>The first outlet that a source is from, or null.</summary>
    public string? Find(Source source)
    {
        var first = byName.TryGetValue(PlainName.Of(source.Publisher), out var named) ? named : int.MaxValue;
        if (byDomain.Count > 0)
        {
            // Some write a publisher as its domain.
            first = Math.Min(first, Math.Min(Within(WebAddress.Read(source.Url)), Within(WebAddress.Read(source.Publisher.Trim()))));
        }

        return first < outlets.Count ? outlets[first] : null;
    }

    // An archive's copy is of the outlet whose page it keeps.
    private int Within(WebAddress? address) =>
        address is null ? int.MaxValue : Math.Min(Within(address.Host), address.Inner is { } inner ? Within(inner.Host) : int.MaxValue);

    // A domain holds all that ends with it after a dot.
    private int Within(string host)
    {
        var first = int.MaxValue;
        for (var rest = host; rest.Length > 0; rest = rest.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? rest[(dot + 1)..]
            : "")
        {
            first = byDomain.TryGetValue(rest, out var within) ? Math.Min(first, within) : first;
        }

        return first;
    }
}
