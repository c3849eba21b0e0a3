namespace ScoringFramework.Tests.Scoring;

public sealed class ScoringEngineTests
{
    [Fact]
    public void A_rubric_and_a_dossier_give_a_headline()
    {
        var card = Vendors.Score(Vendors.Acme);

        Assert.Equal(6.5m, card.Headline.Score);
        Assert.Equal(8m, card["Q1"].Score);
        Assert.Equal("Certified", card["Q2"].Level);
    }

    [Fact]
    public void A_dossier_of_another_rubric_is_refused()
    {
        var other = Rubric.Define("other", "1.0.0", r => r.Criterion("C", "Cost")).ValueOrThrow();

        Assert.Throws<ArgumentException>(() => new ScoringEngine(other).Score(Vendors.Acme));
    }
}
