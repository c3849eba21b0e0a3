using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>A page in a browser; at the end its window is free for the next one.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly Action free;

    internal OpenedPage(IPage page, string address, Action free)
    {
        (Page, Address, this.free) = (page, address, free);
        page.Request += Asked;
        page.Console += Said;
        page.PageError += Failed;
    }

    public IPage Page { get; }

    public string Address { get; }

    /// <summary>What it asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What went wrong on it.</summary>
    public List<string> Messages { get; } = [];

    public async ValueTask DisposeAsync()
    {
        Page.Request -= Asked;
        Page.Console -= Said;
        Page.PageError -= Failed;
        await Page.GotoAsync("about:blank");
        free();
    }

    private void Asked(object? sender, IRequest request) => Requests.Add(request.Url);

    private void Said(object? sender, IConsoleMessage message) => Messages.Add(message.Text);

    private void Failed(object? sender, string error) => Messages.Add(error);
}
