using ScoringFramework.Cli.Serving;

namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class LiveBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_save_reloads_the_page_at_the_same_place_with_the_same_rows_open()
    {
        var site = new LiveSite();
        site.Show([Samples.Qwen], [], []);
        using var server = PageServer.Start(site, null);
        await using var opened = await browser.OpenAsync("<!doctype html><title>Start</title>");
        var page = opened.Page;
        await page.GotoAsync(server.Address);
        await page.Locator("#D4f > summary").ClickAsync();
        await page.Locator("details.src").First.Locator("summary").ClickAsync();
        await page.EvaluateAsync("scrollTo({ top: 2345, behavior: 'instant' })");
        var before = site.Version;

        site.Show([Samples.Rescored()], [Samples.Qwen], []);
        await page.WaitForFunctionAsync("v => document.body.dataset.version !== v && document.readyState === 'complete'", before);
        Assert.Equal(site.Version, await page.EvaluateAsync<string>("document.body.dataset.version"));
        Assert.Equal(2345, await page.EvaluateAsync<int>("Math.round(scrollY)"));
        Assert.Equal(2, await page.Locator("details[open]").CountAsync());
        Assert.True(await page.Locator("#D4f[open]").IsVisibleAsync());
        Assert.NotEqual("7.10", await page.Locator(".big").TextContentAsync());

        site.Show([Samples.Rescored()], [Samples.Qwen], ["acme.yaml(1,1): error SF0101: <b>not</b> YAML"]);
        var strip = page.Locator(".problems");
        await strip.WaitForAsync();
        Assert.Equal("acme.yaml(1,1): error SF0101: <b>not</b> YAML", await strip.TextContentAsync());
        Assert.Equal([], opened.Messages.Where(m => !m.Contains("_events", StringComparison.Ordinal)));
    }
}
