namespace ScoringFramework.Cli.Tests;

/// <summary>What lock and verify find beside numbers that differ: changed rubrics, scales and published scores.</summary>
public sealed class LockWarningTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lock-warnings");

    public LockWarningTests()
    {
        foreach (var name in new[] { "acme.yaml", "bolt.yaml", "vendor.yaml" })
        {
            File.Copy(Path.Combine(Places.Scenarios, "shared", name), PathOf(name));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_rubric_that_changed_under_its_version_is_reported_once()
    {
        Run("lock", ".");
        Change("vendor.yaml", "weight: 40", "weight: 60");

        const string Problem = "vendor.yaml(2,10): warning SF4301: the version is still 1.0.0, although the weight of C changed from 40 to "
            + "60. Write version: 2.0.0.\n";
        var verified = Run("verify", ".");
        Assert.Equal((1, Problem), (verified.ExitCode, verified.Error));
        var locked = Run("lock", ".");
        Assert.Equal((0, Problem), (locked.ExitCode, locked.Error));
        Assert.Equal("", Run("verify", ".").Error);
    }

    [Fact]
    public void A_rubric_that_raised_its_version_is_not_reported()
    {
        Run("lock", ".");
        Change("vendor.yaml", "weight: 40", "weight: 60");
        Change("vendor.yaml", "version: 1.0.0", "version: 2.0.0");

        Assert.Equal("", Run("verify", ".").Error);
    }

    [Fact]
    public void A_criterion_whose_metric_was_exchanged_is_reported()
    {
        File.WriteAllText(PathOf("use.yaml"), "rubric: use\nversion: 1.0.0\ntitle: Use\ndimensions:\n  U: { title: Use }\n");
        File.WriteAllText(PathOf("chat.yaml"), """
            dossier: chat
            rubric: use.yaml
            subject: { name: Chat }
            as-of: 2026-05-31
            sources:
              report: { title: Report, publisher: Chat Ltd, tier: primary, published: 2026-05 }
            evidence:
              users:
                claim: Many use it.
                source: report
                metric: { name: monthly-users, value: 100, unit: users, period: 2026-05 }
                supports: [U]
            scores:
              U: { score: 7, because: "Many use it [users]." }

            """);
        Run("lock", "chat.yaml");
        Change("chat.yaml", "monthly-users", "downloads");

        Assert.Contains(
            "chat.yaml(1,1): warning SF4210: U of 'chat' was approved with the metric monthly-users, and its evidence now gives "
            + "only downloads. Add evidence with a figure of monthly-users for U, or say in 'corrections' why the metric changed.\n",
            Run("verify", "chat.yaml").Error, StringComparison.Ordinal);
        Change("chat.yaml", "period: 2026-05 }", "period: 2026-05 }\n    supports: [U]\n  old:\n    claim: Some do.\n    source: report\n"
            + "    metric: { name: monthly-users, value: 90, unit: users, period: 2026-05 }");
        Assert.DoesNotContain("SF4210", Run("verify", "chat.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_changed_under_a_version_warn_and_fail_nothing()
    {
        Run("lock", ".");
        Change("vendor.yaml", "title: Audit", "title: Audits");

        var run = Run("verify", ".");

        Assert.StartsWith("vendor.yaml(2,10): warning SF4301: the version is still 1.0.0, although the title of Q2 changed", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_that_kept_their_number_on_another_scale_are_listed()
    {
        Run("lock", "acme.yaml");
        Change("vendor.yaml", "version: 1.0.0", "version: 2.0.0\nscale: { min: 0, max: 20 }");
        Change("acme.yaml", "score: 8", "score: 16");

        var run = Run("verify", "acme.yaml");

        Assert.Equal(
            (1, "acme.yaml(1,1): warning SF4208: the scale was 0 to 10 and is 0 to 20, and 2 scores of 'acme' kept their numbers: Q2, C. "
                + "Read each of them on the new scale.\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_published_score_that_changes_needs_a_correction()
    {
        Change("acme.yaml", "as-of: 2026-05-31", "as-of: 2026-05-31\nstatus: published");
        Run("lock", "acme.yaml");
        Change("acme.yaml", "score: 5\n", "score: 7\n");

        const string Problem = "acme.yaml(1,1): warning SF4207: the published headline of 'acme' has changed since it was approved, and no "
            + "correction says why. Add corrections: [{ date: 2026-05-31, what: … }] to the dossier, and say what changed.\n";
        var run = Run("verify", "acme.yaml");
        Assert.Equal((1, Problem), (run.ExitCode, run.Error));

        Change("acme.yaml", "scores:\n", "corrections: [{ date: 2026-06-02, what: Costs were read wrongly. }]\nscores:\n");
        Assert.Equal("", Run("verify", "acme.yaml").Error);
    }

    [Fact]
    public void A_draft_or_another_edition_needs_no_correction()
    {
        Run("lock", "acme.yaml");
        Change("acme.yaml", "score: 5\n", "score: 7\n");
        Assert.Equal("", Run("verify", "acme.yaml").Error);

        Change("acme.yaml", "as-of: 2026-05-31", "as-of: 2026-06-30\nstatus: published");
        Assert.Equal("", Run("verify", "acme.yaml").Error);
    }

    [Theory]
    [InlineData("\"because\": \"First.\"", "\"because\": \"The board approved it.\"")]
    [InlineData("\"because\": \"First.\"", "\"because\": null")]
    public void The_reason_of_an_approval_cannot_be_edited(string from, string to)
    {
        Run("lock", "acme.yaml", "--because", "First.");
        Change("acme.lock.json", from, to);

        var run = Run("verify", "acme.yaml");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error SF4203: what the lock approves does not match its hash", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_shows_what_it_replaces_in_score_explain_diff_and_verify()
    {
        Change("vendor.yaml", "C:\n", "M: { title: Gap, measure: { metric: gap, curve: { points: { 0: 10, 100: 0 } } } }\n  C:\n");
        Change("acme.yaml", "supports: [Q1]", "supports: [Q1, M]\n    metric: { name: gap, value: 55 }");
        Run("lock", "acme.yaml");
        File.Copy(PathOf("acme.yaml"), PathOf("before.yaml"));
        Change("before.yaml", "dossier: acme", "dossier: before");
        Change("acme.yaml", "  C:\n", "  M: { score: 9, because: 'It closes [defects].' }\n  C:\n");

        Assert.Contains("1 override (M measured 4.50, held 9.00, +", Run("score", "acme.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("Overrides the measured 4.50. It closes", Run("score", "acme.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("overrides the measured score of 4.50", Run("explain", "acme.yaml", "M").Output, StringComparison.Ordinal);
        const string Diff = "4.50 → 9.00 (held instead of the measured 4.50)";
        Assert.Contains(Diff, Words(Run("diff", "before.yaml", "acme.yaml")), StringComparison.Ordinal);
        Assert.Contains(Diff, Words(Run("verify", "acme.yaml")), StringComparison.Ordinal);
    }

    private static string Words(ToolRun run) => string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private void Change(string name, string from, string to)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(name), text.Replace(from, to, StringComparison.Ordinal));
    }

    private ToolRun Run(params string[] call) => ToolRun.Of(call, folder.FullName);
}
