using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class ProfileBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_citation_leads_to_the_register_and_back()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        var page = opened.Page;
        await page.Locator("#D4f > summary").ClickAsync();
        var citation = page.Locator("#D4f .prose .c").First;
        var (target, anchor) = ((await citation.GetAttributeAsync("href"))!, (await citation.GetAttributeAsync("id"))!);
        Assert.False(await page.Locator(target).IsVisibleAsync());
        await citation.ClickAsync();
        Assert.EndsWith(target, page.Url);
        Assert.True(await page.Locator(target).IsVisibleAsync());
        await page.Locator("#D4f > summary").EvaluateAsync("s => s.parentNode.open = false");
        await page.Locator($"{target} .bk a").First.ClickAsync();
        var back = page.Url[(page.Url.IndexOf('#') + 1)..];
        Assert.StartsWith("c", back);
        Assert.True(await page.Locator($"[id='{back}']").IsVisibleAsync());
        await page.GoBackAsync();
        Assert.EndsWith(target, page.Url);
        Assert.NotEmpty(anchor);
    }

    [Fact]
    public async Task All_rows_open_and_close_at_once()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        var button = opened.Page.Locator("#openall");
        await button.ClickAsync();
        Assert.Equal(0, await opened.Page.Locator("#main details.dm:not([open])").CountAsync());
        Assert.Equal("Close all rows", await button.TextContentAsync());
        await button.ClickAsync();
        Assert.Equal(0, await opened.Page.Locator("#main details.dm[open]").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_everything_can_be_read()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"), scripts: false);
        var page = opened.Page;
        Assert.False(await page.Locator("#openall").IsVisibleAsync());
        await page.Locator("#D4f > summary").ClickAsync();
        var citation = page.Locator("#D4f .prose .c").First;
        var target = (await citation.GetAttributeAsync("href"))!;
        await citation.ClickAsync();
        Assert.True(await page.Locator(target).IsVisibleAsync());
    }

    [Fact]
    public async Task A_printed_page_has_everything_open()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"), scripts: false);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await opened.Page.Locator("#D4f .bd .prose").IsVisibleAsync());
        Assert.True(await opened.Page.Locator("#e1").IsVisibleAsync());
        Assert.False(await opened.Page.Locator(".toc").IsVisibleAsync());
        var pdf = await opened.Page.PdfAsync(new() { Format = "A4" });
        Assert.InRange(pdf.Length, 100_000, 3_000_000);
    }

    [Fact]
    public async Task The_contents_follow_and_say_where_the_reader_is()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        await opened.Page.Locator(".toc a[href='#ledger']").ClickAsync();
        await Assertions.Expect(opened.Page.Locator(".toc a[aria-current]")).ToHaveTextAsync("Ledger");
        Assert.InRange((await opened.Page.Locator(".toc").BoundingBoxAsync())!.Y, -1, 1);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first_and_opens_rows()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"));
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await opened.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await opened.Page.Locator("#D1a > summary").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.True(await opened.Page.Locator("#D1a .bd").IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_screen_of_a_phone_shows_the_number_and_both_sides()
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html("profile"), 390, 844);
        foreach (var part in new[] { ".big", ".scale", ".fa .f", ".fa .a", ".who" })
        {
            var box = (await opened.Page.Locator(part).First.BoundingBoxAsync())!;
            Assert.InRange(box.Y + box.Height, 0, 844);
        }
    }
}
