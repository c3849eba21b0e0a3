namespace ScoringFramework.Packages.Tests;

/// <summary>The code of docs/observability.md, pasted into a new app that has only the package.</summary>
public sealed class ObservabilityTests
{
    [Fact]
    public void The_code_of_the_page_writes_what_the_page_says()
    {
        using var app = new Consumer();
        app.WriteConsole(Repository.Blocks("docs/observability.md", "csharp")[0]);

        Assert.Equal(Repository.Blocks("docs/observability.md", "text")[0], app.Dotnet("run"));
    }
}
