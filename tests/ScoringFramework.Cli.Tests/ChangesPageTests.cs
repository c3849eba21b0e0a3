using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary>The calls of docs/changes.md write what the page shows, on the README's vendor.</summary>
public sealed partial class ChangesPageTests : IDisposable
{
    private const string Rubric = """
        rubric: vendor
        version: 1.0.0
        title: Vendors
        dimensions:
          Q:
            title: Quality
            weight: 60
            dimensions:
              Q1: { title: Defects, measure: { metric: defects, unit: percent, curve: { points: { 0: 10, 5: 0 } } } }
              Q2: { title: Audit }
          C: { title: Cost, weight: 40 }
        """;

    private const string Dossier = """
        dossier: acme
        rubric: vendor-1.yaml
        subject: { name: Acme }
        as-of: 2026-05-31
        sources:
          audit: { title: Audit report, publisher: The auditor, tier: primary, published: 2026-04 }
        evidence:
          defect-rate:
            claim: One delivery in a hundred is defective.
            source: audit
            metric: { name: defects, value: 1, unit: percent }
            supports: [Q1]
        scores:
          Q2: { score: 10, because: "Without remarks [defect-rate]." }
          C: { score: 5, because: Prices are those of the market. }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("changes-page");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Its_calls_write_what_it_shows()
    {
        Write("vendor-1.yaml", Rubric);
        Write("vendor-2.yaml",
            Rubric.Replace("1.0.0", "1.1.0").Replace("title: Vendors", "title: Our vendors")
                .Replace("weight: 40 }", "weight: 60, requires: { evidence: 1 } }"));
        Write("before.yaml", Dossier);
        Write("after.yaml", Dossier.Replace("2026-05-31", "2026-08-31").Replace("value: 1,", "value: 1.8,")
            .Replace("evidence:\n",
                "  prices: { title: Price list of August, publisher: Acme, tier: primary, published: 2026-08 }\nevidence:\n"
                + "  price-list: { claim: The price of a delivery fell from 10 to 8, source: prices }\n")
            .Replace("C: { score: 5, because: Prices are those of the market. }",
                "C: { score: 8, because: \"Prices fell by a fifth [price-list].\" }"));

        var blocks = Shown().Matches(File.ReadAllText(Path.Combine(Places.Scenarios, "..", "..", "..", "docs", "changes.md")))
            .Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(3, blocks.Length);
        Assert.StartsWith(blocks[0], Run("diff", "before.yaml", "after.yaml"), StringComparison.Ordinal);
        Assert.StartsWith(blocks[1], Run("what-if", "before.yaml", "--set", "C=8", "--drop", "audit"), StringComparison.Ordinal);
        Assert.Equal(blocks[2], Run("diff", "vendor-1.yaml", "vendor-2.yaml"));
    }

    [Fact]
    public void A_watched_save_writes_what_it_shows()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT to send here.");
        using var watch = new WatchRun();
        watch.Write("vendor-1.yaml", Rubric);
        watch.Write("acme.yaml", Dossier);
        watch.Start(["acme.yaml"]);
        watch.Expect("watching");
        watch.Write("acme.yaml", Dossier.Replace("score: 5", "score: 7"));
        watch.Expect("  C  Cost");
        watch.Interrupt();

        var shown = File.ReadAllText(Path.Combine(Places.Scenarios, "..", "..", "..", "docs", "changes.md"));
        Assert.Contains(watch.All[watch.All.IndexOf("7.40 →", StringComparison.Ordinal)..], shown, StringComparison.Ordinal);
    }

    private void Write(string name, string text) =>
        File.WriteAllText(Path.Combine(folder.FullName, name), text.ReplaceLineEndings("\n") + "\n");

    private string Run(params string[] call)
    {
        var run = ToolRun.Of(call, folder.FullName);
        Assert.Equal("", run.Error);
        return $"$ scoring {string.Join(' ', call)}\n{run.Output}";
    }

    [GeneratedRegex("```\n(\\$ .*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
