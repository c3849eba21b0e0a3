namespace ScoringFramework;

/// <summary>Matches sources with the outlets that a source policy names, by name and by domain.</summary>
internal static class Outlets
{
    public static bool IsCommentaryOnly(SourcePolicy policy, Source source) => Match(policy.CommentaryOnly, source) is not null;

    /// <summary>The outlet of a list that a source is from, or null.</summary>
    public static string? Match(ValueList<string> outlets, Source source)
    {
        var host = HostOf(source.Url);
        return outlets.FirstOrDefault(outlet => Plain(outlet) == Plain(source.Publisher) || IsWithin(host, outlet));
    }

    // "The Wall Street Journal" and "Wall Street Journal" are one outlet, and so are "PR Newswire" and "PRNewswire".
    private static string Plain(string name)
    {
        var letters = name.Trim().ToUpperInvariant();
        letters = letters.StartsWith("THE ", StringComparison.Ordinal) ? letters[4..] : letters;
        return new(letters.Where(char.IsLetterOrDigit).ToArray());
    }

    private static bool IsWithin(string? host, string outlet) =>
        host is not null && outlet.Contains('.', StringComparison.Ordinal)
        && (host.Equals(outlet.Trim(), StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + outlet.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.TrimEnd('.') is { Length: > 0 } host ? host : null;
}
