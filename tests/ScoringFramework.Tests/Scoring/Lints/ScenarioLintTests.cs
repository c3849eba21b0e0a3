using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class ScenarioLintTests
{
    private const string Dimensions =
        "dimensions:\n  Q: { aggregate: arithmetic, dimensions: { A: {}, B: {} } }\n  C: {}\n  Z: { weight: 0, dimensions: { D: {}, E: "
        + "{} } }\n";

    [Theory]
    [InlineData("{ Q: 1, A: 1 }", "Q is multiplied by 1 and A is multiplied by 1")]
    [InlineData("{ A: 2, B: 2 }", "all dimensions that count in Q are multiplied by the same factor")]
    [InlineData("{ Z: 3, D: 2 }", "Z does not count and D does not count")]
    [InlineData("{ Q: 5, C: 5, D: 2, E: 3 }",
        "all dimensions that count in the headline are multiplied by the same factor, D does not count and E does not count")]
    [InlineData("{ Q: 1, C: 1, D: 2, E: 3 }", "Q is multiplied by 1, C is multiplied by 1 and 2 more such")]
    public void A_scenario_that_leaves_all_shares_as_they_are_is_reported(string emphasis, string why) => Assert.Equal(
        $"r.yaml(8,18): warning SF1907: the scenario 's' changes no headline: {why}. "
        + "Give some dimensions more emphasis than their siblings. For a scenario without a change, write emphasis: {}.",
        Linted.Rubric($"{Dimensions}scenarios:\n  s: {{ title: S, emphasis: {emphasis}, because: Why. }}\n"));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ A: 2 }")]
    [InlineData("{ A: 2, B: 3 }")]
    [InlineData("{ Z: 1, C: 0 }")]
    [InlineData("{ A: 0, B: 0 }")]
    public void A_scenario_that_moves_a_share_and_one_that_says_that_it_does_not_are_well(string emphasis) =>
        Assert.Equal("", Linted.Rubric($"{Dimensions}scenarios:\n  s: {{ title: S, emphasis: {emphasis}, because: Why. }}\n"));

    [Fact]
    public void No_weight_moves_a_minimum() =>
        Assert.Contains("changes no headline: Q is a minimum, which does not depend on weights.", InMinimum("{ A: 2 }", ""));

    [Theory]
    [InlineData("{ A: 0 }", "")]
    [InlineData("{ A: 2 }", "min-completeness: 0.6, ")]
    public void A_minimum_is_moved_by_a_weight_of_0_and_through_its_gate(string emphasis, string gate) =>
        Assert.Equal("", InMinimum(emphasis, gate));

    private static string InMinimum(string emphasis, string gate) => Linted.Rubric(
        $"dimensions: {{ Q: {{ aggregate: minimum, on-missing: floor, {gate}dimensions: {{ A: {{}}, B: {{}} }} }} }}\n"
        + $"scenarios: {{ s: {{ title: S, emphasis: {emphasis}, because: Why. }} }}\n");

    [Fact]
    public void What_is_said_to_change_nothing_changes_no_headline()
    {
        var fired = 0;
        Sketches.Any.Holds(sketch =>
        {
            var card = sketch.Score();
            foreach (var lint in new ScoringEngine(sketch.BuildRubric()).Lint().Where(l => l.Descriptor == RubricLintCodes.IdleScenario))
            {
                var scenario = card.Scenarios.Single(s => s.Id == lint.Path!.Segments[1]);
                Assert.Equal((card.Headline.Outcome, card.Headline.Score), (scenario.Outcome, scenario.Score));
                Interlocked.Increment(ref fired);
            }
        }, iter: 600);
        Assert.True(fired > Law.Many(40), $"{fired} is too few to show anything.");
    }
}
