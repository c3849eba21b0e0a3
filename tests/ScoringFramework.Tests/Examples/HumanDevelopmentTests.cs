namespace ScoringFramework.Tests.Examples;

/// <summary>
/// The published index's own numbers: Human Development Report 2021/2022, table 1, and the worked example of the 2020 technical notes.
/// </summary>
public sealed class HumanDevelopmentTests
{
    private static readonly string Dossiers = Path.Combine(Repository.Root, "examples", "human-development");

    [Fact]
    public void Colombia_has_its_published_value()
    {
        var dossier = DossierFile.Load(Path.Combine(Dossiers, "colombia.yaml")).ValueOrThrow();

        var card = new ScoringEngine(dossier.Rubric).Score(dossier);

        Assert.Equal(0.752m, card.Headline.Score);
        Assert.Equal("High human development", card.Headline.Level);
        Assert.Equal((72.8 - 20) / 65, card["health"].Unrounded!.Value, 12);
        Assert.Equal(((14.4 / 18) + (8.9 / 15)) / 2, card["education"].Unrounded!.Value, 11);
        Assert.Equal(Math.Log(143.84) / Math.Log(750), card["income"].Unrounded!.Value, 12);
    }

    [Fact]
    public void The_technical_notes_example_comes_out()
    {
        var rubric = RubricFile.Load(Path.Combine(Repository.Root, "rubrics", "human-development.yaml")).ValueOrThrow();
        var income = rubric.AllDimensions.OfType<Criterion>().Single(c => c.Id == "income").Measure!.Curve;

        // The notes give the indices with four digits: 0.6971, 0.3447 and, for an income of 3,829 dollars, 0.5506; the index is 0.510.
        var head = ScorecardOf(rubric).Vector!.Split('/');
        var vector = $"SF1/{head[1]}/health:0.6971/expected-schooling:0.3447/mean-schooling:0.3447/income:0.5506";
        var card = new ScoringEngine(rubric).Score(vector).ValueOrThrow();

        Assert.Equal(0.5506, Math.Round(Math.Log(38.29) / Math.Log(750), 4));
        Assert.Equal(Curve.Log(100, 75000), income);
        Assert.Equal(0.510m, card.Headline.Score);
    }

    [Fact]
    public void Without_one_figure_there_is_no_value()
    {
        var text = File.ReadAllText(Path.Combine(Dossiers, "colombia.yaml"))
            .Replace("supports: [income]", "contradicts: [income]", StringComparison.Ordinal);
        var rubric = RubricFile.Load(Path.Combine(Repository.Root, "rubrics", "human-development.yaml")).ValueOrThrow();
        var dossier = DossierFile.Parse(
            text.Replace("{ file: ../../rubrics/human-development.yaml, version: 1.0.0 }", "r.yaml", StringComparison.Ordinal), rubric)
            .ValueOrThrow();

        var card = new ScoringEngine(rubric).Score(dossier);

        Assert.Equal(Outcome.Declined, card.Headline.Outcome);
        Assert.Equal("income has no score, and the rubric says on-missing: decline.", card.Headline.Reason?.Text);
        Assert.Equal(
            ["The headline needs a score for income.", "income needs evidence with a figure of gni-per-capita in 2017 PPP dollars."],
            card.Headline.Needs.Select(n => n.Text));
    }

    private static Scorecard ScorecardOf(Rubric rubric) =>
        new ScoringEngine(rubric).Score(DossierFile.Load(Path.Combine(Dossiers, "colombia.yaml"), rubric).ValueOrThrow());
}
