using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    public static TheoryData<string, ColorScheme> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, ColorScheme>();
            foreach (var kind in PageKinds.All)
            {
                kinds.Add(kind, ColorScheme.Light);
                kinds.Add(kind, ColorScheme.Dark);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string kind, ColorScheme scheme)
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html(kind), scheme: scheme);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await opened.Page.RunAxe();
        Assert.Equal([], result.Violations.SelectMany(v => v.Nodes.Take(3).Select(n =>
            $"{v.Id}: {n.Html} {string.Join(' ', n.Any.Select(a => a.Message))}")));
        Assert.Equal([], opened.Messages);
        Assert.Equal([opened.Address], opened.Requests);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(640)]
    [InlineData(820)]
    [InlineData(2400)]
    public async Task No_page_is_wider_than_its_window(int width)
    {
        foreach (var kind in PageKinds.All)
        {
            await using var opened = await browser.OpenAsync(PageKinds.Html(kind), width);
            await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            Assert.True(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, kind);
        }
    }
}
