namespace ScoringFramework.Packages.Tests;

/// <summary>Apps of several kinds, each with only the packages.</summary>
public sealed class ConsumerTests
{
    private const string Consumers = "tests/ScoringFramework.Packages.Tests/consumers/";

    [Fact]
    public void Rubrics_and_dossiers_are_built_from_a_database()
    {
        using var app = new Consumer(Consumers + "database");

        Assert.Equal("acme 6.40\nglobex 4.40\n", app.Dotnet("run"));
    }

    [Fact]
    public void A_worker_scores_a_stream()
    {
        using var app = new Consumer(Consumers + "worker");
        Vendor(app);

        Assert.Equal("4.50\n4.90\n5.30\n5.70\n6.10\n6.50\n6.90\n7.30\n7.70\n8.10\n8.50\nSF0135\n", app.Dotnet("run"));
    }

    [Theory]
    [InlineData("-p:PublishTrimmed=true", "--self-contained")]
    [InlineData("-p:PublishAot=true", "-p:StripSymbols=false")]
    public void A_trimmed_app_has_no_warning_and_the_same_result(string how, string also)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The runtime identifier is linux-x64.");
        using var app = new Consumer(Consumers + "native");
        app.Dotnet("publish", "-c", "Release", "-r", "linux-x64", how, also, "-o", "out");

        Assert.Equal(("6.80 6.80 True True\n", 0), app.Run(app.PathOf("out/Native")));
    }

    [Fact]
    public void Score_locks_work_in_xunit()
    {
        using var app = new Consumer("examples/snapshot-tests");
        app.Dotnet("run");

        File.WriteAllText(app.PathOf("acme.yaml"), File.ReadAllText(app.PathOf("acme.yaml")).Replace("score: 5", "score: 7"));
        var (output, code) = app.Run("dotnet", "run");
        Assert.Contains("+0.8000  C  Cost: 5.00 → 7.00, rescored", output, StringComparison.Ordinal);
        Assert.NotEqual(0, code);
    }

    [Fact]
    public void Score_locks_work_in_MSTest()
    {
        using var app = new Consumer(Consumers + "mstest");
        Vendor(app);
        var (first, code) = app.Run("dotnet", "run");
        Assert.True(code != 0 && File.Exists(app.PathOf("AcmeTests.Acme_scores_as_approved.received.json")), first);

        File.Move(
            app.PathOf("AcmeTests.Acme_scores_as_approved.received.json"),
            app.PathOf("AcmeTests.Acme_scores_as_approved.verified.json"));
        app.Dotnet("run");
    }

    private static void Vendor(Consumer app)
    {
        foreach (var name in new[] { "vendor.yaml", "acme.yaml" })
        {
            File.Copy(Path.Combine(Repository.Root, "examples", "snapshot-tests", name), app.PathOf(name));
        }
    }
}
