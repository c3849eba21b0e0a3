namespace ScoringFramework.Cli.Tests;

/// <summary>The verbs lock and verify, which scenarios cannot show: they write.</summary>
public sealed class LockTests : IDisposable
{
    private const string Missing =
        "acme.yaml(1,1): error SF4204: the dossier has no lock 'acme.lock.json' beside it, so nobody has approved its score. "
        + "Check the score, and approve it: scoring lock.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("locks");

    public LockTests()
    {
        foreach (var name in new[] { "acme.yaml", "bolt.yaml", "vendor.yaml" })
        {
            File.Copy(Path.Combine(Places.Scenarios, "shared", name), PathOf(name));
        }
    }

    private string Lock => File.ReadAllText(PathOf("acme.lock.json"));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_locked_is_verified()
    {
        Assert.Equal(new("acme  6.30  locked\nbolt  declined  locked\n", "", 0), Run("lock", "."));
        Assert.Equal(["acme.lock.json", "acme.yaml", "bolt.lock.json", "bolt.yaml", "vendor.yaml"], Names());
        Assert.Equal(new("acme  6.30  as locked\nbolt  declined  as locked\n2 verified: all as locked.\n", "", 0), Run("verify", "."));
        Assert.Equal(new("acme  6.30  as locked\n1 verified: all as locked.\n", "", 0), Run("verify", "acme.lock.json"));
        Assert.StartsWith("6.30  Acme", Run("score", "acme.lock.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_are_as_their_locks_approve()
    {
        var run = ToolRun.Of(["verify", "examples/foundation-models", "examples/human-development", "examples/vendor-selection"],
            Path.Combine(Places.Scenarios, "..", "..", ".."));
        Assert.Equal(
            new(
                """
                alibaba-qwen  7.10  as locked
                baidu-ernie  declined  as locked
                bytedance-doubao  declined  as locked
                deepseek  declined  as locked
                openai-gpt  declined  as locked
                tencent-hunyuan  declined  as locked
                colombia  0.752  as locked
                alder-desk  3.92  as locked
                birch-cloud  4.08  as locked
                cedar-works  3.11  as locked
                dogwood  declined  as locked
                elm-systems  3.63  as locked
                fir-software  2.00  as locked
                13 verified: all as locked.

                """,
                "",
                0),
            run);
    }

    [Fact]
    public void The_examples_have_no_problem_but_what_they_suppress_with_a_reason()
    {
        var run = ToolRun.Of(
            ["check", "--strict", "--format", "json", "examples/foundation-models", "examples/human-development",
                "examples/vendor-selection"],
            Path.Combine(Places.Scenarios, "..", "..", ".."));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"errors\": 0,\n  \"warnings\": 0,\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_of_thousands_of_criteria_is_read_whole()
    {
        var criteria = Enumerable.Range(0, 4000).Select(i => $"  C{i}: ").ToArray();
        File.WriteAllText(PathOf("vendor.yaml"),
            $"rubric: vendor\nversion: 1.0.0\ndimensions:\n{string.Join('\n', criteria.Select(c => c + "{}"))}\n");
        File.WriteAllText(
            PathOf("acme.yaml"),
            $"dossier: acme\nrubric: vendor.yaml\nsubject: {{ name: Acme }}\nas-of: "
            + $"2026-05-31\nscores:\n{string.Join('\n', criteria.Select(c => c + "{ score: 5 }"))}\n");

        Run("lock", "acme.yaml");

        Assert.True(Lock.Length > 4 * 1024 * 1024);
        Assert.Equal(new("acme  5.00  as locked\n1 verified: all as locked.\n", "", 0), Run("verify", "acme.yaml"));
    }

    [Fact]
    public void A_changed_score_fails_with_its_criterion_the_change_and_the_reason()
    {
        Run("lock", "acme.yaml");
        Change("acme.yaml", "score: 5\n", "score: 7\n");

        var run = Run("verify", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("acme  not as locked: the dossier changed.\n6.30 → 7.10  Acme Größe   +0.80\n", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("+0.8000  C  Cost: 5.00 → 7.00, rescored\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Missing.Replace("acme", "bolt", StringComparison.Ordinal), run.Error);
        Assert.StartsWith("**1 verified: 1 not as locked.**\n", Run("verify", ".", "--format", "markdown").Output,
            StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"schema\": \"scoring-framework/verification/v1\",\n  \"passes\": false,",
            Run("verify", ".", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_moves_too_far_needs_force()
    {
        Run("lock", "acme.yaml", "--because", "First.");
        var before = Lock;
        Change("acme.yaml", "score: 5\n", "score: 7\n");

        var refused = Run("lock", "acme.yaml", "--max-change", "0.5");

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("", refused.Output);
        Assert.StartsWith("acme  not locked: the dossier changed.\nThe headline, 6.30 → 7.10 (+0.80), would change by more than 0.5.",
            refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, Lock);

        Assert.Equal(0, Run("lock", "acme.yaml", "--max-change", "0.5", "--force", "--because", "Cheaper now.").ExitCode);
        Assert.Contains("\"because\": \"Cheaper now.\"", Lock, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", "acme.yaml").ExitCode);
    }

    [Fact]
    public void What_is_locked_already_keeps_its_reason_and_its_bytes()
    {
        Run("lock", "acme.yaml", "--because", "First.");
        var before = Lock;

        Assert.Equal("acme  6.30  locked as before\n", Run("lock", "acme.yaml").Output);
        Assert.Equal(before, Lock);

        File.AppendAllText(PathOf("acme.yaml"), "analyst: Somebody\n");
        Assert.Equal(
            new("acme  6.30  as locked. Only words of the dossier changed; no result changed. Run scoring lock again.\n1 verified: all "
            + "as locked.\n", "", 0), Run("verify", "acme.yaml"));
        Assert.Equal("acme  6.30  locked: only words of the dossier changed; no result changed\n", Run("lock", "acme.yaml").Output);
        Assert.Contains("\"because\": \"First.\"", Lock, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_without_a_lock_fails() => Assert.Equal(new("", Missing, 1), Run("verify", "acme.yaml"));

    [Theory]
    [InlineData(".")]
    [InlineData("acme.yaml")]
    [InlineData("acme.lock.json")]
    public void A_removed_dossier_fails(string path)
    {
        Run("lock", "acme.yaml");
        File.Delete(PathOf("acme.yaml"));
        File.Delete(PathOf("bolt.yaml"));

        const string told = "acme.lock.json";
        Assert.Equal(
            new("", $"{told}(1,1): error SF4205: the lock has no dossier 'acme.yaml' beside it. If the dossier was removed on purpose, "
            + $"remove its lock too; "
                + "if it was moved or renamed, do the same with the lock.\n", 1),
            Run("verify", path));
    }

    [Fact]
    public void A_lock_of_another_dossier_approves_nothing()
    {
        Run("lock", "acme.yaml");
        var before = Lock;
        File.Copy(PathOf("bolt.yaml"), PathOf("acme.yaml"), overwrite: true);
        const string Problem = "acme.lock.json(1,1): error SF4206: the lock approves 'acme', and the dossier beside it is 'bolt'. "
            + "If the dossier is a copy that now has its own id, check the score and approve it: scoring lock --force. Otherwise change "
            + "the id back.\n";

        Assert.Equal(new("", Problem, 1), Run("verify", "acme.yaml"));
        Assert.Equal(new("", Problem, 2), Run("lock", "acme.yaml"));
        Assert.Equal(before, Lock);
        Assert.Equal(0, Run("lock", "acme.yaml", "--force").ExitCode);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_replaced_by_force_alone()
    {
        File.WriteAllText(PathOf("acme.lock.json"), "{");
        const string Problem = "acme.lock.json(1,2): error SF4201: the text is not a complete lock. "
            + "Restore it from version control, or check the score and approve it again: scoring lock --force.\n";

        Assert.Equal(new("", Problem, 2), Run("verify", "acme.yaml"));
        Assert.Equal(new("", Problem, 2), Run("lock", "acme.yaml"));
        Assert.Equal("{", Lock);
        Assert.Equal(new("acme  6.30  locked\n", Problem, 0), Run("lock", "acme.yaml", "--force"));
        Assert.Equal(0, Run("verify", "acme.yaml").ExitCode);
    }

    [Fact]
    public void A_dossier_with_an_error_is_not_locked_and_the_others_are()
    {
        Change("acme.yaml", "dossier: acme", "dossier: a c m e");

        var run = Run("lock", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("bolt  declined  locked\n", run.Output);
        Assert.Equal(["acme.yaml", "bolt.lock.json", "bolt.yaml", "vendor.yaml"], Names());
    }

    [Fact]
    public void A_scorecard_has_no_place_for_a_lock()
    {
        File.WriteAllText(PathOf("card.json"), Run("score", "acme.yaml", "--format", "json").Output);

        Assert.Equal(new("", "scoring: card.json is not a dossier. Name the dossier: its lock is written beside it.\n", 2),
            Run("lock", "card.json"));
    }

    [Theory]
    [InlineData("scoring: a lock is beside a file; name the dossier. Try 'scoring lock --help'.\n", "lock", "-")]
    [InlineData("scoring: a lock is beside a file; name the dossier. Try 'scoring verify --help'.\n", "verify", "-")]
    [InlineData("scoring: --because needs a reason; write one, or leave it out. Try 'scoring lock --help'.\n", "lock", "acme.yaml",
        "--because", " ")]
    [InlineData("scoring: 'far' is not a number of scale points; write, for example, 0.5. Try 'scoring lock --help'.\n", "lock",
        "acme.yaml", "--max-change", "far")]
    [InlineData("scoring: --max-change must be 0 or more scale points. Try 'scoring lock --help'.\n", "lock", "acme.yaml", "--max-change",
        "-1")]
    public void A_wrong_call_is_reported(string expected, params string[] call)
    {
        Assert.Equal(new("", expected, 2), Run(call));
        Assert.DoesNotContain("acme.lock.json", Names());
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private IEnumerable<string> Names() => folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    private void Change(string name, string from, string to)
    {
        var text = File.ReadAllText(PathOf(name));
        var changed = text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(PathOf(name), changed);
    }

    private ToolRun Run(params string[] call) => ToolRun.Of(call, folder.FullName);
}
