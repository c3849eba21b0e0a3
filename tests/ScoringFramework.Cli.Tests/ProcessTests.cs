using System.Diagnostics;

namespace ScoringFramework.Cli.Tests;

/// <summary>What no file of expected text can say.</summary>
public sealed class ProcessTests
{
    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("C")]
    public void The_locale_changes_no_byte(string locale)
    {
        var environment = new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale };
        foreach (var format in new[] { "text", "json", "markdown", "csv", "vector" })
        {
            Assert.Equal(ToolRun.Of(["score", "acme.yaml", "--format", format], Shared), ToolRun.Of(["score", "acme.yaml", "--format", format], Shared, environment));
        }
    }

    [Fact]
    public void Text_and_json_are_utf8_without_a_mark()
    {
        var run = ToolRun.Of(["score", "acme.yaml"], Shared);

        Assert.StartsWith("6.", run.Output);
        Assert.Contains("├─ ", run.Output);
        Assert.DoesNotContain("\r", run.Output);
    }

    [Fact]
    public void Nothing_is_coloured_in_a_pipe() => Assert.DoesNotContain('\u001b', ToolRun.Of(["score", "acme.yaml"], Shared).Output);

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There is no such pipe here.");
        var start = new ProcessStartInfo("sh") { WorkingDirectory = Shared, RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"dotnet '{Places.Tool}' score acme.yaml acme.yaml acme.yaml --format json | true");
        using var process = Process.Start(start)!;

        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
    }

    [Fact]
    public void The_version_is_a_line_of_its_own() => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?\n$", ToolRun.Of(["--version"], Shared).Output);

    [Fact]
    public void A_scorecard_is_recomputed_from_its_own_json()
    {
        var json = ToolRun.Of(["score", "acme.yaml", "--format", "json"], Shared);

        var again = ToolRun.Of(["score", "-", "--format", "json"], Shared, input: json.Output);

        Assert.Equal(json, again);
    }

    [Fact]
    public void An_empty_directory_is_a_wrong_call()
    {
        var empty = Directory.CreateTempSubdirectory("scoring");
        try
        {
            Assert.Equal(2, ToolRun.Of(["score", empty.FullName], Shared).ExitCode);
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }
}
