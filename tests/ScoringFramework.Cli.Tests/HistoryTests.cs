namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring history</c> in a scratch repository with editions and a change of the rubric.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly GitFolder folder;

    public HistoryTests()
    {
        GitFolder.Need();
        folder = new();
        folder.Write("work/cohort.yaml", "cohort: makers\nedition: 2026-05\n");
        folder.Dossier("acme", 6, 6);
        folder.Dossier("bolt", 5, 5);
        folder.Run("lock", ".");
        Commit("First", 1);
        folder.Git("tag", "edition/2026-04");
        folder.Dossier("acme", 6, 4);
        folder.Run("lock", ".");
        Commit("Acme is less deep", 2);
        folder.Git("tag", "-m", "May", "edition/2026-05");
        folder.Write("makers.yaml", folder.Read("makers.yaml").Replace("1.0.0", "2.0.0", StringComparison.Ordinal)
            .Replace("Depth, weight: 50", "Depth, weight: 150", StringComparison.Ordinal));
        Commit("Depth weighs more", 3);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_dossier_shows_editions_and_commits_across_a_change_of_the_rubric()
    {
        folder.Git("mv", "work/acme.yaml", "work/acme-works.yaml");
        folder.Dossier("acme", 6, 5, extra: "corrections:\n  - { date: 2026-07-02, what: Depth was read twice. }\n", file: "acme-works");

        var run = folder.Run("history", "acme-works.yaml");

        var lines = run.Output.Split('\n');
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal("Acme · makers@2.0.0 · git tags edition/*", lines[0]);
        Assert.Matches("^edition +as of +score +change +rank +main causes +by the newest rubric$", lines[2]);
        Assert.Matches("^working +2026-06-30 +5.25 +1/2 +corrected 2026-07-02: Depth was read twice.$", lines[3]);
        Assert.StartsWith("──── rubric 1.0.0 → 2.0.0: scores above and below are not comparable ─", lines[4], StringComparison.Ordinal);
        Assert.Matches("^2026-05 +2026-06-30 +5.00 +−1.00 +=1/2 +B −1.00 no new evidence \\(!\\) +4.50$", lines[5]);
        Assert.Matches("^2026-04 +2026-06-30 +6.00 +1/2 +6.00$", lines[6]);
        Assert.Contains("6.00 → 5.00  −1.00\n              Acme is less deep · B −1.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("Depth weighs more · by another rubric; the scores do not compare", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_shows_its_editions_with_the_median_by_the_newest_rubric()
    {
        var lines = folder.Run("history", ".").Output.Split('\n');

        Assert.Equal("makers · git tags edition/*", lines[0]);
        Assert.Matches("^working +2026-06-30 +2 +2 +4.75 *$", lines[3]);
        Assert.Matches("^──── makers@1.0.0 → makers@2.0.0: scores above and below are not comparable ─", lines[4]);
        Assert.Matches("^2026-05 +2026-06-30 +2 +2 +5.00 +4.75 +1  Acme −1.00$", lines[5]);
        Assert.Matches("^2026-04 +2026-06-30 +2 +2 +5.50 +5.50$", lines[6]);
    }

    [Fact]
    public void A_cohort_shows_its_members_wherever_they_lie()
    {
        folder.Write("work/leaders/cohort.yaml", "cohort: leaders\nedition: 2026-05\nmembers: [../acme.yaml]\n");

        var run = folder.Run("history", "leaders");

        var lines = run.Output.Split('\n');
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal("leaders · git tags edition/*", lines[0]);
        Assert.Matches("^working +2026-06-30 +1 +1 +4.50 *$", lines[3]);
        Assert.Matches("^2026-05 +2026-06-30 +1 +1 +5.00 +4.50 +1  Acme −1.00$", lines[5]);
        Assert.Matches("^2026-04 +2026-06-30 +1 +1 +6.00 +6.00$", lines[6]);
    }

    [Fact]
    public void Without_editions_the_commits_are_shown_and_how_to_make_one()
    {
        folder.Git("tag", "--delete", "edition/2026-04", "edition/2026-05");

        var run = folder.Run("history", "acme.yaml");

        Assert.Contains("There are no editions yet. A tag makes the approved state one: git tag edition/NAME.", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("Commits that changed the score\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_what_has_no_history_are_left_out()
    {
        Assert.Contains("2026-05 ", folder.Run("history", "acme.yaml", "--status", "draft").Output, StringComparison.Ordinal);
        folder.Dossier("acme", 6, 7, status: "draft");
        Commit("Acme is revised", 9);
        Assert.Contains("2026-05 ", folder.Run("history", "acme.yaml", "--status", "published").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme is revised", folder.Run("history", "acme.yaml", "--status", "published").Output,
            StringComparison.Ordinal);
        var outside = ToolRun.Of(["history", Path.Combine(Places.Scenarios, "shared", "acme.yaml")], Path.GetTempPath());
        Assert.DoesNotContain("   at ", outside.Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("history", "none.yaml").ExitCode);
    }

    private void Commit(string message, int day)
    {
        folder.Git("add", "--all");
        folder.Git("commit", "--quiet", "--message", message, "--date", $"2026-07-0{day}T12:00:00Z");
    }
}
