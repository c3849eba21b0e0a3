namespace ScoringFramework.Reporting.Data;

/// <summary>Addresses from files: only those of the web become links.</summary>
internal static class Links
{
    private const int Longest = 4000;

    /// <summary>The address, when a click on it opens a page of the web and runs nothing; else null.</summary>
    public static string? Web(string? address) =>
        address is { Length: > 0 and <= Longest } && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.UserInfo.Length == 0
            ? address : null;
}
