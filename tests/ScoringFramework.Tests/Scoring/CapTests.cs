namespace ScoringFramework.Tests.Scoring;

public sealed class CapTests
{
    private static readonly Cap ClosedBorder = new()
    {
        Id = "closed-border",
        When = [new("B", Comparison.AtMost, 2)],
        Limits = [new("D", 4.5m)],
        Because = "One closed border outweighs the rest.",
    };

    [Fact]
    public void A_cap_limits_its_composite_and_is_in_the_ledger()
    {
        var card = Score(ClosedBorder, a: 10, b: 2);

        Assert.Equal((4.5m, 4.75m), (card["D"].Score, card.Headline.Score)); // D from 6; (4.5 + 5)/2
        Assert.Equal(["A 2.50", "B 0.50", "C 2.50", "closed-border on D -0.75"], card.Lines());
        Assert.Equal(2.25m, card["D"].Contribution);
        Assert.True(card.Caps[0].Fired);
    }

    [Fact]
    public void A_cap_whose_condition_does_not_hold_leaves_no_line()
    {
        var card = Score(ClosedBorder, a: 10, b: 2.01m);

        Assert.Equal(6.01m, card["D"].Score);
        Assert.DoesNotContain(card.Ledger, l => l.Kind == LedgerKind.Cap);
        Assert.False(card.Caps[0].Fired);
    }

    [Fact]
    public void A_cap_that_fires_above_the_score_takes_nothing()
    {
        var card = Score(ClosedBorder, a: 3, b: 2);

        Assert.Equal(2.5m, card["D"].Score);
        Assert.DoesNotContain(card.Ledger, l => l.Kind == LedgerKind.Cap);
        Assert.True(card.Caps[0].Fired);
    }

    [Fact]
    public void Caps_apply_in_the_order_written_each_with_its_own_line()
    {
        var card = Score(
            [ClosedBorder, ClosedBorder with { Id = "tighter", Limits = [new("D", 3), new("headline", 3.5m)] },
                ClosedBorder with { Id = "looser", Limits = [new("D", 4)] }],
            a: 10, b: 2);

        Assert.Equal((3m, 3.5m), (card["D"].Score, card.Headline.Score)); // (3 + 5)/2 = 4, capped
        Assert.Equal(["closed-border on D -0.75", "tighter on D -0.75", "tighter on headline -0.50"], card.Lines()[3..]);
    }

    [Fact]
    public void A_knock_out_takes_what_the_criteria_brought()
    {
        var card = Score(ClosedBorder with { Limits = [new("headline", 0)] }, a: 10, b: 2);

        Assert.Equal(0m, card.Headline.Score);
        Assert.Equal(["A 2.50", "B 0.50", "C 2.50", "closed-border on headline -5.50"], card.Lines());
    }

    [Theory]
    [InlineData(0, -5.50)]
    [InlineData(0.01, -5.49)]
    [InlineData(5.5, null)]
    public void A_limit_just_above_the_bottom_says_nearly_the_same_as_one_at_it(double limit, double? taken)
    {
        var card = Score(ClosedBorder with { Limits = [new("headline", (decimal)limit)] }, a: 10, b: 2);

        Assert.Equal(["A 2.50", "B 0.50", "C 2.50"], card.Lines()[..3]);
        Assert.Equal((decimal?)taken, card.Ledger.SingleOrDefault(l => l.Kind == LedgerKind.Cap)?.Displayed);
    }

    [Fact]
    public void A_capped_composite_under_a_geometric_headline_explains_within_the_scale()
    {
        // D from 6 to 0.01: the headline falls from √(6·5) to √(0.01·5).
        var card = Example.Score(
            r => r.Aggregate(Aggregation.Geometric)
                .Composite("D", "D", d => d.Aggregate(Aggregation.Arithmetic).Criterion("A", "A").Criterion("B", "B"))
                .Criterion("C", "C").Cap(ClosedBorder with { Limits = [new("D", 0.01m)] }),
            d => d.Hold("A", 10).Hold("B", 2).Hold("C", 5));

        Assert.Equal(["A 2.28", "B 0.46", "C 2.74", "closed-border on D -5.26"], card.Lines());
        Assert.Equal(0.22m, card.Headline.Score);
    }

    [Fact]
    public void A_cap_on_a_criterion_without_a_score_does_not_fire_and_warns()
    {
        var card = Score([ClosedBorder], a: 10, b: null);

        Assert.Equal(10m, card["D"].Score);
        Assert.False(card.Caps[0].Fired);
        var warning = Assert.Single(card.Diagnostics, d => d.Code == "SF3301");
        Assert.Equal(
            "the cap 'closed-border' depends on B, which is missing. It does not apply, and the headline may be too high",
            warning.Message);
    }

    private static Scorecard Score(Cap cap, decimal a, decimal b) => Score([cap], a, b);

    private static Scorecard Score(Cap[] caps, decimal a, decimal? b) => Example.Score(
        r =>
        {
            r.Composite("D", "D", d => d.Criterion("A", "A").Criterion("B", "B")).Criterion("C", "C");
            Array.ForEach(caps, c => r.Cap(c));
        },
        d => (b is { } score ? d.Hold("B", score) : d).Hold("A", a).Hold("C", 5));
}
