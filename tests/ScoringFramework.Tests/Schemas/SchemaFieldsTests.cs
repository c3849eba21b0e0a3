using System.Reflection;
using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

/// <summary>Every field that is read is described, and described truly.</summary>
public sealed class SchemaFieldsTests
{
    public static TheoryData<string> Kinds => ["rubric", "dossier", "sources", "cohort"];

    [Fact]
    public void Every_set_of_fields_that_is_read_is_in_a_schema()
    {
        var sets = typeof(FieldSet).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(FieldSet)).Select(p => ((FieldSet)p.GetValue(null)!).What);

        Assert.Equal(
            sets.Distinct().Order(StringComparer.Ordinal),
            Kinds.SelectMany(kind => SchemaFields.Of(kind.Data).Select(f => f.Set.What)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_is_described_in_whole_sentences(string kind) => Assert.All(SchemaFields.Of(kind), f =>
    {
        Assert.Equal(f.Field.About, (string?)f.Schema["description"]);
        Assert.True(char.IsUpper(f.Field.About[0]) && f.Field.About.EndsWith('.'),
            $"'{f.Field.Name}' of {f.Set.What} is not described in a sentence: {f.Field.About}");
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_that_can_be_left_out_says_what_holds_then(string kind) => Assert.All(
        SchemaFields.Of(kind).Where(f => f.Field.Default is not null),
        f => Assert.Contains("If absent, ", f.Field.About, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_shows_an_example_or_its_words(string kind) => Assert.All(SchemaFields.Of(kind), f =>
        Assert.True(f.Field.Examples.Count > 0 || f.Field.Shape is WordShape, $"'{f.Field.Name}' of {f.Set.What} has no example."));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_example_and_default_is_valid_where_it_is(string kind)
    {
        var check = new SchemaCheck(
            kind switch { "rubric" => JsonSchemas.Rubric, "dossier" => JsonSchemas.Dossier, _ => JsonSchemas.SourceList });

        Assert.All(SchemaFields.Of(kind), f =>
        {
            var values = (f.Schema["examples"] as JsonArray ?? []).Append(f.Schema["default"]).Where(v => v is not null);
            Assert.Equal([],
                values.SelectMany(v => check.Problems(f.Schema, v)).Select(problem => $"{f.Field.Name} of {f.Set.What}: {problem}"));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_word_is_explained_in_a_sentence(string kind) => Assert.All(
        Descendants(
            JsonNode.Parse(kind switch { "rubric" => JsonSchemas.Rubric, "dossier" => JsonSchemas.Dossier, _ => JsonSchemas.SourceList })!)
            .Where(n => n["enum"] is JsonArray),
        n =>
        {
            Assert.Equal(n["enum"]!.AsArray().Count, n["enumDescriptions"]!.AsArray().Count);
            Assert.All(n["enumDescriptions"]!.AsArray(), about => Assert.EndsWith(".", (string)about!, StringComparison.Ordinal));
        });

    [Fact]
    public void Every_field_of_a_scorecard_is_described()
    {
        var fields = Descendants(JsonNode.Parse(JsonSchemas.Scorecard)!).SelectMany(n => n["properties"] as JsonObject ?? []).ToArray();

        Assert.True(fields.Length > 150);
        Assert.All(fields, f => Assert.Matches(@"^[A-ZΣΠ1].*\.$", (string?)f.Value!["description"]));
    }

    [Fact]
    public void The_form_of_ids_is_that_of_the_rules() => Assert.All(
        ["a", "A1.b_c-d", "1a", "", "a b", "ä", new string('a', 64), new string('a', 65), "a\n"],
        (string id) => Assert.Equal(Ids.IsId(id), new SchemaCheck(JsonSchemas.Rubric).Problems(ShapeSchema.Of(Shape.Id), id).Count == 0));

    private static IEnumerable<JsonObject> Descendants(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Value is null ? [] : Descendants(p.Value)).Prepend(map),
        JsonArray list => list.SelectMany(i => i is null ? [] : Descendants(i)),
        _ => [],
    };
}
