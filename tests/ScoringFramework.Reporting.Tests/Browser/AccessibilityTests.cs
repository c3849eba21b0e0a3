using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(v => v.nodes.slice(0, 3).map(n =>
            `${v.id}: ${n.html.slice(0, 200)} ${n.any.map(a => a.message).join(' ')}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Names => [.. PageKinds.All];

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
        await opened.Page.EvaluateAsync(Axe);
        var found = await opened.Page.EvaluateAsync<string[]>(Run);
        Assert.Equal("", string.Join('\n', found));
        Assert.Equal([], opened.Messages);
        Assert.Equal([opened.Address], opened.Requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_page_is_wider_than_its_window(string kind)
    {
        await using var opened = await browser.OpenAsync(PageKinds.Html(kind));
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var width in new[] { 360, 640, 820, 2400 })
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }
}
