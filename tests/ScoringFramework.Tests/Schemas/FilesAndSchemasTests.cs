using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

/// <summary>What the readers read, the schemas accept; what they refuse as unknown, the schemas refuse.</summary>
public sealed class FilesAndSchemasTests
{
    [Fact]
    public void The_files_with_every_field_load()
    {
        Assert.Equal([], RubricFile.Load(Files.Whole("rubric")).Diagnostics.Select(d => d.ToString()));
        Assert.Equal([], DossierFile.Load(Files.Whole("dossier")).Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Every_rubric_is_valid() => Assert.All(Files.Rubrics, path => Valid(JsonSchemas.Rubric, File.ReadAllText(path)));

    [Fact]
    public void Every_dossier_is_valid() => Assert.All(Files.Dossiers, path => Valid(JsonSchemas.Dossier, File.ReadAllText(path)));

    [Fact]
    public void A_source_list_is_valid() => Valid(JsonSchemas.SourceList, File.ReadAllText(Files.Whole("sources")));

    [Fact]
    public void The_source_lists_of_the_examples_are_valid()
    {
        var lists = Repository.Files("examples", "*.yaml").Where(path => YamlFileKind.Of(File.ReadAllText(path)) == FileKind.SourceList)
            .ToArray();

        Assert.True(lists.Length > 3);
        Assert.All(lists, path => Valid(JsonSchemas.SourceList, File.ReadAllText(path)));
    }

    [Fact]
    public void A_source_list_with_nothing_is_refused() =>
        Assert.Equal(["/: has fewer than 1 fields"],
            new SchemaCheck(JsonSchemas.SourceList).Problems(Files.Json("{}")).Select(p => p.StartsWith(':') ? "/" + p : p));

    [Theory]
    [InlineData("rubric")]
    [InlineData("dossier")]
    [InlineData("sources")]
    [InlineData("cohort")]
    public void An_unknown_field_is_refused_wherever_it_is(string kind)
    {
        var check = new SchemaCheck(SchemaOf(kind));
        var file = Files.Json(File.ReadAllText(Files.Whole(kind)));
        Assert.Equal([], check.Problems(file));
        var places = check.Closed.Distinct(ReferenceEqualityComparer.Instance).Cast<JsonObject>().ToArray();

        Assert.All(places, place =>
        {
            place["un-known"] = "x";
            Assert.Contains(check.Problems(file), problem => problem.EndsWith("/un-known: is not allowed", StringComparison.Ordinal));
            place.Remove("un-known");
        });
    }

    [Theory]
    [InlineData("rubric")]
    [InlineData("dossier")]
    [InlineData("sources")]
    [InlineData("cohort")]
    public void Every_field_is_in_the_file_that_has_every_field(string kind)
    {
        var keys = Keys(Files.Json(File.ReadAllText(Files.Whole(kind)))).ToHashSet(StringComparer.Ordinal);

        // A custom curve is read only by a program that brings it along, and with one among a cohort no dossier is scored alone.
        Assert.Equal(kind == "rubric" ? ["custom", "name", "cohort", "rule"] : [], SchemaFields.Of(kind).Select(f => f.Field.Name)
            .Where(name => !keys.Contains(name)).Distinct());
    }

    [Theory]
    [InlineData("version: 2.10.0-rc.1", "version: 1.0", "/version: is no string")]
    [InlineData("max-age: 18 months", "max-age: 18 moons", "/requires/max-age: does not match")]
    [InlineData("levels: { 0: Weak,", "levels: { none: Weak,", "/levels/none: is not allowed")]
    [InlineData("C: at most 2.5", "C: about 2.5", "/caps/no-advice/when/C: does not match")]
    [InlineData("curve: { lookup:", "curve: { steps: { 0: 1, 1: 2 }, lookup:",
        "/dimensions/A/dimensions/A7/measure/curve: has more than 1 fields")]
    [InlineData("aggregate: { power: -0.5 }", "aggregate: middle", "/aggregate: is none of")]
    [InlineData("  C:\n", "  2C:\n", "/dimensions/2C: does not match")]
    [InlineData("title: 2026", "title: [2026]", "/title: is no string or number or boolean")]
    [InlineData("points: 2.5", "points: 0", "/dimensions/B/checklist/origin/points: is not above 0")]
    [InlineData("compass:\n  x: A\n", "compass:\n", "/compass: lacks x")]
    public void What_no_rubric_is_is_refused(string good, string bad, string problem)
    {
        var whole = File.ReadAllText(Files.Whole("rubric"));
        Assert.Contains(good, whole, StringComparison.Ordinal);

        var told = Assert.Single(
            new SchemaCheck(JsonSchemas.Rubric).Problems(Files.Json(whole.Replace(good, bad, StringComparison.Ordinal))));

        Assert.StartsWith(problem, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as-of: 2026-05-31", "as-of: 31.5.2026", "/as-of: does not match")]
    [InlineData("published: 2026,", "published: 20260,", "/sources/survey/published: is above 9999")]
    [InlineData("file: rubric.yaml", "file: /rubric.yaml", "/rubric/file: does not match")]
    [InlineData("score: 7.5", "score: 7/5", "/scores/C/score: is no number")]
    [InlineData("prices: yes", "prices: maybe", "/scores/B/checklist/prices: is none of")]
    [InlineData("status: reviewed", "status: done", "/status: is none of")]
    public void What_no_dossier_is_is_refused(string good, string bad, string problem)
    {
        var whole = File.ReadAllText(Files.Whole("dossier"));
        Assert.Contains(good, whole, StringComparison.Ordinal);

        var told = Assert.Single(
            new SchemaCheck(JsonSchemas.Dossier).Problems(Files.Json(whole.Replace(good, bad, StringComparison.Ordinal))));

        Assert.StartsWith(problem, told, StringComparison.Ordinal);
    }

    private static string SchemaOf(string kind) => kind switch
    {
        "rubric" => JsonSchemas.Rubric,
        "dossier" => JsonSchemas.Dossier,
        "cohort" => JsonSchemas.Cohort,
        _ => JsonSchemas.SourceList,
    };

    private static void Valid(string schema, string yaml) => Assert.Equal([], new SchemaCheck(schema).Problems(Files.Json(yaml)));

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Keys(p.Value).Prepend(p.Key)),
        JsonArray list => list.SelectMany(Keys),
        _ => [],
    };
}
