using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace ScoringFramework.Benchmarks;

/// <summary>A dossier scored: the score alone, with every property read, and with its JSON written.</summary>
[MemoryDiagnoser]
public class Scoring
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);
    private ScoringEngine engine = null!;
    private Dossier dossier = null!;

    /// <summary>What is scored.</summary>
    [Params("flat", "Qwen")]
    public string Subject { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        dossier = Subject == "flat" ? Subjects.Flat() : Subjects.Qwen();
        engine = new(dossier.Rubric);
    }

    [Benchmark]
    public decimal? ScoreAlone() => engine.Score(dossier).Headline.Score;

    [Benchmark]
    public double EveryNumber() => Reading.Numbers(engine.Score(dossier));

    [Benchmark]
    public double EveryReasoning()
    {
        var card = engine.Score(dossier);
        return Reading.Numbers(card) + Reading.Reasonings(card);
    }

    [Benchmark]
    public double EveryProperty() => Reading.Everything(engine.Score(dossier));

    [Benchmark]
    public int JsonBytes()
    {
        buffer.ResetWrittenCount();
        engine.Score(dossier).WriteJsonTo(buffer);
        return buffer.WrittenCount;
    }
}
