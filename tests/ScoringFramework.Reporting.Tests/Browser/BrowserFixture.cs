using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ScoringFramework.Reporting.Tests.Browser.BrowserFixture))]

namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>Chromium, once for all tests; without it they say that they skip.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

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

    /// <summary>Opens a page of its own as a file, and keeps what it asks for and what goes wrong on it.</summary>
    public async Task<OpenedPage> OpenAsync(
        string html, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(browser is null, "Chromium is not there. Debian has it: apt-get install chromium.");
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        var opened = new OpenedPage(context, page);
        page.Request += (_, request) => opened.Requests.Add(request.Url);
        page.Console += (_, message) => opened.Messages.Add(message.Text);
        page.PageError += (_, error) => opened.Messages.Add(error);
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        opened.Address = new Uri(file).AbsoluteUri;
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

/// <summary>A page in a browser.</summary>
public sealed class OpenedPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public string Address { get; set; } = "";

    /// <summary>What it asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What went wrong on it.</summary>
    public List<string> Messages { get; } = [];

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
