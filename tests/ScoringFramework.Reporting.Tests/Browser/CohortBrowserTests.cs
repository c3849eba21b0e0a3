namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class CohortBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_head_of_the_ranking_sorts_and_sorts_back()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("cohort"));
        var page = opened.Page;
        Task<string[]> Column(int n) => page.EvaluateAsync<string[]>(
            $"[...document.querySelectorAll('.board tbody tr')].map(r => r.children[{n}].dataset.v || '')");
        var names = await Column(1);
        await page.Locator(".board thead th", new() { HasTextString = "Subject" }).Locator("button").ClickAsync();
        var sorted = await Column(1);
        Assert.Equal(names.Order(StringComparer.Ordinal), sorted.Order(StringComparer.Ordinal));
        Assert.Equal("Subject 1", sorted[0]);
        Assert.Equal("ascending", await page.Locator(".board thead th").Nth(1).GetAttributeAsync("aria-sort"));
        var score = page.Locator(".board thead th", new() { HasTextString = "Score" }).Locator("button");
        await score.ClickAsync();
        await score.ClickAsync();
        var scores = (await Column(4)).Select(s => decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(scores.Order(), scores);
        await page.Locator(".board thead th", new() { HasTextString = "Rank" }).Locator("button").ClickAsync();
        Assert.Equal(names, await Column(1));
    }
}
