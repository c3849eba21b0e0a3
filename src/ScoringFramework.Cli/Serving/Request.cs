namespace ScoringFramework.Cli.Serving;

/// <summary>What a browser asks for.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path without its first slash, and without what follows a question mark.</param>
/// <param name="Host">The host that the browser means; empty when it names none, or several.</param>
internal sealed record Request(string Method, string Path, string Host)
{
    /// <summary>Reads the head of a call; null when it is none.</summary>
    public static Request? Of(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', .. var path], var version]
            || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
        {
            return null;
        }

        string[] hosts = [.. lines.Skip(1).Where(l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))
            .Select(l => l[5..].Trim())];
        return new(method, Uri.UnescapeDataString(path.Split('?')[0]), hosts is [var host] ? host : "");
    }
}
