namespace ScoringFramework.Tests.Examples;

/// <summary>The real input: what is public of it comes out, and every part of it counts.</summary>
public sealed class AlibabaQwenTests
{
    private static readonly Dossier Dossier =
        DossierFile.Load(Path.Combine(Repository.Root, "examples", "foundation-models", "alibaba-qwen.yaml")).ValueOrThrow();

    private static readonly Scorecard Card = new ScoringEngine(Dossier.Rubric).Score(Dossier);

    [Fact]
    public void The_headline_is_the_published_one()
    {
        Assert.Equal(Outcome.Scored, Card.Headline.Outcome);
        Assert.Equal(7.10m, Card.Headline.Score);
    }

    [Theory]
    [InlineData("D4a", 5)]
    [InlineData("D4c", 3)]
    [InlineData("D4e", 5)]
    [InlineData("D4f", 2)]
    [InlineData("P1d", 9)]
    public void A_published_criterion_has_its_published_score(string id, int score)
    {
        Assert.Equal(Outcome.Scored, Card[id].Outcome);
        Assert.Equal(score, Card[id].Score);
        Assert.Equal(Basis.Published, Card[id].Basis);
    }

    [Fact]
    public void Every_other_held_score_is_a_reconstruction_that_cites_evidence()
    {
        string[] published = ["D4a", "D4c", "D4e", "D4f", "P1d"];
        var held = Dossier.Scores.Where(s => s.Score is not null && !published.Contains(s.Dimension)).ToArray();

        Assert.All(held, s => Assert.Equal(Basis.Reconstructed, s.Basis));
        Assert.All(held, s => Assert.NotEmpty(Citations.In(s.Because)));
    }

    [Fact]
    public void The_ledger_sums_to_the_unrounded_headline()
    {
        Assert.Equal(Card.Headline.Unrounded!.Value, Card.Ledger.Sum(l => l.Value), 11);
        Assert.Equal(Card.Headline.Score, Card.Ledger.Sum(l => l.Displayed));
    }

    [Fact]
    public void The_layers_are_borders_and_then_low_cost_compute()
    {
        Assert.Equal(["borders", "low-cost-compute"], Card.Layers);
        Assert.All(Card.Scenarios.Where(s => Card.Layers.Contains(s.Id)), s => Assert.True(s.Difference > 0));
        Assert.Equal(8, Card.Scenarios.Count);
    }

    [Fact]
    public void The_dossier_is_as_large_as_it_claims()
    {
        Assert.True(Dossier.Rubric.AllDimensions.OfType<Criterion>().Count() >= 24);
        Assert.True(Dossier.Evidence.Count >= 30);
        Assert.Contains(Dossier.Evidence, e => e.Contradicts.Count > 0);
        Assert.All(Dossier.Rubric.AllDimensions.OfType<Criterion>(), c => Assert.True(c.Asks is not null && c.Levels.Count >= 4, c.Id));
    }
}
