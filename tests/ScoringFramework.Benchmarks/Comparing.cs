using BenchmarkDotNet.Attributes;
using ScoringFramework.Cohorts;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// 200 dossiers of 40 criteria and 60 pieces of evidence, a step at a time: each line begins with what the line before it gives.
/// </summary>
[MemoryDiagnoser]
public class Comparing
{
    private Rubric rubric = null!;
    private string[] texts = [];
    private Dossier[] dossiers = [];
    private Scorecard[] cards = [];

    [GlobalSetup]
    public void Prepare()
    {
        rubric = RubricFile.Parse(ManyDossiers.RubricText).ValueOrThrow();
        texts = [.. Enumerable.Range(0, ManyDossiers.Count).Select(ManyDossiers.DossierText)];
        dossiers = [.. Read()];
        cards = Score();
    }

    /// <summary>Text to dossiers, with the checks of their files.</summary>
    [Benchmark]
    public IReadOnlyList<Dossier> Read() => [.. texts.Select(t => DossierFile.Parse(t, rubric).ValueOrThrow())];

    /// <summary>What <c>scoring check</c> finds beyond that.</summary>
    [Benchmark]
    public int Check()
    {
        var engine = new ScoringEngine(rubric);
        return dossiers.Sum(d => engine.Lint(d).Count);
    }

    /// <summary>Dossiers to headlines and every number.</summary>
    [Benchmark]
    public Scorecard[] Score()
    {
        var engine = new ScoringEngine(rubric);
        return [.. dossiers.Select(engine.Score)];
    }

    /// <summary>Scorecards to the comparison as text: ranks, distributions of every dimension, leaders and laggards.</summary>
    [Benchmark]
    public int Compare() => Cohort.Create(cards).ValueOrThrow().ToComparison().Length;
}
