namespace ScoringFramework.Tests.Scoring;

public sealed class GateTests
{
    [Fact]
    public void A_headline_below_its_completeness_is_declined_with_its_distance()
    {
        var card = Example.Score(
            r => r.Publish(0.75).Criterion("A", "A", 50).Criterion("B", "B", 30).Criterion("C", "C", 20),
            d => d.Hold("A", 8).Decline("C", "Undisclosed."));

        Assert.Equal((Outcome.Declined, (decimal?)null), (card.Headline.Outcome, card.Headline.Score));
        Assert.Equal("Its completeness of 0.50 is below the required 0.75.", card.Headline.Reason?.Text);
        Assert.Equal(
            ["The headline needs a completeness of 0.75. It has 0.50, and with a score for B it has 0.80.", "B needs a held score."],
            card.Headline.Needs.Select(n => n.Text));
        Assert.Equal(new Bounds(4, 9), card.Headline.Bounds);
    }

    [Fact]
    public void A_gate_that_is_just_reached_is_open()
    {
        // 0.1 + 0.2 of 0.3 + 0.1: a double's 0.75 falls short of it.
        var card = Example.Score(r => r.Publish(0.75).Criterion("A", "A", 0.1).Criterion("B", "B", 0.2).Criterion("C", "C", 0.1),
            d => d.Hold("A", 8).Hold("B", 8));

        Assert.Equal(8m, card.Headline.Score);
    }

    [Fact]
    public void A_composite_below_its_own_gate_is_declined_and_its_rule_says_what_follows()
    {
        var card = Example.Score(
            r => r.Composite("D", "D", d => d.MinCompleteness(0.6).Criterion("A", "A").Criterion("B", "B")).Criterion("C", "C"),
            d => d.Hold("A", 8).Hold("C", 5));

        Assert.Equal((Outcome.Declined, "Its completeness of 0.50 is below the required 0.60."),
            (card["D"].Outcome, card["D"].Reason?.Text));
        Assert.Equal(["D needs a completeness of 0.60. It has 0.50, and with a score for B it has 1.00.", "B needs a held score."],
            card["D"].Needs.Select(n => n.Text));
        Assert.Equal((5m, 0.5), (card.Headline.Score, card.Headline.Completeness));

        // D as a whole is what the headline does without.
        Assert.Equal(new Bounds(2.5m, 7.5m), card.Headline.Bounds);
    }

    [Fact]
    public void A_composite_that_a_child_declines_says_which()
    {
        var card = Example.Score(
            r => r.Composite("D", "D", d => d.Criterion("A", "A").Criterion("B", "B", c => c.OnMissing(MissingRule.Decline)))
                .Criterion("C", "C"),
            d => d.Hold("A", 8).Hold("C", 5).Decline("B", "Undisclosed."));

        Assert.Equal((Outcome.Declined, "B has no score, and the rubric says on-missing: decline."),
            (card["D"].Outcome, card["D"].Reason?.Text));
        Assert.Equal(["D needs a score for B.", "B needs a held score."], card["D"].Needs.Select(n => n.Text));
    }
}
