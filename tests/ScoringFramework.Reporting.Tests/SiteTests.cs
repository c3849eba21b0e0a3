using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Tests;

public sealed class SiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pages-").FullName;

    private string Target => Path.Combine(folder, "site");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_site_is_its_pages_and_scorecards_and_nothing_beside_them()
    {
        var site = Site.Of(Samples.Cohort(Samples.Sixty().Take(2)));
        await site.WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["_site.json", "index.html", "method.html", "subject-1.html", "subject-1.json", "subject-2.html", "subject-2.json"], Names());
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
        var json = await File.ReadAllTextAsync(Path.Combine(Target, "subject-1.json"), TestContext.Current.CancellationToken);
        Assert.Equal(Samples.Sixty()[0].Headline.Score, ScorecardFile.Recompute(json).ValueOrThrow().Headline.Score);
    }

    [Fact]
    public async Task A_page_of_a_removed_subject_does_not_stay()
    {
        await Site.Of(Samples.Cohort(Samples.Sixty().Take(3))).WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken);
        await Site.Of(Samples.Cohort(Samples.Sixty().Take(2))).WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("subject-3.html", Names());
        Assert.Contains("subject-2.html", Names());
    }

    [Fact]
    public async Task A_folder_with_other_files_is_not_replaced()
    {
        Directory.CreateDirectory(Target);
        var mine = Path.Combine(Target, "acme.yaml");
        await File.WriteAllTextAsync(mine, "mine", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<IOException>(() => Site.Of(Samples.Cohort(Samples.Sixty().Take(2)))
            .WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken));
        Assert.Equal(["acme.yaml"], Names());
    }

    [Fact]
    public async Task A_run_that_is_interrupted_leaves_the_old_site_whole()
    {
        await Site.Of(Samples.Cohort(Samples.Sixty().Take(2))).WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        SiteFile[] files = [new("a.html", () => "a"), new("b.html", () =>
        {
            stop.Cancel();
            return "b";
        })];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SiteFolder.ReplaceAsync(Target, files, stop.Token));
        Assert.Contains("subject-2.html", Names());
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_page_that_fails_leaves_the_old_site_whole()
    {
        await Site.Of(Samples.Cohort(Samples.Sixty().Take(2))).WriteToDirectoryAsync(Target, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<IOException>(() => SiteFolder.ReplaceAsync(
            Target, [new("a.html", () => throw new IOException("full"))], TestContext.Current.CancellationToken));
        Assert.Contains("subject-2.html", Names());
    }

    [Fact]
    public void A_subject_alone_is_the_index() =>
        Assert.Equal(["alibaba-qwen.json", "index.html", "method.html"], Site.Of(Samples.Cohort([Samples.Qwen])).Files);

    [Fact]
    public void Two_subjects_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => Site.Of(Samples.Cohort([Samples.Qwen, Samples.Example("alibaba-qwen")])));

    private string[] Names() => [.. Directory.EnumerateFiles(Target).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
