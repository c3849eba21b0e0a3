using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Rubrics.Lints;

public sealed class LevelLintTests
{
    [Fact]
    public void Levels_that_start_above_the_middle_leave_most_scores_without_words() => Assert.Equal(
        "r.yaml(4,8): warning SF1901: the lowest level of 'A' is 5.5, so the scores from 0 to 5.5, 55% of the scale, have no words. "
        + "Add levels below 5.5, down to 0.",
        Linted.Rubric("dimensions:\n  A: { levels: { 5.5: Good., 8: Better. } }\n"));

    [Fact]
    public void Levels_that_end_low_give_most_scores_one_text() => Assert.Equal(
        "r.yaml(4,1): warning SF1901: the highest level of the headline is 2, so the scores from 2 to 10, 80% of the scale, have the "
        + "same words. "
        + "Add levels above 2, up to 10.",
        Linted.Rubric("dimensions: { A: {} }\nlevels: { 0: Weak, 1: Weaker, 2: Fair }\n"));

    [Fact]
    public void A_single_level_says_the_same_of_every_score() => Assert.Equal(
        "r.yaml(3,20): warning SF1901: the only level of 'A' is 0, so the scores from 0 to 10, 100% of the scale, have the same words. "
        + "Add levels above 0, up to 10.",
        Linted.Rubric("dimensions: { A: { levels: { 0: Any. } } }\n"));

    [Fact]
    public void Words_are_needed_only_for_what_a_curve_can_give() => Assert.Equal("", Linted.Rubric("""
        dimensions:
          A:
            measure: { metric: m, curve: { points: { 0: 7, 20: 10 } } }
            levels: { 7: Good., 9: Better. }
        """));

    [Theory]
    [InlineData("{ 0: No., 10: Yes. }")]
    [InlineData("{ 0: No., 2.5: Yes. }")]
    [InlineData("{ 5: Fair., 8: Good. }")]
    [InlineData("{ 0: a, 2: b, 5: c, 8: d, 10: e }")]
    public void Levels_over_the_scale_are_well(string levels) =>
        Assert.Equal("", Linted.Rubric($"dimensions: {{ A: {{ levels: {levels} }} }}\nlevels: {levels}\n"));
}
