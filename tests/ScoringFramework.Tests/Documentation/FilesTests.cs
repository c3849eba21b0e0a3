using System.Text.RegularExpressions;
using ScoringFramework.Tests.Yaml;

namespace ScoringFramework.Tests.Documentation;

/// <summary>The files that docs/files.md shows are files.</summary>
public sealed partial class FilesTests
{
    private static readonly string[] Blocks =
        [.. CodeBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "files.md"))).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Its_rubric_and_dossier_load_and_score()
    {
        var rubric = RubricFile.Parse(Blocks[0], "shops.yaml");
        Assert.Empty(rubric.Diagnostics);

        var dossier = DossierFile.Parse(Blocks[1], rubric.ValueOrThrow(), "corner-shop.yaml");
        Assert.Empty(dossier.Diagnostics);

        var card = new ScoringEngine(rubric.ValueOrThrow()).Score(dossier.ValueOrThrow());

        Assert.Equal(Outcome.Scored, card.Headline.Outcome);
        Assert.All(card.Dimensions, d => Assert.Equal(Outcome.Scored, d.Outcome));
        Assert.Equal(Confidence.Amber, card["A2"].Confidence);
        Assert.Contains(card["A1"].Reasoning.Notes, n => n.Text.Contains("An average over a quarter", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_source_list_can_be_included()
    {
        using var folder = new Folder(
            ("shops.yaml", Blocks[0]), ("town.yaml", Blocks[2]),
            ("corner-shop.yaml", Blocks[1].Replace("analyst:", "include: [town.yaml]\nanalyst:", StringComparison.Ordinal)));

        var read = folder.Load("corner-shop.yaml");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["rents"], new ScoringEngine(read.Value!.Rubric).Score(read.Value)["B"].CounterEvidence);
    }

    [Fact]
    public void Its_suppressions_suppress_what_they_are_for()
    {
        var rubric = RubricFile.Parse(Blocks[0], "shops.yaml").ValueOrThrow();
        var read = DossierFile.Parse(Blocks[3], rubric, "corner-shop.yaml");
        var engine = new ScoringEngine(rubric);

        var told = read.DiagnosticsWith([.. engine.Score(read.ValueOrThrow()).Notices, .. engine.Lint(read.ValueOrThrow())]);

        Assert.Empty(told);
        Assert.Equal(
            ["SF2902: the score for advice will use it", "SF3303: advice is scored after the visit in June"],
            told.Suppressed.Select(s => $"{s.Diagnostic.Code}: {s.Suppression.Reason}").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
