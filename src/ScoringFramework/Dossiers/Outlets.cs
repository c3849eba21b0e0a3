namespace ScoringFramework.Dossiers;

/// <summary>The outlets that a source policy names, looked up by name and by domain.</summary>
internal sealed class Outlets
{
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byDomain = new(StringComparer.OrdinalIgnoreCase);
    private readonly ValueList<string> outlets;

    public Outlets(ValueList<string> outlets)
    {
        this.outlets = outlets;
        for (var i = 0; i < outlets.Count; i++)
        {
            byName.TryAdd(Plain(outlets[i]), i);
            if (outlets[i].Contains('.', StringComparison.Ordinal))
            {
                byDomain.TryAdd(outlets[i].Trim(), i);
            }
        }
    }

    /// <summary>The first outlet that a source is from, or null.</summary>
    public string? Match(Source source)
    {
        if (outlets.Count == 0)
        {
            return null;
        }

        var first = byName.TryGetValue(Plain(source.Publisher), out var named) ? named : int.MaxValue;

        // A domain holds all that ends with it after a dot.
        for (var host = HostOf(source.Url); host is { Length: > 0 }; host = host.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? host[(dot + 1)..] : null)
        {
            first = byDomain.TryGetValue(host, out var within) ? Math.Min(first, within) : first;
        }

        return first < outlets.Count ? outlets[first] : null;
    }

    // "The Wall Street Journal" and "Wall Street Journal" are one outlet, and so are "PR Newswire" and "PRNewswire".
    private static string Plain(string name)
    {
        var letters = name.Trim().ToUpperInvariant();
        letters = letters.StartsWith("THE ", StringComparison.Ordinal) ? letters[4..] : letters;
        return new(letters.Where(char.IsLetterOrDigit).ToArray());
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.TrimEnd('.') is { Length: > 0 } host ? host : null;
}
