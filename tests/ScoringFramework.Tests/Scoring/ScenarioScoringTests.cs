namespace ScoringFramework.Tests.Scoring;

public sealed class ScenarioScoringTests
{
    [Fact]
    public void Scenarios_multiply_weights_and_the_two_that_lift_most_are_the_layers()
    {
        var card = Score(Future("a", 1, ("A", 3)), Future("b", 1, ("A", 2)), Future("c", 1, ("B", 3)), Future("d", 1, ("A", 9)));

        // A 8 and B 2 of equal weight.
        Assert.Equal(5m, card.Headline.Score);
        Assert.Equal([6.5m, 6m, 3.5m, 7.4m], card.Scenarios.Select(s => s.Score!.Value));
        Assert.Equal([1.5m, 1m, -1.5m, 2.4m], card.Scenarios.Select(s => s.Difference!.Value));
        Assert.Equal(["d", "a"], card.Layers);
        Assert.Equal(new ExpectedHeadline(Outcome.Scored, 5.85m), card.Expected);
    }

    [Fact]
    public void Likelihoods_are_normalised() =>
        Assert.Equal(4.25m, Score(Future("a", 1, ("A", 3)), Future("c", 3, ("B", 3))).Expected!.Score); // (6.5 + 3·3.5)/4

    [Fact]
    public void Without_likelihoods_nothing_is_expected() => Assert.Null(Score(Future("a", null, ("A", 3))).Expected);

    [Fact]
    public void A_future_may_leave_a_dimension_out() => Assert.Equal(8m, Score(Future("a", 1, ("B", 0))).Scenarios[0].Score);

    [Fact]
    public void What_lifts_nothing_is_no_layer() => Assert.Empty(Score(Future("a", 1, ("A", 1)), Future("c", 1, ("B", 3))).Layers);

    [Fact]
    public void One_future_without_a_headline_leaves_nothing_to_expect()
    {
        var card = Score(Future("a", 1, ("A", 3)), Future("none", 1, ("A", 0), ("B", 0)));

        Assert.Equal(Outcome.NotApplicable, card.Scenarios[1].Outcome);
        Assert.Equal(new ExpectedHeadline(Outcome.Declined, null), card.Expected);
    }

    [Fact]
    public void An_upside_is_what_the_top_of_the_scale_would_add()
    {
        var card = Score();

        Assert.Equal((1m, 4m), (card["A"].Upside, card["B"].Upside));
    }

    [Fact]
    public void A_position_needs_both_axes()
    {
        var compass = new Compass("A", "B", [new("Somewhere", [])]);
        var rubric = (RubricBuilder r) => { r.Criterion("A", "A").Criterion("B", "B").Compass(compass); };

        Assert.Null(Example.Score(rubric, d => d.Hold("A", 8)).Headline.Position);
        Assert.Equal("Somewhere", Example.Score(rubric, d => d.Hold("A", 8).Hold("B", 2)).Headline.Position);
    }

    [Fact]
    public void The_first_position_that_holds_is_the_subjects()
    {
        var compass = new Compass("A", "B",
        [
            new("Both", [new("A", Comparison.AtLeast, 6.5m), new("B", Comparison.AtLeast, 6.5m)]),
            new("One", [new("A", Comparison.AtLeast, 6.5m)]),
            new("Neither", []),
        ]);

        Assert.Equal(["Both", "One", "Neither"], new (decimal, decimal)[] { (7, 6.5m), (6.5m, 6), (6, 9) }.Select(p => Example.Score(
            r => r.Criterion("A", "A").Criterion("B", "B").Compass(compass),
            d => d.Hold("A", p.Item1).Hold("B", p.Item2)).Headline.Position));
    }

    private static Scenario Future(string id, double? likelihood, params (string Dimension, double Factor)[] emphasis) => new()
    {
        Id = id,
        Title = id,
        Likelihood = likelihood,
        Emphasis = emphasis.Select(e => new Emphasis(e.Dimension, e.Factor)).ToValueList(),
        Because = "A guess.",
    };

    private static Scorecard Score(params Scenario[] scenarios) => Example.Score(
        r =>
        {
            r.Criterion("A", "A").Criterion("B", "B");
            Array.ForEach(scenarios, s => r.Scenario(s));
        },
        d => d.Hold("A", 8).Hold("B", 2));
}
