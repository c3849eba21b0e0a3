using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Rubrics.Lints;

public sealed class PercentageLintTests
{
    [Theory]
    [InlineData("60 35", "95", "Make them sum to 100: they are 5 too low.")]
    [InlineData("47 52", "99", "Make them sum to 100: they are 1 too low.")]
    [InlineData("60 30 15", "105", "Make them sum to 100: they are 5 too high.")]
    public void A_sum_near_100_is_reported(string weights, string sum, string remedy) => Assert.Equal(
        $"r.yaml(3,1): warning SF1905: the weights of the top dimensions look like percentages and sum to {sum}. {remedy}",
        Linted.Rubric(Dimensions(weights)));

    [Theory]
    [InlineData("30 53 15 20", 5, "118", "with 35 instead of 53 for 'B' they sum to 100",
        "Write 35 for 'B': the digits of 53 look swapped.")]
    [InlineData("30 40 3", 6, "73", "with 30 instead of 3 for 'C' they sum to 100", "Write 30 for 'C': 3 probably lacks a zero.")]
    [InlineData("60 30 11", 6, "101", "with 10 instead of 11 for 'C' they sum to 100",
        "Write 10 for 'C' if 11 is a mistake: every other weight is a multiple of 5.")]
    [InlineData("50 50 1", 6, "101", "without the 1 of 'C' they sum to 100",
        "Give 'C' its share, and lower the others. Its weight is 1, the default.")]
    [InlineData("50 45 1", 6, "96", "with 5 instead of 1 for 'C' they sum to 100", "Write 5 for 'C': its weight is 1, the default.")]
    public void The_likely_mistake_is_named(string weights, int line, string sum, string would, string remedy) => Assert.Equal(
        $"r.yaml({line},16): warning SF1905: the weights of the top dimensions look like percentages and sum to {sum}: {would}. {remedy}",
        Linted.Rubric(Dimensions(weights)));

    [Fact]
    public void Dimensions_below_a_composite_are_looked_at_too() => Assert.Equal(
        "r.yaml(5,5): warning SF1905: the weights of the dimensions of 'Q' look like percentages and sum to 95. "
        + "Make them sum to 100: they are 5 too low.",
        Linted.Rubric("dimensions:\n  Q:\n    dimensions: { A: { weight: 60 }, B: { weight: 35 } }\n"));

    [Theory]
    [InlineData("60 40")]
    [InlineData("60 40 0")]
    [InlineData("33 33 33")]
    [InlineData("16.7 16.7 66.7")]
    [InlineData("100 1")]
    [InlineData("3 2 1")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14")]
    [InlineData("12.345 60 25")]
    [InlineData("5 25 25")]
    [InlineData("30 2")]
    [InlineData("60 6 20")]
    public void Other_weights_are_well(string weights) => Assert.Equal("", Linted.Rubric(Dimensions(weights)));

    private static string Dimensions(string weights) =>
        "dimensions:\n" + string.Concat(weights.Split(' ').Select((w, i) => $"  {(char)('A' + i)}: {{ weight: {w} }}\n"));
}
