using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ScoringFramework.Reporting.Tests.Browser.BrowserFixture))]

namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>Chromium, once for all tests; without it they say that they skip.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private readonly FreePages free = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("browser-").FullName;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } chromium)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic", "--no-first-run",
                    "--disable-component-update", "--disable-sync"],
            });
        }
    }

    /// <summary>
    /// Opens a page as a file, and keeps what it asks for and what goes wrong on it. A window of the browser is opened once and used again:
    /// to open one takes longer than most tests.
    /// </summary>
    public async Task<OpenedPage> OpenAsync(
        string html, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(browser is null, "Chromium is not there. Debian has it: apt-get install chromium.");
        if (!free.TryTake(scripts, out var page))
        {
            var context = await browser.NewContextAsync(new() { JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce });
            context.SetDefaultTimeout(60_000);
            context.SetDefaultNavigationTimeout(60_000);
            page = await context.NewPageAsync();
        }

        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, Media = Media.Screen });
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        var opened = new OpenedPage(page, new Uri(file).AbsoluteUri, () => free.Put(scripts, page));
        await page.GotoAsync(opened.Address);
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
