namespace ScoringFramework.Cli.Tests;

/// <summary><c>scoring report</c> with an edition to compare with.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly GitFolder folder;

    public ReportTests()
    {
        GitFolder.Need();
        folder = new();
        folder.Dossier("acme", 6, 6);
        folder.Dossier("bolt", 5, 5);
        folder.Commit("May");
        folder.Git("tag", "edition/2026-05");
        folder.Dossier("acme", 9, 6);
    }

    private string Site => Path.Combine(folder.Root, "site");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2026-05", "edition 2026-05")]
    [InlineData("HEAD", "HEAD")]
    public void Pages_show_what_changed_since_an_edition_by_its_name(string since, string name)
    {
        var run = folder.Run("report", ".", "--since", since, "-o", Site);
        Assert.Equal(0, run.ExitCode);
        var changes = File.ReadAllText(Path.Combine(Site, "changes.html"));
        Assert.Contains($"From {name} to ", changes, StringComparison.Ordinal);
        Assert.Contains("6.00 → <b>7.50</b>", changes, StringComparison.Ordinal);
        Assert.Contains($"<dt>Since {name}</dt>", File.ReadAllText(Path.Combine(Site, "acme.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_earlier_edition_there_is_no_page_of_changes()
    {
        Assert.Equal(0, folder.Run("report", ".", "-o", Site).ExitCode);
        Assert.False(File.Exists(Path.Combine(Site, "changes.html")));
    }

    [Fact]
    public void A_reference_of_the_cohort_file_is_shown_and_not_ranked()
    {
        folder.Write("work/cohort.yaml", "cohort: makers\nreference: [bolt]\n");
        Assert.Equal(0, folder.Run("report", ".", "-o", Site).ExitCode);
        var index = File.ReadAllText(Path.Combine(Site, "index.html"));
        Assert.Contains("1 subject is ranked", index, StringComparison.Ordinal);
        Assert.Contains(">Reference<", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_is_not_named_is_not_removed()
    {
        Assert.Equal(0, folder.Run("report", ".", "-o", Site).ExitCode);
        var one = Path.Combine(folder.Root, "one");
        folder.Dossier("acme", 8, 8);
        Assert.Equal(0, folder.Run("report", "acme.yaml", "--since", Site, "-o", one).ExitCode);
        var changes = File.ReadAllText(Path.Combine(one, "changes.html"));
        Assert.Contains("7.50 → <b>8.00</b>", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed", changes, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_is_not_there_is_reported()
    {
        var run = folder.Run("report", ".", "--since", "2025-01", "-o", Site);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("scoring: '2025-01' is no path here and no commit that git knows.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site));
    }
}
