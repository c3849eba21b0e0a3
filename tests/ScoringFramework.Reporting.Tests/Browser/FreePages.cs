using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;

namespace ScoringFramework.Reporting.Tests.Browser;

/// <summary>Windows of the browser that no test uses now, with scripts and without.</summary>
internal sealed class FreePages
{
    private readonly ConcurrentBag<IPage> with = [], without = [];

    public bool TryTake(bool scripts, [NotNullWhen(true)] out IPage? page) => Of(scripts).TryTake(out page);

    public void Put(bool scripts, IPage page) => Of(scripts).Add(page);

    private ConcurrentBag<IPage> Of(bool scripts) => scripts ? with : without;
}
