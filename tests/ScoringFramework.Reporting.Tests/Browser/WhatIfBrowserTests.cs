using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class WhatIfBrowserTests(BrowserFixture browser)
{
    private const string Robots = "document.querySelectorAll('meta[name=robots]').length";

    [Fact]
    public async Task A_slider_gives_a_version_of_ones_own_and_the_published_number_stays()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        var page = opened.Page;
        Assert.False(await page.Locator(".yours").IsVisibleAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>(Robots));
        await Move(page, "D4f", "score", "9");
        var expected = new WhatIf { Scores = [new("D4f", 9)] }.Score(Samples.Dossier("alibaba-qwen")).ValueOrThrow();
        Assert.Equal([Samples.Qwen.Headline.ToString(), expected.Headline.ToString()], await Result(page));
        Assert.Equal("7.10", await page.Locator(".big").TextContentAsync());
        var banner = await page.Locator(".yours").InnerTextAsync();
        Assert.Contains($"Your version: {expected.Headline} {expected.Headline.Level}.", banner);
        Assert.Contains("Published: 7.10", banner);
        Assert.Contains("D4f", banner);
        Assert.Contains("2 → 9", banner);
        Assert.Equal(1, await page.EvaluateAsync<int>(Robots));
        Assert.StartsWith("Your version: ", await page.TitleAsync());
        Assert.Equal([], opened.Messages);
        Assert.Equal([opened.Address], opened.Requests);
    }

    [Fact]
    public async Task The_link_has_all_that_was_changed_and_a_reset_takes_it_back()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        var page = opened.Page;
        await Move(page, "D4f", "score", "9");
        await Move(page, "D4f", "weight", "30");
        Assert.EndsWith("#what-if&score.D4f=9&weight.D4f=30", page.Url);
        var (link, before) = (await page.Locator(".yours a").GetAttributeAsync("href"), await Result(page));
        await page.GotoAsync("about:blank");
        await page.GotoAsync(opened.Address + link);
        Assert.Equal(before, await Result(page));
        Assert.True(await page.Locator(".yours").IsVisibleAsync());
        Assert.Equal(1, await page.EvaluateAsync<int>(Robots));
        await page.Locator(".yours button").ClickAsync();
        Assert.Equal(["7.10", "7.10"], await Result(page));
        Assert.EndsWith("#what-if", page.Url);
        Assert.Equal(0, await page.EvaluateAsync<int>(Robots));
        Assert.False(await page.Locator(".yours").IsVisibleAsync());
    }

    [Theory]
    [InlineData("score.D4f=99", "10")]
    [InlineData("score.D4f=-4", "0")]
    public async Task A_score_of_a_link_is_on_the_scale(string fragment, string score)
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        await opened.Page.GotoAsync($"{opened.Address}#what-if&{fragment}");
        Assert.Contains($"2 → {score}.", await opened.Page.Locator(".wst").InnerTextAsync());
    }

    [Theory]
    [InlineData("score.D4f=<img src=x onerror=alert(1)>")]
    [InlineData("score.__proto__=4&weight.constructor=3&score.toString=1")]
    [InlineData("score.D4=4&weight.D4f=-1&weight.D4f=Infinity&score.D4f=NaN&score.D4f=")]
    [InlineData("%3Cscript%3E&&&===")]
    public async Task What_a_link_says_wrongly_changes_nothing(string fragment)
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        await opened.Page.GotoAsync($"{opened.Address}#what-if&{fragment}");
        Assert.Equal(["7.10", "7.10"], await Result(opened.Page));
        Assert.False(await opened.Page.Locator(".yours").IsVisibleAsync());
        Assert.Equal([], opened.Messages);
    }

    [Fact]
    public async Task The_rank_is_among_all_with_the_same_weights()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile since an edition"));
        var page = opened.Page;
        await page.GotoAsync($"{opened.Address}#what-if&weight.A=0");
        var whatIf = new WhatIf { Weights = [new("A", 0)] };
        var cards = Samples.Sixty().Select(c => whatIf.Score(Samples.DossierOf(c)).ValueOrThrow()).ToArray();
        var own = Samples.Cohort(cards).Ranked.Single(r => r.Subject.Id == "subject-4");
        var of = Samples.Cohort(cards).Ranked.Count;
        var shown = await page.Locator(".wres tbody tr").Nth(2).Locator("td").AllInnerTextsAsync();
        Assert.Equal($"{(own.IsTied ? "=" : "")}{own.Rank} of {of}", shown[1]);
    }

    [Fact]
    public async Task The_ledger_of_a_version_sums_to_its_headline()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        await opened.Page.GotoAsync($"{opened.Address}#what-if&score.D4f=10&score.D1a=0&weight.P=5");
        var sums = await opened.Page.EvaluateAsync<string[]>("""
            [1, 2].map(k => [...document.querySelectorAll('.wg:last-of-type tbody tr')]
                .reduce((sum, tr) => sum + Math.round(100 * tr.children[k].textContent.replace('−', '-')), 0) / 100)
                .map(x => x.toFixed(2))
            """);
        Assert.Equal(await Result(opened.Page), sums);
        Assert.NotEqual(sums[0], sums[1]);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_section_to_move_anything()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"), scripts: false);
        Assert.False(await opened.Page.Locator("#what-if").IsVisibleAsync());
        Assert.False(await opened.Page.Locator(".toc a[href='#what-if']").IsVisibleAsync());
    }

    private static async Task Move(IPage page, string id, string kind, string value)
    {
        await page.EvaluateAsync("document.querySelectorAll('.wg').forEach(d => d.open = true)");
        await page.Locator($".wr input[aria-label^='{id} '][aria-label$=', {kind}']").FillAsync(value);
    }

    private static async Task<string[]> Result(IPage page) =>
        [.. await page.Locator(".wres").First.Locator("tbody tr").First.Locator("td").AllTextContentsAsync()];
}
