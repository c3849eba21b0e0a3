using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Rubrics.Lints;

public sealed class MissingScoreLintTests
{
    private const string Remedy =
        " Write on-missing: floor to count a missing score as the bottom, or on-missing: decline to decline the result.";

    [Theory]
    [InlineData("minimum", 16, "the minimum")]
    [InlineData("geometric", 16, "the geometric mean")]
    [InlineData("harmonic", 16, "the harmonic mean")]
    [InlineData("{ power: 0 }", 5, "the geometric mean")]
    [InlineData("{ power: -2 }", 5, "the mean of power -2")]
    public void A_mean_that_depends_on_the_worst_and_excludes_missing_scores_rewards_them(string aggregate, int column, string name) =>
        Assert.Equal(
        $"r.yaml(5,{column}): warning SF1906: 'Q' excludes missing scores, and " + name
        + " depends on the worst dimension, so not scoring that dimension raises the result." + Remedy,
        Linted.Rubric($"dimensions:\n  Q:\n    aggregate: {aggregate}\n    dimensions: {{ A: {{}}, B: {{}} }}\n"));

    [Fact]
    public void What_takes_the_mean_from_the_rubric_is_reported_once() => Assert.Equal(
        "r.yaml(3,12): warning SF1906: the headline and 'Q' exclude missing scores, and the minimum depends on the worst dimension, "
        + "so not scoring that dimension raises the results." + Remedy,
        Linted.Rubric("aggregate: minimum\ndimensions:\n  Q:\n    dimensions: { A: {}, B: {} }\n  C: {}\n"));

    [Theory]
    [InlineData("{ Q: { aggregate: arithmetic, dimensions: { A: {}, B: {} } } }")]
    [InlineData("{ Q: { aggregate: maximum, dimensions: { A: {}, B: {} } } }")]
    [InlineData("{ Q: { aggregate: { power: 0.5 }, dimensions: { A: {}, B: {} } } }")]
    [InlineData("{ Q: { aggregate: minimum, on-missing: floor, dimensions: { A: {}, B: {} } } }")]
    [InlineData("{ Q: { aggregate: minimum, dimensions: { A: { on-missing: decline }, B: { on-missing: floor } } } }")]
    [InlineData("{ Q: { aggregate: minimum, dimensions: { A: {}, B: { weight: 0 } } } }")]
    [InlineData("{ Q: { aggregate: minimum, min-completeness: 0.75, dimensions: { A: {}, B: {} } } }")]
    [InlineData("{ Q: { weight: 0, aggregate: minimum, dimensions: { A: {}, B: {} } }, C: {} }")]
    public void Missing_scores_that_raise_nothing_are_well(string dimensions) =>
        Assert.Equal("", Linted.Rubric($"dimensions: {dimensions}\n"));

    [Theory]
    [InlineData("0.8", true)]
    [InlineData("0.75", false)]
    public void The_headline_s_gate_counts_what_a_silence_takes_of_it(string gate, bool isWell) => Assert.Equal(isWell, Linted.Rubric(
        $"publish: {{ min-completeness: {gate} }}\ndimensions: {{ C: {{}}, Q: {{ aggregate: minimum, dimensions: {{ A: {{}}, B: {{}} }} "
        + $"}} }}\n").Length == 0);
}
