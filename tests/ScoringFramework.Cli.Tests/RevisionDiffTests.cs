using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring diff REF</c> in a scratch repository, on a branch that main has left behind.</summary>
public sealed partial class RevisionDiffTests : IDisposable
{
    private readonly GitFolder folder;

    public RevisionDiffTests()
    {
        GitFolder.Need();
        folder = new();
        folder.Dossier("acme", 6, 6);
        folder.Dossier("bolt", 5, 5);
        folder.Dossier("cord", 4, 4);
        folder.Dossier("dune", 3, 3);
        folder.Commit("First");
        folder.Git("checkout", "--quiet", "-b", "june");
        folder.Git("checkout", "--quiet", "main");
        folder.Dossier("acme", 9, 9);
        folder.Commit("Main moves on");
        folder.Git("checkout", "--quiet", "june");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_branch_is_compared_with_the_commit_where_it_left_main()
    {
        folder.Dossier("bolt", 2, 5);
        folder.Write("work/sources.yaml", folder.Read("work/sources.yaml").Replace("is known", "is well known", StringComparison.Ordinal));
        folder.Git("mv", "work/cord.yaml", "work/rope.yaml");
        folder.Dossier("cord", 4, 4.5, file: "rope");
        folder.Delete("work/dune.yaml");
        folder.Dossier("eel", 8, 8, status: "draft");

        var run = folder.Run("diff", "main");

        Assert.Equal(
            """
            main, merge base ####### → working tree · makers@1.0.0, unchanged · 5 of 5 subjects changed
            main has 1 commit that this branch lacks; --tip compares with them too.

            subject  before → after  change   rank  main causes
            Bolt       5.00 →  3.50   −1.50  2 → 4  A −1.50 [reach]
            Cord       4.00 →  4.25   +0.25      3  B +0.25 no new evidence (!)
            Only words or sources changed: Acme.
            New, draft: Eel 8.00.
            Removed: Dune 3.00.
            Renamed: Cord was in work/cord.yaml.

            Without new evidence: Cord +0.25.
            Rank changed, score did not: 1 subject, down 1.
            One subject in full: scoring diff main FILE

            """, Hash().Replace(run.Output, "#######"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public void Its_tip_is_compared_when_the_call_says_so()
    {
        var run = folder.Run("diff", "main", "--tip");

        Assert.Matches("^main, its tip [0-9a-f]{7} → working tree · makers@1.0.0, unchanged · 1 of 4 subjects changed\n", run.Output);
        Assert.Contains("\nAcme       9.00 →  6.00   −3.00     1  ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Drafts_stay_out_of_what_is_published()
    {
        folder.Dossier("eel", 8, 8, status: "draft");
        folder.Dossier("bolt", 5.5, 5);

        var run = folder.Run("diff", "main", "--status", "published");

        Assert.DoesNotContain("Eel", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nBolt ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Rank changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_dossier_is_shown_in_full_under_its_new_name_too()
    {
        folder.Git("mv", "work/cord.yaml", "work/rope.yaml");
        folder.Dossier("cord", 4, 5, file: "rope");

        var run = folder.Run("diff", "main", "rope.yaml");

        Assert.StartsWith("4.00 → 4.50  Cord   +0.50\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_cause_that_subjects_share_is_summed()
    {
        folder.Write("work/sources.yaml", folder.Read("work/sources.yaml").Replace("is known", "is smaller", StringComparison.Ordinal));
        folder.Dossier("bolt", 4, 5);
        folder.Dossier("cord", 3, 4);

        Assert.Contains("\nShared cause: [report] Annual report changed 2 headlines, −1.00 together.\n", folder.Run("diff", "main").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_with_errors_is_neither_new_nor_removed()
    {
        folder.Write("work/bolt.yaml", folder.Read("work/bolt.yaml").Replace("score: 5", "score: 500", StringComparison.Ordinal));

        var run = folder.Run("diff", "main");

        Assert.Contains("Not compared, because of errors now: work/bolt.yaml.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_word_is_a_path_when_it_names_something_and_two_dashes_decide()
    {
        folder.Write("work/main", "a file of the name of a branch");

        Assert.Contains("'main' is a path, and a second one is missing", folder.Run("diff", "main").Error, StringComparison.Ordinal);
        Assert.StartsWith("main, merge base", folder.Run("diff", "main", "--").Output, StringComparison.Ordinal);
        Assert.StartsWith("6.00 → 6.00  Acme", folder.Run("diff", "main", "--", "acme.yaml").Output, StringComparison.Ordinal);
        Assert.StartsWith("6.00 → 5.00  Acme", folder.Run("diff", "acme.yaml", "bolt.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_git_cannot_do_is_said_in_a_line()
    {
        Assert.Equal("scoring: 'july' is no path here and no commit that git knows. For a branch of a remote, write origin/july; git "
            + "branch --all and git tag show the names.\n", folder.Run("diff", "july").Error);
        Assert.Equal("scoring: unknown option '-july'. Try 'scoring diff --help'.\n", folder.Run("diff", "-july").Error);
        Assert.Equal(2, folder.Run("diff", "july").ExitCode);
        var outside = ToolRun.Of(["diff", "main"], Path.GetTempPath());
        Assert.Contains("is not in a git repository, so there is no revision to read.", outside.Error, StringComparison.Ordinal);
        Assert.Equal(2, outside.ExitCode);
    }

    [Fact]
    public void A_shallow_clone_names_what_it_needs()
    {
        var clone = Directory.CreateTempSubdirectory("clone");
        try
        {
            folder.Dossier("bolt", 2, 5);
            folder.Commit("June");
            folder.Git("clone", "--quiet", "--depth=1", "--branch=june", new Uri(folder.Root).AbsoluteUri, clone.FullName);
            var run = ToolRun.Of(["diff", "HEAD~1"], Path.Combine(clone.FullName, "work"));

            Assert.Equal("scoring: 'HEAD~1' is not known in this shallow clone, whose history is cut off. Fetch all of it: git fetch "
                + "--unshallow --tags, or fetch-depth: 0 for actions/checkout.\n", run.Error);
            Assert.Equal(2, run.ExitCode);
        }
        finally
        {
            foreach (var file in clone.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                file.Attributes = FileAttributes.Normal;
            }

            clone.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_comment_on_a_pull_request_has_room_for_two_hundred_subjects()
    {
        for (var i = 0; i < 200; i++)
        {
            folder.Dossier($"maker{i}", 5, 5, extra: $"profile: {{ Story: \"{new string('x', 200)}\" }}");
        }

        folder.Commit("Many");
        folder.Git("branch", "base");
        for (var i = 0; i < 200; i++)
        {
            folder.Dossier($"maker{i}", 5 + (i % 4), 4, extra: $"profile: {{ Story: \"{new string('y', 200)}\" }}");
        }

        var run = folder.Run("diff", "base", "--format", "markdown");

        Assert.InRange(run.Output.Length, 20_000, 60_000);
        Assert.Contains("| Maker199 |", run.Output, StringComparison.Ordinal);
        Assert.Matches("\n[0-9]+ more subjects have no room here in full.\n$", run.Output);
    }

    [GeneratedRegex("(?<=merge base )[0-9a-f]{7}")]
    private static partial Regex Hash();
}
