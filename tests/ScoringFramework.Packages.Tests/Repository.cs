using System.Reflection;
using System.Text.RegularExpressions;

namespace ScoringFramework.Packages.Tests;

/// <summary>The checkout that these tests are from: only its examples and its README are read.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    /// <summary>The version that the repository uses of another package.</summary>
    public static string VersionOf(string package) => Regex.Match(
        File.ReadAllText(Path.Combine(Root, "Directory.Packages.props")),
        $"PackageVersion Include=\"{Regex.Escape(package)}\" Version=\"([^\"]+)\"").Groups[1].Value;

    /// <summary>The newest versions that the library is tested with, by package.</summary>
    public static IEnumerable<(string Package, string Version)> Newest => Regex.Matches(
        File.ReadAllText(Path.Combine(Root, "Directory.Packages.props")), "<NewestVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\"")
        .Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    /// <summary>The blocks of a language in the README, in order.</summary>
    public static IReadOnlyList<string> Readme(string language) => Blocks("README.md", language);

    /// <summary>The blocks of a language in a page, in order.</summary>
    public static IReadOnlyList<string> Blocks(string page, string language) => [.. Regex.Matches(
        File.ReadAllText(Path.Combine(Root, page)), $"```{language}\n(.*?)```", RegexOptions.Singleline)
        .Select(m => m.Groups[1].Value)];
}
