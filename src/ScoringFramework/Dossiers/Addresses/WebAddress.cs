using System.Text;

namespace ScoringFramework.Dossiers;

/// <summary>
/// An address on the web, as it is compared: in one form of letters, whether or not its domain is written in ASCII, without the parts that
/// lead to the same page. It is read here and not by <see cref="Uri"/>, whose treatment of domains depends on the process's globalization.
/// </summary>
internal sealed record WebAddress
{
    private const int LongestLabel = 63, LongestHost = 253, Longest = 4000;

    private static readonly string[] Schemes = ["https://", "http://", "//"];
    private static readonly string[] InnerSchemes = ["/https:/", "/http:/"];

    private WebAddress(string host, string page, bool isWhole) => (Host, Page, IsWhole) = (host, page, isWhole);

    /// <summary>
    /// The domain in small letters of its own script, taken apart by <see cref="Letters"/>; without a leading <c>www.</c> and a dot at its
    /// end.
    /// </summary>
    public string Host { get; }

    /// <summary>The host, path and query by which two addresses are of one page.</summary>
    public string Page { get; }

    /// <summary>Whether the text is a whole address, with <c>http://</c> or <c>https://</c>.</summary>
    public bool IsWhole { get; }

    /// <summary>
    /// The address that an archive or a reader keeps in its own path, as <c>web.archive.org/web/2026/https://example.com/report</c> does;
    /// or null.
    /// </summary>
    public WebAddress? Inner { get; private init; }

    /// <summary>Reads an address, also one without <c>https://</c> before its domain.</summary>
    /// <returns>The address; null when the text is none.</returns>
    public static WebAddress? Read(string? text)
    {
        if (text is not { Length: > 0 and <= Longest } || HasSpace(text))
        {
            return null;
        }

        var rest = WithoutScheme(text);
        var end = rest.AsSpan().IndexOfAny("/?#\\");
        var (authority, page) = end < 0 ? (rest, "") : (rest[..end], rest[end..]);
        var isWhole = rest.Length < text.Length && !text.StartsWith('/');
        if (HostOf(authority[(authority.LastIndexOf('@') + 1)..], isWhole) is not { } host)
        {
            return null;
        }

        return new(host, PageOf(host, page), isWhole) { Inner = InnerOf(page) };
    }

    private static bool HasSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutScheme(string text)
    {
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return text[scheme.Length..];
            }
        }

        return text;
    }

    private static string? HostOf(string authority, bool isWhole)
    {
        var host = authority;
        var colon = authority.LastIndexOf(':');
        if (colon > authority.LastIndexOf(']'))
        {
            host = authority[..colon];
            if (authority.Length - colon > 6 || !authority[(colon + 1)..].All(char.IsAsciiDigit))
            {
                return null;
            }
        }

        if (host is ['[', .. var address, ']'])
        {
            return address.Contains(':', StringComparison.Ordinal) && address.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.')
                ? Lower(address) : null;
        }

        var labels = Array.ConvertAll(Lower(host).TrimEnd('.').Split('.'), Punycode.Read);
        labels = labels.Length > 2 && labels[0] == "www" ? labels[1..] : labels;
        return host.Length <= LongestHost && Array.TrueForAll(labels, IsLabel)
            && (isWhole || (labels.Length > 1 && labels[^1].All(char.IsLetter) && labels[^1].Length > 1))
            ? Letters.Decompose(string.Join('.', labels))
            : null;
    }

    // Full-width letters and the dots of East Asian keyboards are the plain ones in a domain.
    private static string Lower(string host) => Ascii.IsValid(host) ? host.ToLowerInvariant() : string.Concat(host.Select(c => c switch
    {
        '\u3002' or '\uFF0E' or '\uFF61' => '.',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    }));

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && IsOfParts(label);

    private static bool IsOfParts(string label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            if (!IsPart(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(Rune rune) =>
        rune.Value is '-' or '_' || (rune.IsAscii ? Rune.IsLetterOrDigit(rune) : rune.Value > 0xA0 && rune != Rune.ReplacementChar);

    private static string PageOf(string host, string page)
    {
        var hash = page.IndexOf('#', StringComparison.Ordinal);

        // After #! and #/ there is a page of its own; after any other, a place on the page.
        var place = hash >= 0 && page.AsSpan(hash + 1) is ['!' or '/', ..] ? page[hash..] : "";
        page = hash < 0 ? page : page[..hash];
        var mark = page.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (page, "") : (page[..mark], page[(mark + 1)..]);
        var kept = query.Length == 0 ? "" : string.Join(
            '&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p)).Order(StringComparer.Ordinal));
        return $"{host}{Uri.UnescapeDataString(path).TrimEnd('/')}?{kept}{place}";
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || parameter.Split('=')[0].ToLowerInvariant() is "gclid" or "fbclid" or "msclkid" or "mc_cid" or "mc_eid";

    private static WebAddress? InnerOf(string page)
    {
        // The last one: an archive of an archive keeps the page that both are of.
        foreach (var scheme in InnerSchemes)
        {
            if (page.LastIndexOf(scheme, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return Read("https://" + page[(at + scheme.Length)..].TrimStart('/'));
            }
        }

        return null;
    }
}
