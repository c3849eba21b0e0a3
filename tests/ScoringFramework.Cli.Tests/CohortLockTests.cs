namespace ScoringFramework.Cli.Tests;

/// <summary>Cohorts: their lock, what differs from it, and the headlines since an edition.</summary>
public sealed class CohortLockTests : IDisposable
{
    private readonly GitFolder folder;

    public CohortLockTests()
    {
        GitFolder.Need();
        folder = new();
        folder.Dossier("acme", 6, 6);
        folder.Dossier("bolt", 5, 5);
        folder.Dossier("cord", 9, 9);
        folder.Write("work/cohort.yaml",
            "cohort: makers\nrubric: ../makers.yaml\nedition: 2026-06\nas-of: 2026-06-30\nreference: [cord]\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Ranks_are_approved_and_verified()
    {
        Assert.Contains("error SF4221: the cohort has no lock 'cohort.lock.json' beside it", folder.Run("verify", ".").Error,
            StringComparison.Ordinal);
        Assert.EndsWith("makers 2026-06: 3 members, 2 ranked, locked in cohort.lock.json\n", folder.Run("lock", ".").Output,
            StringComparison.Ordinal);
        Assert.Equal(("", 0), folder.Run("verify", ".") is var first ? (first.Error, first.ExitCode) : default);
        Assert.EndsWith("3 verified: all as locked.\n", folder.Run("verify", "cohort.lock.json").Output, StringComparison.Ordinal);

        folder.Dossier("bolt", 7, 7);
        Assert.Equal(0, folder.Run("lock", "bolt.yaml").ExitCode);
        var changed = folder.Run("verify", ".");
        Assert.StartsWith("cohort.lock.json(1,1): error SF4222: the cohort is not as approved: bolt: 5.00, rank 2 → 7.00, rank 1; "
            + "acme: 6.00, rank 1 → 6.00, rank 2; ", changed.Error, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);

        var locked = folder.Run("lock", ".");
        Assert.EndsWith("  bolt: 5.00, rank 2 → 7.00, rank 1\n  acme: 6.00, rank 1 → 6.00, rank 2\n", locked.Output,
            StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("verify", ".").ExitCode);
    }

    [Theory]
    [InlineData("cohort.lock.json", "SF4209")]
    [InlineData("acme.lock.json", "SF4209")]
    public void A_merge_conflict_is_named_and_solved_by_locking_again(string name, string code)
    {
        folder.Run("lock", ".");
        var whole = folder.Read($"work/{name}");
        folder.Write($"work/{name}", whole.Replace("  \"because\"", "<<<<<<< HEAD\n  \"because\"", StringComparison.Ordinal));

        var broken = folder.Run("verify", ".");
        Assert.Contains($"error {code}: the lock contains both sides of a merge.", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, broken.ExitCode);
        Assert.Equal(0, folder.Run("lock", ".").ExitCode);
        Assert.Equal(whole, folder.Read($"work/{name}"));
    }

    [Fact]
    public void A_cohort_is_not_locked_while_a_member_is_not()
    {
        folder.Run("lock", ".");
        var before = folder.Read("work/cohort.lock.json");
        folder.Dossier("acme", 1, 1);

        var run = folder.Run("lock", ".", "--max-change", "0.5");

        Assert.EndsWith("scoring: the cohort is not locked, because some of its members are not.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, before), (run.ExitCode, folder.Read("work/cohort.lock.json")));
    }

    [Fact]
    public void A_reference_is_shown_and_not_ranked_and_must_be_a_member()
    {
        var shown = folder.Run("score", ".").Output;
        Assert.Contains("2 ranked, 1 reference", shown, StringComparison.Ordinal);
        Assert.Equal(shown, folder.Run("score", "cohort.yaml").Output);

        folder.Write("work/cohort.yaml", "cohort: makers\nreference: [acmee]\n");
        var problem = folder.Run("check", ".");
        Assert.Contains("cohort.yaml(2,13): error SF5005: no member of the cohort has the id 'acmee'.", problem.Output,
            StringComparison.Ordinal);
        Assert.Equal(2, problem.ExitCode);
    }

    [Fact]
    public void A_member_by_another_rubric_is_an_error()
    {
        folder.Write("others.yaml", folder.Read("makers.yaml").Replace("rubric: makers", "rubric: others", StringComparison.Ordinal));
        folder.Write("work/bolt.yaml", folder.Read("work/bolt.yaml").Replace("../makers", "../others", StringComparison.Ordinal));

        Assert.Contains("error SF5002: the member 'bolt' is scored by others@1.0.0, and the cohort by makers@1.0.0.",
            folder.Run("check", "cohort.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_compares_with_an_edition_or_its_lock()
    {
        folder.Run("lock", ".");
        folder.Commit("May");
        folder.Git("tag", "edition/2026-05");
        folder.Dossier("bolt", 5, 5.5);

        foreach (var since in new[] { "edition/2026-05", "2026-05", "cohort.lock.json" })
        {
            foreach (var verb in new[] { "score", "compare" })
            {
                var run = folder.Run(verb, ".", "--since", since);
                Assert.Equal(("", 0), (run.Error, run.ExitCode));
                Assert.Matches("\n +2 +2  Bolt +5.25  \\+0.25 ", run.Output);
                Assert.Contains($"since: the change of the score since {since}.", run.Output, StringComparison.Ordinal);
            }
        }

        Assert.Contains("is no path here and no commit that git knows", folder.Run("score", ".", "--since", "july").Error,
            StringComparison.Ordinal);
    }
}
