using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Lints;

/// <summary>Caps, weights and scenarios without effect, in sums, products and the other kinds.</summary>
public sealed class MethodLintTests
{
    private const string Sum = "aggregate: sum\nrounding: { decimals: 1 }\n";

    [Fact]
    public void A_cap_of_a_sum_that_it_cannot_reach_is_reported() => Assert.Equal(
        "r.yaml(7,53): warning SF1903: the cap 'low' can never lower the headline: while A is at most 2, the headline is at most 12.1, and "
        + "the limit is 13. Write a limit below 12.1, or remove the limit.",
        Linted.Rubric(Sum + "dimensions: { A: { scale: 40 }, B: { scale: 10 } }\ncaps:\n  low: { when: { A: at most 2 }, "
            + "limit: { headline: 13 }, because: Why. }\n"));

    [Fact]
    public void A_cap_on_a_headline_where_less_is_better_is_reported_the_other_way() => Assert.StartsWith(
        "r.yaml(8,55): warning SF1903: the cap 'bad' can never raise the headline: while A is at least 30, the headline is at "
        + "least 29.9, and "
        + "the limit is 20.",
        Linted.Rubric(Sum + "better: lower\ndimensions: { A: { scale: 40 }, B: { scale: 10 } }\ncaps:\n  bad: { when: { A: at least 30 }, "
            + "limit: { headline: 20 }, because: Why. }\n"), StringComparison.Ordinal);

    [Fact]
    public void Points_that_the_decimals_cannot_show_are_reported() => Assert.StartsWith(
        "r.yaml(5,33): warning SF1902: 'B' counts for little: from 0 to 1 its score moves the headline by at most 0.04 when "
        + "everything else is "
        + "scored. With one decimal that is 0.0. Show more decimals (rounding), or write times: 0",
        Linted.Rubric(Sum + "dimensions: { A: { scale: 40 }, B: { scale: 1, times: 0.04 } }\n"), StringComparison.Ordinal);

    [Fact]
    public void A_scenario_beside_a_sum_that_changes_nothing_is_reported() => Assert.Contains(
        "the scenario 's' changes no headline",
        Linted.Rubric(Sum + "dimensions:\n  A: { scale: 40 }\n  B: { scale: 10, aggregate: arithmetic, dimensions: { B1: {}, B2: {} } }\n"
            + "scenarios: { s: { title: S, emphasis: { B1: 2, B2: 2 }, because: Why. } }\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("aggregate: product\ndimensions: { A: { scale: 4 }, B: { scale: { min: 0.5, max: 1 } } }\ncaps: { low: { when: "
        + "{ A: at most 2 }, limit: { headline: 1.9 }, because: Why. } }")]
    [InlineData("aggregate: sum\ndimensions: { A: { scale: { min: 0 } }, B: { scale: 1, times: 0.04 } }\nrounding: { decimals: 2 }")]
    [InlineData("aggregate: sum\ndimensions: { A: { scale: 40 }, B: { scale: 1, times: 0 } }")]
    [InlineData("dimensions: { A: { curve: { of: 10, steps: { 0: 0, 5: 10 } }, aggregate: arithmetic, dimensions: { A1: { weight: "
        + "9999 }, A2: {} } }, B: {} }")]
    [InlineData("aggregate: sum\ndimensions: { A: { scale: 40 }, B: { scale: 10, better: lower } }\nscenarios: { s: { title: S, "
        + "emphasis: {}, because: Why. } }")]
    public void What_has_an_effect_is_well(string rubric) => Assert.Equal("", Linted.Rubric(rubric + "\n"));

    [Fact]
    public void What_is_said_to_be_idle_or_unseen_changes_no_headline()
    {
        var found = 0;
        MethodTrees.Any.Holds(tree =>
        {
            var rubric = tree.Rubric with { Rounding = new(1, MidpointRounding.AwayFromZero) };
            foreach (var lint in new ScoringEngine(rubric).Lint().Where(d => d.Code == "SF1903"))
            {
                var id = lint.Path!.Segments[1];
                var (with, without) = ((tree with { Rubric = rubric }).Score(),
                    (tree with { Rubric = rubric with { Caps = rubric.Caps.Where(c => c.Id != id).ToValueList() } }).Score());
                Assert.Equal(without.Headline.Unrounded, with.Headline.Unrounded);
                Interlocked.Increment(ref found);
            }
        }, iter: 1500);
        Assert.InRange(found, Law.Many(5), int.MaxValue);
    }
}
