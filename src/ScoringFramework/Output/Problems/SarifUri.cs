namespace ScoringFramework.Output;

/// <summary>A file's path as a URI: a relative one stays relative, with slashes, and what has a meaning in URIs is escaped.</summary>
internal static class SarifUri
{
    public static string Of(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path switch
        {
            ['/', '/', ..] => $"file:{escaped}",
            ['/', ..] => $"file://{escaped}",
            [var drive, ':', '/', ..] => $"file:///{drive}:{escaped[(escaped.IndexOf('/', StringComparison.Ordinal))..]}",
            _ => escaped,
        };
    }
}
