using System.Diagnostics;
using System.Globalization;

namespace ScoringFramework.Cli.Tests;

/// <summary>What no file of expected text can say.</summary>
public sealed class ProcessTests
{
    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    // The process reads the encoding of its terminal from its locale; it has no culture.
    [Theory]
    [InlineData("de_DE.UTF-8", "json")]
    [InlineData("tr_TR.UTF-8", "csv")]
    [InlineData("ar_SA.UTF-8", "markdown")]
    [InlineData("C", "vector")]
    public void The_locale_changes_no_byte(string locale, string another)
    {
        var environment = new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale };
        foreach (var format in new[] { "text", another })
        {
            Assert.Equal(Score(format), ToolRun.OfProcess(["score", "acme.yaml", "--format", format], Shared, environment));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_changes_no_byte(string culture)
    {
        string[] formats = ["text", "json", "markdown", "csv", "vector"];
        var before = formats.Select(Score).ToArray();
        var (was, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
            Assert.Equal(before, formats.Select(Score));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (was, shown);
        }
    }

    [Fact]
    public void Text_and_json_are_utf8_without_a_mark()
    {
        var run = ToolRun.OfProcess(["score", "acme.yaml"], Shared);

        Assert.StartsWith("6.", run.Output);
        Assert.Contains("├─ ", run.Output);
        Assert.DoesNotContain("\r", run.Output);
    }

    [Fact]
    public void Nothing_is_coloured_in_a_pipe() =>
        Assert.DoesNotContain('\u001b', ToolRun.OfProcess(["score", "acme.yaml"], Shared).Output);

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
    public void The_version_is_a_line_of_its_own() =>
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?\n$", ToolRun.OfProcess(["--version"], Shared).Output);

    [Fact]
    public void A_scorecard_is_recomputed_from_its_own_json()
    {
        var json = Score("json");

        var again = ToolRun.OfProcess(["score", "-", "--format", "json"], Shared, input: json.Output);

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

    private static ToolRun Score(string format) => ToolRun.Of(["score", "acme.yaml", "--format", format], Shared);
}
