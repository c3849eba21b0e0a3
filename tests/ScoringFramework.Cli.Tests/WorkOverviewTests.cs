namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring</c> alone, in a folder of work and in an empty one.</summary>
public sealed class WorkOverviewTests : IDisposable
{
    private readonly GitFolder folder;

    public WorkOverviewTests()
    {
        GitFolder.Need();
        folder = new();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_work_it_says_how_to_start()
    {
        var empty = Directory.CreateTempSubdirectory("empty");
        try
        {
            Assert.Equal(new("", "No rubric or dossier here. Start with:  scoring new rubric my-rubric.yaml\n", 2),
                ToolRun.Of([], empty.FullName));
        }
        finally
        {
            empty.Delete();
        }
    }

    [Fact]
    public void It_shows_what_is_wrong_and_what_waits_with_the_command_for_each()
    {
        folder.Dossier("acme", 6, 6);
        folder.Dossier("bolt", 5, 5);
        folder.Dossier("cord", 4, 4, status: "draft");
        folder.Write("work/cohort.yaml", "cohort: makers\nedition: 2026-06\n");
        folder.Run("lock", ".");
        folder.Dossier("bolt", 7, 5);
        folder.Write("work/dune.yaml", folder.Read("work/acme.yaml").Replace("acme", "dune", StringComparison.Ordinal)
            .Replace("score: 6", "score: 60", StringComparison.Ordinal));

        var run = folder.Run();

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.StartsWith("makers 2026-06 · makers@1.0.0 · 4 dossiers · as of 2026-06-30 · branch main\n\n", run.Output,
            StringComparison.Ordinal);
        Assert.Matches("\n  errors +2  dune.yaml\\(8,15\\) SF2204, dune.yaml\\(9,15\\) SF2204 +scoring check \\.\n", run.Output);
        Assert.Matches("\n  to approve +1  Bolt 5.00 → 6.00 +scoring verify \\.\n", run.Output);
        Assert.Matches("\n  approved +2\n", run.Output);
        Assert.Matches("\n  drafts +1  cord.yaml \\(2 of 2 criteria scored\\)\n", run.Output);
    }

    [Fact]
    public void A_rubric_alone_asks_for_a_dossier()
    {
        var run = ToolRun.Of([], folder.Root);

        Assert.EndsWith("scoring new dossier acme.yaml --rubric makers.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
