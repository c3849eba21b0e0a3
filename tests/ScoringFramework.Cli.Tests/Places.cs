using System.Reflection;

namespace ScoringFramework.Cli.Tests;

/// <summary>Where the build put the tool, and where the scenarios are.</summary>
internal static class Places
{
    public static string Tool { get; } = Metadata("Tool");

    public static string Scenarios { get; } = Metadata("Scenarios");

    private static string Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
