using ScoringFramework.Tests.Output;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Changes.Locks;

public sealed class LockFileTests
{
    private static readonly Scorecard Card = Vendors.Score(Vendors.Acme);

    private static readonly string Lock = LockFile.Write(Approval.Of(Card, "The \"audit\" is in."));

    [Theory]
    [InlineData("alibaba-qwen.yaml", "alibaba-qwen.lock.json")]
    [InlineData("deep/er/ACME.YAML", "deep/er/ACME.YAML.lock.json")]
    [InlineData("acme.yml", "acme.yml.lock.json")]
    [InlineData("acme", "acme.lock.json")]
    public void A_lock_is_named_after_the_dossiers_file(string dossier, string expected) =>
        Assert.Equal(expected, LockFile.NameFor(dossier));

    [Theory]
    [InlineData("acme.yaml")]
    [InlineData("acme.yml")]
    [InlineData("in/acme.second.yaml")]
    public void A_locks_name_leads_back_to_its_dossier(string dossier) =>
        Assert.Equal(dossier, LockFile.DossierOf(LockFile.NameFor(dossier)));

    [Fact]
    public void Two_dossiers_of_a_folder_never_share_a_lock()
    {
        string[] dossiers = ["acme.yaml", "acme.yml", "bolt.yaml", "Acme.yaml", "acme.2.yaml", "acme"];

        Assert.Equal(["acme", "acme.yaml"],
            dossiers.GroupBy(LockFile.NameFor).Where(g => g.Count() > 1).SelectMany(g => g).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lock_is_the_same_text_in_every_culture() =>
        Assert.Equal(Lock, Cultures.SameIn(() => LockFile.Write(Approval.Of(Card, "The \"audit\" is in."))));

    [Fact]
    public void A_lock_holds_the_reason_and_the_snapshot()
    {
        Assert.StartsWith("{\n  \"schema\": \"scoring-framework/lock/v1\",\n  \"because\": \"The \\\"audit\\\" is in.\",\n  \"hash\": \"",
            Lock, StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n}\n", Lock, StringComparison.Ordinal);
        Assert.Contains(string.Join('\n', Card.ToSnapshot().Split('\n').Select((l, i) => i == 0 ? l : "  " + l)), Lock,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_read_back_is_the_approval()
    {
        var approval = LockFile.Parse(Lock, "acme.lock.json").ValueOrThrow();

        Assert.Equal("The \"audit\" is in.", approval.Because);
        Assert.Equal("acme.lock.json", approval.Name);
        Assert.Equal(6.5m, approval.Headline);
        Assert.Equal("1", approval.Engine);
        Assert.Equal(Lock, LockFile.Write(approval));
    }

    [Fact]
    public void A_lock_without_a_reason_says_so() => Assert.Null(LockFile.Parse(LockFile.Write(Approval.Of(Card))).ValueOrThrow().Because);

    [Fact]
    public void Line_ends_of_another_system_are_no_edit() => Assert.Empty(LockFile.Parse(Lock.ReplaceLineEndings("\r\n")).Diagnostics);

    [Theory]
    [InlineData("", "acme.lock.json(1,1): error SF4201: the text is not a complete lock. ")]
    [InlineData("{\"schema\": \"\\ud800\"}", "acme.lock.json(1,13): error SF4201: the text contains half a character, so it is damaged. ")]
    [InlineData("{\"é\": x", "acme.lock.json(1,7): error SF4201: the text is not a complete lock. ")]
    [InlineData("[]", "acme.lock.json(1,1): error SF4201: the JSON is not a lock: it has no schema. ")]
    [InlineData("{\"schema\": 3}", "acme.lock.json(1,1): error SF4201: the JSON is not a lock: it has no schema. ")]
    [InlineData("{\"schema\": \"scoring-framework/lock/v1\"}",
        "acme.lock.json(1,1): error SF4201: the lock has no scorecard with its hash. ")]
    public void What_is_no_lock_is_reported(string text, string expected) => Assert.Equal(
        expected + "Restore it from version control, or check the score and approve it again: scoring lock --force.",
        Assert.Single(LockFile.Parse(text, "acme.lock.json").Diagnostics).ToString());

    [Fact]
    public void A_truncated_lock_is_reported_where_it_ends() => Assert.Equal(
        "acme.lock.json(7,5): error SF4201: the text is not a complete lock. "
        + "Restore it from version control, or check the score and approve it again: scoring lock --force.",
        Assert.Single(LockFile.Parse(Lock[..Lock.IndexOf("\"engine\"", StringComparison.Ordinal)], "acme.lock.json").Diagnostics)
            .ToString());

    [Fact]
    public void A_merge_that_stopped_is_reported() => Assert.Equal(
        "acme.lock.json(3,1): error SF4209: the lock contains both sides of a merge. Merge the dossiers first. Then check the "
        + "scores and run scoring lock on the dossier, which replaces this file.",
        Assert.Single(
            LockFile.Parse(Lock.Replace("  \"because\"", "<<<<<<< HEAD\n  \"because\"", StringComparison.Ordinal),
                "acme.lock.json").Diagnostics).ToString());

    [Fact]
    public void A_lock_of_a_newer_form_is_reported() => Assert.Equal(
        "acme.lock.json(1,1): error SF4202: the lock is of form 'scoring-framework/lock/v2', and this release reads "
        + "scoring-framework/lock/v1. "
        + "Use the release that wrote it, or a newer one.",
        Assert.Single(LockFile.Parse(Lock.Replace("lock/v1", "lock/v2", StringComparison.Ordinal), "acme.lock.json").Diagnostics)
            .ToString());

    [Theory]
    [InlineData("\"score\": 6.5,", "\"score\": 8.5,")]
    [InlineData("One delivery in a hundred", "One delivery in a thousand")]
    [InlineData("\"engine\": \"1\"", "\"engine\": \"2\"")]
    public void What_was_edited_by_hand_is_reported(string from, string to)
    {
        var edited = Lock.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(Lock, edited);
        Assert.Equal(
            "acme.lock.json(1,1): error SF4203: what the lock approves does not match its hash, so it was edited after the approval. "
            + "Restore it from version control, or check the score and approve it again: scoring lock --force.",
            Assert.Single(LockFile.Parse(edited, "acme.lock.json").Diagnostics).ToString());
    }

    [Fact]
    public void No_cut_of_a_lock_throws()
    {
        for (var length = 0; length < Lock.Length - 3; length += 7)
        {
            Assert.NotEmpty(LockFile.Parse(Lock[..length]).Diagnostics);
        }
    }
}
