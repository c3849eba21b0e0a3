namespace ScoringFramework.Packages.Tests;

/// <summary>The README's code, pasted into a new app that has only the package.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_code_for_files_runs_as_pasted()
    {
        using var app = new Consumer();
        app.WriteConsole(Repository.Readme("csharp")[0]);
        app.Write("vendor.yaml", Repository.Readme("yaml")[0]);
        app.Write("acme.yaml", Repository.Readme("yaml")[1]);

        Assert.StartsWith("6.50  Q2 Audit: 7.00 of 10.", app.Dotnet("run"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_without_files_runs_as_pasted()
    {
        using var app = new Consumer();
        app.WriteConsole(Repository.Readme("csharp")[1]);

        Assert.Equal("6.50\n", app.Dotnet("run"));
    }
}
