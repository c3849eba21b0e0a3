namespace ScoringFramework.Packages.Tests;

/// <summary>An application has its own versions of what the library is made with, or none.</summary>
public sealed class DependencyTests
{
    // Reads YAML, runs the validators on a good and a bad text, computes a log-normal curve, and writes a workbook.
    private const string Program = """
        using ScoringFramework;
        using ScoringFramework.Output;
        var rubric = RubricFile.Parse("rubric: r\nversion: 1.0.0\ndimensions:\n  A: { title: A, measure: { metric: m, unit: percent, "
            + "curve: { log-normal: { median: 20, p10: 10 } } } }\n").ValueOrThrow();
        const string text = "dossier: d\nrubric: r.yaml\nsubject: { name: D }\nas-of: 2026-05-31\nsources:\n"
            + "  s: { title: S, publisher: P, tier: primary, published: 2026-04 }\nevidence:\n"
            + "  e: { claim: C., source: s, supports: [A], metric: { name: m, value: 15, unit: percent } }\n";
        var card = new ScoringEngine(rubric).Score(DossierFile.Parse(text, rubric).ValueOrThrow());
        var bad = DossierFile.Parse(text.Replace("as-of: 2026-05-31", "as-of: 2026-01-01").Replace("source: s", "source: t"), rubric);
        Severity severity = bad.Diagnostics[0].Severity;
        Console.WriteLine($"{card.Headline.Score} {card.ToXlsx().Length > 1000} {severity} "
            + string.Join(' ', bad.Diagnostics.Select(d => d.Code)));
        """;

    [Fact]
    public void Results_are_the_same_with_the_newest_versions_and_with_those_of_an_application()
    {
        using var lowest = new Consumer();
        lowest.WriteConsole(Program);
        using var newest = new Consumer();
        newest.WriteConsole(Program, Repository.Newest);
        // Older than the newest by a major version, and named by the application itself.
        using var own = new Consumer();
        own.WriteConsole(
            "using YamlDotNet.Core;\n" + Program + "\nConsole.WriteLine(typeof(Mark).Assembly.GetName().Version!.Major);",
            ("YamlDotNet", "16.3.0"));

        var expected = lowest.Dotnet("run");
        Assert.Matches(@"^\d\.\d+ True Error SF", expected);
        Assert.Equal(expected, newest.Dotnet("run"));
        Assert.Equal(expected + "16\n", own.Dotnet("run"));
    }
}
