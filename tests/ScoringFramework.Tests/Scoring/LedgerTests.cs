namespace ScoringFramework.Tests.Scoring;

public sealed class LedgerTests
{
    [Fact]
    public void Lines_share_what_rounding_leaves_over_by_the_largest_remainder() =>
        Assert.Equal(["A 3.34", "B 3.33", "C 3.33"], Example.Score(Aggregation.Arithmetic, (1, 10), (1, 10), (1, 10)).Lines());

    [Fact]
    public void The_larger_remainder_is_rounded_up_whatever_its_place()
    {
        // Thirds of 1, 1 and 2: 0.333…, 0.333… and 0.666… sum to 1.333…, displayed 1.33.
        Assert.Equal(["A 0.33", "B 0.33", "C 0.67"], Example.Score(Aggregation.Arithmetic, (1, 1), (1, 1), (1, 2)).Lines());
    }

    [Fact]
    public void A_scale_that_does_not_start_at_0_has_a_base_line()
    {
        var card = Example.Score(r => r.Scale(1, 5).Criterion("A", "A").Criterion("B", "B"), d => d.Hold("A", 2).Hold("B", 4));

        Assert.Equal(3m, card.Headline.Score);
        Assert.Equal(["A 0.50", "B 1.50", "base 1.00"], card.Lines());
    }

    [Fact]
    public void A_base_below_0_is_a_line_too()
    {
        var card = Example.Score(r => r.Scale(-100, 100).Criterion("A", "A").Criterion("B", "B"), d => d.Hold("A", -50).Hold("B", 50));

        Assert.Equal(["A 25.00", "B 75.00", "base -100.00"], card.Lines());
    }

    [Fact]
    public void A_geometric_mean_is_split_by_weight() =>
        Assert.Equal(["A 1.42", "B 4.24"],
            Example.Score(Aggregation.Geometric, (1, 2), (3, 8)).Lines()); // ¼ and ¾ of 5.657: 1.4142 and 4.2426

    [Fact]
    public void A_minimum_counts_for_the_children_that_tie_at_it_by_weight() =>
        Assert.Equal(["A 1.00", "B 3.00", "C 0.00"], Example.Score(Aggregation.Minimum, (1, 4), (3, 4), (2, 9)).Lines());

    [Fact]
    public void Shares_multiply_down_the_tree()
    {
        var card = Example.Score(
            r => r.Composite("D", "D", 60, d => d.Criterion("A", "A", 25).Criterion("B", "B", 75)).Criterion("C", "C", 40),
            d => d.Hold("A", 8).Hold("B", 4).Hold("C", 5));

        Assert.Equal(5m, card.Headline.Score); // 0.6·(0.25·8 + 0.75·4) + 0.4·5
        Assert.Equal(["A 1.20", "B 1.80", "C 2.00"], card.Lines());
        Assert.Equal((3m, 0.6, 0.25, 0.15),
            (card["D"].Contribution, card["D"].LocalShare, card["A"].LocalShare, card["A"].EffectiveWeight));
    }

    [Fact]
    public void A_declined_headline_has_no_ledger()
    {
        var card = Example.Score(r => r.OnMissing(MissingRule.Decline).Criterion("A", "A").Criterion("B", "B"), d => d.Hold("A", 8));

        Assert.Empty(card.Ledger);
        Assert.Null(card["A"].Contribution);
    }
}
