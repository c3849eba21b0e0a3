namespace ScoringFramework.Tests.Output;

/// <summary>The outputs of the real example. A change here is a change of what readers see.</summary>
public sealed class RealExampleTests
{
    private static readonly Scorecard Qwen = Load();

    [Fact]
    public void The_scorecard_as_text() => Golden.Verify(Cultures.SameIn(() => ScorecardText.Of(Qwen).ToString()), "score.txt");

    [Fact]
    public void The_scorecard_as_markdown() => Golden.Verify(Cultures.SameIn(() => ScorecardMarkdown.Write(Qwen)), "score.md");

    [Fact]
    public void The_scorecard_as_csv() => Golden.Verify(Cultures.SameIn(() => ScorecardCsv.Write(Qwen)), "score.csv");

    [Fact]
    public void The_explanation_of_the_headline() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationText.Of(Qwen).ToString()), "explain.txt");

    [Theory]
    [InlineData("D4")]
    [InlineData("D4f")]
    [InlineData("P1b")]
    public void The_explanation_of_a_dimension(string id) =>
        Golden.Verify(Cultures.SameIn(() => ExplanationText.Of(Qwen, id).ToString()), $"explain-{id}.txt");

    private static Scorecard Load()
    {
        var dossier = DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow();
        return new ScoringEngine(dossier.Rubric).Score(dossier);
    }
}
