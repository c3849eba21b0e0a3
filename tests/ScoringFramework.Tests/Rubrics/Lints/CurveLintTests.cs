using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Rubrics.Lints;

public sealed class CurveLintTests
{
    [Theory]
    [InlineData("points: { 0: 2, 20: 5, 40: 3, 60: 10 }", "r.yaml(3,83)", "rises to 5 at 20 and falls to 3 at 40", "better and then worse")]
    [InlineData("steps: { 0: 9, 20: 5, 40: 5, 60: 10 }", "r.yaml(3,89)", "falls to 5 at 40 and rises to 10 at 60", "worse and then better")]
    public void A_curve_that_turns_is_reported_where_it_does(string curve, string place, string turn, string more) => Assert.Equal(
        $"{place}: warning SF1904: the curve of 'A' {turn}, so more growth is {more}. "
        + "Correct the wrong score. If the change is meant, explain it in the dimension's about.",
        Linted.Rubric($"dimensions: {{ A: {{ measure: {{ metric: growth, curve: {{ {curve} }} }} }} }}\n"));

    [Fact]
    public void An_about_can_mean_the_turn() => Assert.Equal("", Linted.Rubric("""
        dimensions:
          A:
            about: A staff of ten is best.
            measure: { metric: staff, curve: { points: { 0: 2, 10: 10, 40: 3 } } }
        """));

    [Theory]
    [InlineData("points: { 0: 2, 20: 5, 40: 5, 60: 10 }")]
    [InlineData("steps: { 0: 9, 20: 5, 40: 5, 60: 1 }")]
    [InlineData("lookup: { a: 2, b: 9, c: 1 }")]
    [InlineData("linear: { from: 10, to: 0 }")]
    public void A_curve_of_one_direction_is_well(string curve) =>
        Assert.Equal("", Linted.Rubric($"dimensions: {{ A: {{ measure: {{ metric: m, curve: {{ {curve} }} }} }} }}\n"));
}
