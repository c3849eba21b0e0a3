using System.Text;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Serialization;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// Text to rubric, and text to scorecard, beside YamlDotNet's deserializer into dictionaries over the same text, which checks and scores
/// nothing.
/// </summary>
[MemoryDiagnoser]
public class Loading
{
    private string rubricText = "";
    private string dossierText = "";
    private Rubric rubric = null!;

    /// <summary>About how many kilobytes the text has.</summary>
    [Params(10, 100, 1000, 4000)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        rubricText = Sample.Rubric(Kilobytes * 1000);
        (var rubricOfDossier, dossierText) = Sample.Dossier(Kilobytes * 1000);
        rubric = RubricFile.Parse(rubricOfDossier).ValueOrThrow();
        Console.WriteLine(
            $"// rubric {Encoding.UTF8.GetByteCount(rubricText)} bytes, dossier {Encoding.UTF8.GetByteCount(dossierText)} bytes");
    }

    [Benchmark]
    public Rubric TextToRubric() => RubricFile.Parse(rubricText).ValueOrThrow();

    [Benchmark]
    public object RubricToDictionaries() => new DeserializerBuilder().Build().Deserialize(rubricText)!;

    [Benchmark]
    public Dossier TextToDossier() => DossierFile.Parse(dossierText, rubric).ValueOrThrow();

    [Benchmark]
    public Scorecard TextToScorecard()
    {
        var dossier = DossierFile.Parse(dossierText, rubric).ValueOrThrow();
        return new ScoringEngine(dossier.Rubric).Score(dossier);
    }

    [Benchmark]
    public object DossierToDictionaries() => new DeserializerBuilder().Build().Deserialize(dossierText)!;
}
