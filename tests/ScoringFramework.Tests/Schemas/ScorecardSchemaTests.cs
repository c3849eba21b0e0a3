using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

public sealed class ScorecardSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonSchemas.Scorecard);

    public static TheoryData<string> Dossiers => [.. Files.Dossiers.Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Scorecards_are_valid(string path) => Assert.Equal([], Schema.Problems(Card(path)));

    [Fact]
    public void A_scorecard_of_a_vector_is_valid()
    {
        var engine = new ScoringEngine(RubricFile.Load(Repository.PathOf("rubrics/human-development.yaml")).ValueOrThrow());
        var vector = engine.Score(DossierFile.Load(Repository.PathOf("examples/human-development/colombia.yaml")).ValueOrThrow()).Vector!;

        Assert.Equal([], Schema.Problems(JsonNode.Parse(ScorecardJson.Write(engine.Score(vector).ValueOrThrow()))));
    }

    [Fact]
    public void Every_object_of_a_scorecard_is_closed_and_whole()
    {
        var card = Card("examples/foundation-models/alibaba-qwen.yaml");
        Assert.Equal([], Schema.Problems(card));
        var closed = Schema.Closed.ToHashSet(ReferenceEqualityComparer.Instance);

        Assert.Equal([], Objects(card).Where(o => !closed.Contains(o)).Select(o => o.GetPath()));
        Assert.All(Objects(card).DistinctBy(o => string.Concat(o.Select(p => p.Key))), o =>
        {
            var (name, value) = o.First();
            o.Remove(name);
            Assert.NotEmpty(Schema.Problems(card));
            o[name] = value;
            o["unknown"] = 1;
            Assert.NotEmpty(Schema.Problems(card));
            o.Remove("unknown");
        });
    }

    private static JsonNode Card(string path)
    {
        var dossier = DossierFile.Load(Repository.PathOf(path)).ValueOrThrow();
        return JsonNode.Parse(ScorecardJson.Write(new ScoringEngine(dossier.Rubric).Score(dossier)))!;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Objects(p.Value)).Prepend(map).ToList(),
        JsonArray list => list.SelectMany(Objects).ToList(),
        _ => [],
    };
}
