namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class HostilePageTests(BrowserFixture browser)
{
    public static TheoryData<string> Texts =>
    [
        "</script><script>window.hit = 1</script>",
        "</style><img src=x onerror=\"window.hit = 1\">",
        "\"><svg onload=window.hit=1> ' onmouseover='window.hit=1",
        "<!--<script>window.hit=1//--> ]]> {{ page.hero.name }} {% raw %}",
        "\u202eevil\u2066 \0 \u001b[31m",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Hostile_text_is_shown_as_text(string text)
    {
        var card = Samples.Hostile(text);
        var site = Site.Of(Samples.Cohort([card, Samples.Renamed(card)]), [Samples.Hostile(text, 2)],
            new() { Edition = text, PreviousEdition = text });
        foreach (var file in site.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            await using var opened = await browser.OpenAsync(site.Page(file)!);
            var page = opened.Page;
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            Assert.Null(await page.EvaluateAsync<object?>("window.hit || null"));
            Assert.Equal([], opened.Messages);
            Assert.Equal([opened.Address], opened.Requests);
            Assert.Equal(1, await page.EvaluateAsync<int>("document.querySelectorAll('style').length"));
            Assert.Equal(0, await page.Locator("img, iframe, [onload], [onerror], [onmouseover]").CountAsync());
            if (!text.Any(char.IsControl))
            {
                Assert.Contains(text, await page.Locator("main").TextContentAsync() ?? "");
            }

            if (file == "hostile.html")
            {
                await page.Locator(".wg input[aria-label$=', score']").First.FillAsync("1");
                Assert.True(await page.Locator(".yours").IsVisibleAsync());
                Assert.Null(await page.EvaluateAsync<object?>("window.hit || null"));
            }
        }
    }

    [Fact]
    public async Task A_script_that_escaped_would_not_run()
    {
        const string Escaped = "<script>window.hit = 1</script><img src=x onerror='window.hit = 1'>";
        var html = ProfilePage.Of(Samples.Qwen).ToHtml().Replace("<main", Escaped + "<main", StringComparison.Ordinal);
        await using var opened = await browser.OpenAsync(html);
        Assert.Null(await opened.Page.EvaluateAsync<object?>("window.hit || null"));
    }

    [Fact]
    public async Task A_megabyte_without_spaces_and_300_pieces_of_evidence_hold_the_layout()
    {
        foreach (var (text, pieces) in new[] { (new string('x', 20_000), 3), ("Plain text.", 300) })
        {
            await using var opened = await browser.OpenAsync(ProfilePage.Of(Samples.Hostile(text, pieces)).ToHtml(), 360);
            await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            Assert.Equal(360, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
