namespace ScoringFramework.Tests.Scoring;

public sealed class MissingTests
{
    [Theory]
    [InlineData(MissingRule.Exclude, Outcome.Scored, "8", "4", "9")]
    [InlineData(MissingRule.Floor, Outcome.Scored, "4", "4", "9")]
    [InlineData(MissingRule.Decline, Outcome.Declined, null, "4", "9")]
    public void A_missing_criterion_is_left_out_floored_or_declines_its_parent(
        MissingRule rule, Outcome outcome, string? score, string low, string high)
    {
        var card = Example.Score(r => r.OnMissing(rule).Criterion("A", "A").Criterion("B", "B"), d => d.Hold("A", 8));

        Assert.Equal((outcome, score is null ? null : decimal.Parse(score)), (card.Headline.Outcome, card.Headline.Score));
        Assert.Equal(0.5, card.Headline.Completeness);
        Assert.Equal(new Bounds(decimal.Parse(low), decimal.Parse(high)), card.Headline.Bounds);
    }

    [Fact]
    public void Declined_is_treated_as_missing_is()
    {
        var card = Example.Score(r => r.OnMissing(MissingRule.Floor).Criterion("A", "A").Criterion("B", "B"),
            d => d.Hold("A", 8).Decline("B", "Undisclosed."));

        Assert.Equal((Outcome.Declined, 4m), (card["B"].Outcome, card.Headline.Score));
    }

    [Fact]
    public void What_does_not_apply_leaves_every_denominator_whatever_the_rule()
    {
        var card = Example.Score(r => r.OnMissing(MissingRule.Decline).Criterion("A", "A").Criterion("B", "B"),
            d => d.Hold("A", 8).NotApplicable("B", "No hardware."));

        Assert.Equal((8m, 1.0), (card.Headline.Score, card.Headline.Completeness));
        Assert.Equal(new Bounds(8, 8), card.Headline.Bounds);
        Assert.Null(card["B"].Completeness);
    }

    [Fact]
    public void A_rule_set_on_a_composite_holds_below_it_until_set_again()
    {
        var card = Example.Score(
            r => r.OnMissing(MissingRule.Decline)
                .Composite("D", "D", d => d.OnMissing(MissingRule.Floor)
                    .Criterion("A", "A").Criterion("B", "B")
                    .Composite("E", "E", e => e.OnMissing(MissingRule.Exclude).Criterion("F", "F").Criterion("G", "G"))),
            d => d.Hold("A", 9).Hold("F", 6));

        Assert.Equal((6m, 5m), (card["E"].Score, card["D"].Score)); // G is left out of E; B is the bottom in (9 + 0 + 6)/3
    }

    [Fact]
    public void A_composite_with_nothing_scored_is_declined_even_where_missing_children_are_floored()
    {
        var card = Example.Score(r => r.OnMissing(MissingRule.Floor).Criterion("A", "A").Criterion("B", "B", 0), d => d.Hold("B", 5));

        Assert.Equal((Outcome.Declined, "None of its dimensions that count has a score."),
            (card.Headline.Outcome, card.Headline.Reason?.Text));
        Assert.Equal(["The headline needs a score for A.", "A needs a held score."], card.Headline.Needs.Select(n => n.Text));
    }

    [Fact]
    public void A_composite_of_which_nothing_that_counts_applies_is_not_applicable()
    {
        var card = Example.Score(
            r => r.Composite("D", "D", d => d.Criterion("A", "A").Criterion("B", "B", 0)).Criterion("C", "C"),
            d => d.NotApplicable("A", "No hardware.").Hold("B", 5).Hold("C", 7));

        Assert.Equal((Outcome.NotApplicable, "None of its dimensions that count applies."), (card["D"].Outcome, card["D"].Reason?.Text));
        Assert.Equal((7m, 1.0), (card.Headline.Score, card.Headline.Completeness));
    }

    [Fact]
    public void A_child_of_weight_0_never_counts_gates_or_declines()
    {
        var card = Example.Score(
            r => r.OnMissing(MissingRule.Decline).Publish(1).Criterion("A", "A").Criterion("B", "B", 0), d => d.Hold("A", 8));

        Assert.Equal((8m, 1.0, Outcome.Missing), (card.Headline.Score, card.Headline.Completeness, card["B"].Outcome));
    }

    [Fact]
    public void Completeness_passes_through_composites()
    {
        var card = Example.Score(
            r => r.Composite("D", "D", 3, d => d.Criterion("A", "A").Criterion("B", "B")).Criterion("C", "C").Criterion("E", "E"),
            d => d.Hold("A", 8).Hold("C", 8).NotApplicable("E", "No hardware."));

        Assert.Equal((0.5, 0.625), (card["D"].Completeness, card.Headline.Completeness)); // (3·0.5 + 1)/4
    }
}
