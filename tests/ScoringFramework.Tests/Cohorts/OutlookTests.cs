using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Cohorts;

public sealed class OutlookTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Criterion("A", "First", 1).Criterion("B", "Second", 1)
        .Scenario(new() { Id = "a", Title = "All A", Likelihood = 1, Emphasis = [new("B", 0)], Because = "It is." })
        .Scenario(new() { Id = "b", Title = "Much B", Likelihood = 1, Emphasis = [new("B", 3)], Because = "It is." })).ValueOrThrow();

    private static Scorecard Card(string name, decimal a, decimal b) =>
        Cards.Score(name.ToLowerInvariant(), name, Rubric, d => d.Hold("A", a, "Seen.").Hold("B", b, "Seen."));

    private static readonly Cohort Cohort = Cohort.Create([
        Card("Even", 6, 6), Card("Odd", 9, 5), Card("Flat", 5.8m, 5.8m), Card("Low", 5, 5.4m),
        Cards.Score("half", "Half", Rubric, d => d.Hold("A", 4, "Seen.").Decline("B", "Secret.")),
    ]).ValueOrThrow();

    private static Outlook Of(string id) => Cohort.Outlooks.Single(o => o.Subject.Id == id);

    [Fact]
    public void A_subject_has_its_headline_and_rank_in_each_scenario()
    {
        Assert.Equal(["odd", "even", "flat", "low", "half"], Cohort.Outlooks.Select(o => o.Subject.Id));
        Assert.Equal([("a", 9m, 1), ("b", 6m, 1)], Of("odd").Scenarios.Select(s => (s.Id, s.Score!.Value, s.Rank!.Value)));
        Assert.Equal([true, true], new[] { Of("odd"), Of("even") }.Select(o => o.Scenarios[1].IsTied));
        Assert.Equal([("a", 6m, 2), ("b", 6m, 1)], Of("even").Scenarios.Select(s => (s.Id, s.Score!.Value, s.Rank!.Value)));
    }

    [Fact]
    public void The_worst_the_best_and_the_expected_are_there()
    {
        var odd = Of("odd");

        Assert.Equal(("b", 6m, "a", 9m, 3m, 7.5m, 1),
            (odd.Worst!.Id, odd.Worst.Score, odd.Best!.Id, odd.Best.Score, odd.Spread, odd.Expected, odd.ExpectedRank));
        Assert.Equal(["a"], odd.Layers);
    }

    [Fact]
    public void A_loss_of_a_twentieth_of_the_scale_and_a_scenario_without_headline_are_fragile()
    {
        Assert.Equal([Fragility.Score], Of("odd").Fragile);
        Assert.Equal(
            "Odd has from 6.00 in Much B to 9.00 in All A, and rank 1 in every one. It is fragile: Much B makes its headline worse by "
            + "1.00.",
            Of("odd").Text);
        Assert.Equal([Fragility.Declined], Of("half").Fragile);
        Assert.EndsWith("It is fragile: it has no headline in Much B.", Of("half").Text, StringComparison.Ordinal);
        Assert.Empty(Of("even").Fragile);
        Assert.Equal("Even has 6.00 in every scenario.", Of("even").Text);
    }

    [Fact]
    public void A_fall_by_a_quarter_of_the_ranks_is_fragile_where_the_headline_hardly_moves()
    {
        var close = Cohort.Create([
            Card("First", 5.6m, 5.2m), Card("Second", 5.3m, 5.4m), Card("Third", 5.25m, 5.4m), Card("Fourth", 5.2m, 5.4m),
        ]).ValueOrThrow();

        Assert.Equal([Fragility.Rank], close.Outlooks.Single(o => o.Subject.Id == "first").Fragile);
        Assert.EndsWith("It is fragile: Much B moves it from rank 1 to 4.", close.Outlooks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rubric_without_scenarios_has_no_outlooks() =>
        Assert.Empty(Cohort.GroupBy([Cards.Titled("Other", ("A", "a"))])[0].Outlooks);
}
