using System.IO.Compression;

namespace ScoringFramework.Packages.Tests;

/// <summary>The tool as it is installed from its packages.</summary>
public sealed class ToolTests
{
    [Fact]
    public void It_is_installed_as_a_native_program_where_there_is_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The native package is for linux-x64.");
        using var folder = new Consumer();
        folder.Dotnet("tool", "install", "ScoringFramework.Cli", "--tool-path", "tool", "--prerelease");

        var files = Directory.GetFiles(folder.PathOf("tool"), "*", SearchOption.AllDirectories);
        var program = files.Single(f => Path.GetFileName(f) == "scoring" && f.Contains(".store", StringComparison.Ordinal));
        Assert.Equal([0x7F, (byte)'E', (byte)'L', (byte)'F'], File.ReadAllBytes(program)[..4]);
        Assert.DoesNotContain(files, f => f.EndsWith("scoring.dll", StringComparison.Ordinal)
            || f.EndsWith(".dbg", StringComparison.Ordinal));

        Assert.Equal((Consumer.VersionOf("ScoringFramework.Cli") + "\n", 0), folder.Run(folder.PathOf("tool/scoring"), "--version"));
        Assert.Equal(("schema\nscore\n", 0), folder.Run(folder.PathOf("tool/scoring"), "[suggest:10]", "scoring sc"));
    }

    [Fact]
    public void It_runs_once_without_being_installed()
    {
        using var folder = new Consumer();

        Assert.EndsWith(
            Consumer.VersionOf("ScoringFramework.Cli") + "\n",
            folder.Dotnet("tool", "exec", "ScoringFramework.Cli", "--prerelease", "--yes", "--", "--version"), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_it_runs_with_NET()
    {
        using var folder = new Consumer();
        ZipFile.ExtractToDirectory(
            Path.Combine(Consumer.Feed, $"ScoringFramework.Cli.any.{Consumer.VersionOf("ScoringFramework.Cli.any")}.nupkg"),
            folder.PathOf("any"));

        Assert.Equal(
            Consumer.VersionOf("ScoringFramework.Cli") + "\n",
            folder.Dotnet("any/tools/net10.0/any/scoring.dll", "--version"));
    }
}
