namespace ScoringFramework.Tests.Scoring;

public sealed class ScorecardTests
{
    private static readonly Scorecard Card = Vendors.Score(Vendors.Acme);

    [Fact]
    public void A_dimension_is_found_by_its_id()
    {
        Assert.True(Card.TryGetValue("Q2", out var audit));
        Assert.Equal(Card["Q2"], audit);
        Assert.False(Card.TryGetValue("q2", out _));
    }

    [Fact]
    public void The_children_of_a_composite_are_in_rubric_order()
    {
        Assert.Equal(["Q1", "Q2"], Card.ChildrenOf("Q").Select(d => d.Id));
        Assert.Equal(["Q", "C"], Card.ChildrenOf(null).Select(d => d.Id));
        Assert.Empty(Card.ChildrenOf("C"));
        Assert.Throws<ArgumentException>(() => Card.ChildrenOf("Z"));
    }

    [Fact]
    public void Scores_print_with_all_their_decimals()
    {
        Assert.Equal("7.00", $"{Card["Q2"].Score}");
        Assert.Equal("Q2 7.00", Card["Q2"].ToString());
        Assert.Equal($"{Card.Headline.Score} Acme (vendor@1.0.0, as of 2026-05-31)", Card.ToString());
    }

    [Fact]
    public void An_outcome_that_nobody_set_is_no_score() => Assert.Equal(Outcome.Missing, default);
}
