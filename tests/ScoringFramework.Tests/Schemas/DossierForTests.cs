using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

public sealed class DossierForTests
{
    private static readonly Rubric Style = RubricFile.Load(Repository.PathOf("rubrics/im-style.yaml")).ValueOrThrow();
    private static readonly Rubric Whole = RubricFile.Load(Files.Whole("rubric")).ValueOrThrow();
    private static readonly string Dossier = File.ReadAllText(Files.Whole("dossier"));

    [Fact]
    public void Dossiers_of_the_rubric_are_valid()
    {
        Assert.Equal([], new SchemaCheck(JsonSchemas.DossierFor(Whole)).Problems(Files.Json(Dossier)));
        Assert.Equal([], new SchemaCheck(JsonSchemas.DossierFor(Style))
            .Problems(Files.Json(File.ReadAllText(Repository.PathOf("examples/foundation-models/alibaba-qwen.yaml")))));
    }

    [Theory]
    [InlineData("  A3:\n", "  A33:\n", "/scores/A33: is not allowed")]
    [InlineData("  A3:\n", "  A:\n", "/scores/A: is not allowed")]
    [InlineData("score: 7.5", "score: 11", "/scores/C/score: is above 10")]
    [InlineData("origin: n/a", "origins: n/a", "/scores/B/checklist/origins: is not allowed")]
    [InlineData("declined: It is not disclosed.", "checklist: { prices: yes }", "/scores/A3/checklist: is not allowed")]
    [InlineData("supports: [A7, C]", "supports: [A7, D]", "/evidence/words/supports/1: is none of")]
    [InlineData("contradicts: [A1]", "contradicts: [A11]", "/evidence/wait-paper/contradicts/0: is none of")]
    [InlineData("dimension: C", "dimension: D", "/risks/rent/dimension: is none of")]
    [InlineData("tier: hear-say", "tier: tertiary", "/sources/copy/tier: is none of")]
    public void What_the_rubric_does_not_have_is_refused_by_its_schema_alone(string good, string bad, string problem)
    {
        Assert.Contains(good, Dossier, StringComparison.Ordinal);
        var slip = Files.Json(Dossier.Replace(good, bad, StringComparison.Ordinal));

        Assert.Equal([], new SchemaCheck(JsonSchemas.Dossier).Problems(slip));
        Assert.StartsWith(problem, Assert.Single(new SchemaCheck(JsonSchemas.DossierFor(Whole)).Problems(slip)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_metric_than_those_that_are_measured_is_allowed() =>
        Assert.Equal([], new SchemaCheck(JsonSchemas.DossierFor(Whole))
            .Problems(
                Files.Json(
                    Dossier.Replace("metric: { name: a7, value: open }", "metric: { name: other, value: 4 }", StringComparison.Ordinal))));

    [Fact]
    public void A_criterion_is_described_by_its_question_and_levels()
    {
        var schema = JsonNode.Parse(JsonSchemas.DossierFor(Style))!;

        var held = schema["properties"]!["scores"]!["properties"]!["D4f"]!;

        Assert.StartsWith("Geopolitical exposure.\n\nHow much of the business can ", (string)held["description"]!,
            StringComparison.Ordinal);
        Assert.Contains("\n\n2: ", (string)held["description"]!, StringComparison.Ordinal);
        Assert.Equal([0m, 2m, 5m, 8m, 10m], held["properties"]!["score"]!["examples"]!.AsArray().Select(n => (decimal)n!));
        Assert.Equal(10m, (decimal)held["properties"]!["score"]!["maximum"]!);
    }

    [Fact]
    public void The_metrics_that_are_measured_are_suggested_with_who_reads_them()
    {
        var metric = JsonNode.Parse(
            JsonSchemas.DossierFor(
                Whole))!["definitions"]!["piece-of-evidence"]!["properties"]!["metric"]!["properties"]!["name"]!["anyOf"]![0]!;

        Assert.Equal("waiting", (string)metric["enum"]![0]!);
        Assert.Equal("Read by A1, in days.", (string)metric["enumDescriptions"]![0]!);
    }

    [Fact]
    public void Its_size_follows_the_rubrics()
    {
        static int Length(int criteria) => JsonSchemas.DossierFor(Rubric.Define("r", "1.0.0", r =>
        {
            for (var i = 0; i < criteria; i++)
            {
                r.Criterion($"C{i:0000}", "Title");
            }
        }).ValueOrThrow()).Length;

        Assert.InRange(Length(2000) - Length(1000), 900 * (Length(1001) - Length(1000)), 1100 * (Length(1001) - Length(1000)));
    }
}
