namespace ScoringFramework.Tests.Yaml;

public class RealFilesTests
{
    [Fact]
    public void The_rubric_loads_clean()
    {
        var result = RubricFile.Load(Path.Combine(Repository.Root, "rubrics", "im-style.yaml"));

        Assert.Empty(result.Diagnostics);
        var rubric = result.Value!;
        Assert.Equal("im-style", rubric.Id);
        Assert.Equal(["D", "P"], rubric.Dimensions.Select(d => d.Id));
        Assert.Equal(60, rubric.Find("D")!.Weight);
        Assert.True(rubric.AllDimensions.OfType<Criterion>().Count() >= 24);
        Assert.All(rubric.AllDimensions.OfType<Criterion>(), c => Assert.NotNull(c.Asks));
        Assert.All(rubric.AllDimensions.OfType<Criterion>(), c => Assert.NotEmpty(c.Levels));
        Assert.Equal(8, rubric.Scenarios.Count);
        Assert.Equal(4, rubric.Compass!.Positions.Count);
    }

    [Fact]
    public void The_dossier_loads_clean_with_its_rubric()
    {
        var result = DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml"));

        Assert.Empty(result.Diagnostics);
        var dossier = result.Value!;
        Assert.Equal("im-style", dossier.Rubric.Id);
        Assert.True(dossier.Evidence.Count >= 30);
        Assert.Equal(
            [("D4a", 5m), ("D4c", 3m), ("D4e", 5m), ("D4f", 2m), ("P1d", 9m)],
            dossier.Scores.Where(s => s.Basis == Basis.Published).Select(s => (s.Dimension, s.Score!.Value)));
    }
}
