using System.Text.Json;
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
}
