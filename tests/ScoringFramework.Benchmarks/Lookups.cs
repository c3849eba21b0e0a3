using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;

namespace ScoringFramework.Benchmarks;

/// <summary>A scorecard read back beside a plain parse of the same JSON; sources removed; a dimension found.</summary>
[MemoryDiagnoser]
public class Lookups
{
    private string json = "";
    private Dossier qwen = null!;
    private Dossier sourced = null!;
    private ScoringEngine engine = null!;

    [GlobalSetup]
    public void Prepare()
    {
        qwen = Subjects.Qwen();
        json = new ScoringEngine(qwen.Rubric).Score(qwen).ToJson();
        sourced = Subjects.Sourced();
        engine = new(sourced.Rubric);
    }

    [Benchmark]
    public Scorecard ReadBack() => ScorecardFile.Parse(json).ValueOrThrow();

    [Benchmark]
    public int JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetPropertyCount();
    }

    /// <summary>The same parse, and every name, text and number in it read, as a scorecard has them.</summary>
    [Benchmark]
    public int JsonDocumentValues()
    {
        using var document = JsonDocument.Parse(json);
        return Values(document.RootElement);
    }

    /// <summary>The same JSON as objects and lists that a program can keep, and every value in it read.</summary>
    [Benchmark]
    public int JsonNodeValues() => Values(JsonNode.Parse(json));

    [Benchmark]
    public SourceSensitivity LeaveOneSourceOut() => engine.LeaveOneSourceOut(sourced);

    [Benchmark]
    public Dimension? RubricFind() => qwen.Rubric.Find("D4f");

    private static int Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(p => p.Name.Length + Values(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Values),
        JsonValueKind.String => element.GetString()!.Length,
        JsonValueKind.Number => (int)element.GetDouble(),
        _ => 1,
    };

    private static int Values(JsonNode? node) => node switch
    {
        JsonObject members => members.Sum(p => p.Key.Length + Values(p.Value)),
        JsonArray items => items.Sum(Values),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>().Length,
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => (int)number.GetValue<double>(),
        _ => 1,
    };
}
