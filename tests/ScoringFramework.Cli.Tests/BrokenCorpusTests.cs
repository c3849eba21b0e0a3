namespace ScoringFramework.Cli.Tests;

/// <summary>The whole output of a check of the broken corpus, as somebody reads it who has never seen the format.</summary>
public sealed class BrokenCorpusTests
{
    [Fact]
    public void A_check_of_all_broken_files_writes_what_it_should()
    {
        var root = Path.GetFullPath(Path.Combine(Places.Scenarios, "..", "..", ".."));
        var folder = Path.Combine(root, "tests", "ScoringFramework.Tests", "broken");
        var (verified, received) = (Path.Combine(folder, "check.verified.txt"), Path.Combine(folder, "check.received.txt"));

        var run = ToolRun.Of(["check", "tests/ScoringFramework.Tests/broken"], root);

        Assert.Equal("", run.Error);
        Assert.Equal(2, run.ExitCode);
        if (File.Exists(verified) && File.ReadAllText(verified) == run.Output)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, run.Output);
        Assert.Fail($"The output is not the approved one. When the change is meant, read {received} and put it in the place of {Path.GetFileName(verified)}.");
    }
}
