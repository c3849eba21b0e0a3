namespace ScoringFramework.Cli.Tests;

/// <summary>Diagnostics on a terminal of 80 columns, from every verb that prints them.</summary>
public sealed class TerminalTests
{
    private const int Columns = 80;

    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    [Theory]
    [InlineData("check broken.yaml")]
    [InlineData("score broken.yaml")]
    [InlineData("explain broken.yaml")]
    [InlineData("diff broken.yaml acme.yaml")]
    [InlineData("what-if broken.yaml --set A=3")]
    [InlineData("lock broken.yaml")]
    [InlineData("verify broken.yaml")]
    [InlineData("score acme.yaml --rubric broken.yaml")]
    [InlineData("schema dossier --for broken.yaml")]
    [InlineData("new dossier never-written.yaml --rubric broken.yaml")]
    [InlineData("score no-such-file-in-this-folder.yaml")]
    public void Every_line_of_a_diagnostic_fits(string call)
    {
        var run = ToolRun.OfTerminal(call.Split(' '), Shared, Columns);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": error SF", run.Output + run.Error, StringComparison.Ordinal);
        Assert.All((run.Output + run.Error).Split('\n'), line => Assert.True(line.Length <= Columns || !line.Trim().Contains(' '), line));
    }

    [Fact]
    public void A_program_reads_the_first_line_whole()
    {
        var run = ToolRun.Of(["score", "broken.yaml"], Shared);

        Assert.Contains(run.Error.Split('\n'), line => line.Length > Columns && line.Contains(": error SF", StringComparison.Ordinal));
    }
}
