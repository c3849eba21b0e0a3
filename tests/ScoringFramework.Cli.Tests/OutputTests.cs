namespace ScoringFramework.Cli.Tests;

/// <summary>Standard output and standard error that cannot be written to: an exit code of its own, and no crash.</summary>
public sealed class OutputTests
{
    private static readonly string Shared = Path.Combine(Places.Scenarios, "shared");

    [Theory]
    [InlineData("scoring score acme.yaml")]
    [InlineData("scoring score acme.yaml --format json")]
    [InlineData("scoring check .")]
    [InlineData("scoring schema rubric")]
    [InlineData("scoring --help")]
    [InlineData("scoring --version")]
    public void A_full_disk_is_reported(string call)
    {
        Shell.Need();
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device here.");

        Assert.Equal(new("", "scoring: the output cannot be written: no space is left on the device.\n", 74),
            Shell.Run($"{call} > /dev/full", Shared));
    }

    [Fact]
    public void A_full_disk_for_messages_leaves_the_exit_code()
    {
        Shell.Need();
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device here.");

        Assert.Equal(new("", "", 74), Shell.Run("scoring score none.yaml 2> /dev/full", Shared));
        Assert.Equal(new("", "", 74), Shell.Run("scoring score acme.yaml > /dev/full 2>&1", Shared));
    }

    [Theory]
    [InlineData("scoring score acme.yaml >&-", "scoring: the output cannot be written: it is closed, or not open for writing.\n")]
    [InlineData("scoring score none.yaml 2>&-", "")]
    [InlineData("scoring score acme.yaml >&- 2>&-", "")]
    public void A_closed_output_is_reported(string call, string message)
    {
        Shell.Need();

        Assert.Equal(new("", message, 74), Shell.Run(call, Shared));
    }

    [Theory]
    [InlineData("scoring score acme.yaml acme.yaml bolt.yaml --format json | true", 0)]
    [InlineData("scoring score broken.yaml acme.yaml --format json 2> /dev/null | true", 2)]
    public void A_reader_that_goes_away_is_no_fault(string call, int code)
    {
        Shell.Need();

        Assert.Equal(new($"{code}\n", "", 0), Shell.Run($"{call}; echo ${{PIPESTATUS[0]}}", Shared));
    }

    [Fact]
    public void Watch_ends_when_its_reader_is_gone()
    {
        Shell.Need();

        var run = Shell.Run("{ timeout 60 dotnet \"$TOOL\" watch acme.yaml; echo ended $? >&2; } | head -n 1", Shared);

        Assert.Equal(("6.30  Acme Größe   Fit\n", 0), (run.Output, run.ExitCode));
        Assert.EndsWith("ended 0\n", run.Error);
    }
}
