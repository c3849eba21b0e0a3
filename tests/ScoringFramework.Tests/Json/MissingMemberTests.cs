using System.Text.Json.Nodes;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Json;

/// <summary>JSON of a model that lacks a member or has another value in it, as one that a program writes by itself may.</summary>
public sealed class MissingMemberTests
{
    public static TheoryData<string> Examples =>
        ["foundation-models/alibaba-qwen.yaml", "vendor-selection/fir-software.yaml", "human-development/colombia.yaml"];

    private static readonly string[] Others = ["null", "0", "{}"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rubric_is_read_or_refused_and_throws_nothing(string example) =>
        EachMember(Example(example).Rubric.ToJson(), json => RubricFile.ParseJson(json).Diagnostics.HasErrors);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_dossier_is_read_or_refused_and_throws_nothing(string example)
    {
        var dossier = Example(example);
        var inputs = new ScoringEngine(dossier.Rubric).Score(dossier).Inputs!;

        EachMember(inputs, json => DossierFile.ParseJson(json, dossier.Rubric).Diagnostics.HasErrors);
    }

    [Fact]
    public void What_is_almost_empty_is_refused()
    {
        var problem = Assert.Single(DossierFile.ParseJson("""{ "id": "acme" }""", Vendors.Rubric).Diagnostics);

        Assert.Equal("SF0409", problem.Code);
    }

    // Each member once: those of the second item of a list are those of the first.
    private static void EachMember(string json, Func<string, bool> isRefused)
    {
        var root = JsonNode.Parse(json)!;
        var refused = 0;
        foreach (var (owner, name) in Members(root, "").DistinctBy(m => m.Path).Select(m => (m.Owner, m.Name)).ToArray())
        {
            var index = owner.IndexOf(name);
            var value = owner[name];
            owner.Remove(name);
            refused += isRefused(root.ToJsonString()) ? 1 : 0;
            foreach (var other in Others)
            {
                owner[name] = JsonNode.Parse(other);
                isRefused(root.ToJsonString());
            }

            owner.Remove(name);
            owner.Insert(index, name, value);
        }

        Assert.Equal(json, root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.True(refused > 5, $"Only {refused} were refused.");
    }

    private static IEnumerable<(string Path, JsonObject Owner, string Name)> Members(JsonNode? node, string path) => node switch
    {
        JsonObject owner => owner.SelectMany(m => Members(m.Value, $"{path}.{m.Key}").Prepend(($"{path}.{m.Key}", owner, m.Key))),
        JsonArray list => list.SelectMany(item => Members(item, path + ((item as JsonObject)?["kind"] is { } kind ? $"[{kind}]" : "[]"))),
        _ => [],
    };

    private static Dossier Example(string path) =>
        DossierFile.Load(Path.Combine(Repository.Root, "examples", path)).ValueOrThrow();
}
