namespace ScoringFramework.Tests.Examples;

/// <summary>The example cohort shows what was published of it: Hunyuan's score equals Qwen's, the lowest.</summary>
public sealed class CohortExampleTests
{
    private static readonly Cohort Cohort = Cohort.Create(
        Directory.GetFiles(Repository.PathOf("examples/foundation-models"), "*.yaml").Select(f => DossierFile.Load(f).Value)
            .OfType<Dossier>().Select(d => new ScoringEngine(d.Rubric).Score(d)),
        new() { References = ["openai-gpt"] }).ValueOrThrow();

    [Fact]
    public void It_has_six_subjects_and_a_reference()
    {
        Assert.Equal(6, Cohort.Members.Count);
        Assert.Equal(UnrankedKind.Reference, Cohort["openai-gpt"].Unranked!.Kind);
        Assert.Equal(7.10m, Cohort["alibaba-qwen"].Standing!.Score);
    }

    [Fact]
    public void The_published_score_is_the_lowest_together_with_Hunyuan()
    {
        var reading = Cohort["alibaba-qwen"].Reading("D4f");

        Assert.Equal((ReadingKind.Lowest, 2m), (reading.Kind, reading.Score));
        Assert.Equal(["tencent-hunyuan"], reading.Alongside);
        Assert.Equal(2m, Cohort["tencent-hunyuan"].Reading("D4f").Score);
        Assert.StartsWith("The lowest of four, alongside Tencent Hunyuan.", reading.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_layers_of_Qwen_are_those_that_were_published() =>
        Assert.Equal(["borders", "low-cost-compute"], Assert.Single(Cohort.Outlooks).Layers);
}
