namespace ScoringFramework.Tests.Rubrics;

public sealed class CurveTests
{
    private static readonly Curve Growth = Curve.Points((0, 2), (20, 5), (40, 8), (60, 10));

    [Theory]
    [InlineData(-5, 2)]
    [InlineData(0, 2)]
    [InlineData(10, 3.5)]
    [InlineData(40, 8)]
    [InlineData(59, 9.9)]
    [InlineData(99, 10)]
    public void Points_are_joined_by_straight_lines_and_flat_outside(double value, double score) => AssertScore(Growth, value, score);

    [Theory]
    [InlineData(5, 2.5)]
    [InlineData(10, 5)]
    [InlineData(10.001, 7.0003)]
    [InlineData(20, 10)]
    [InlineData(20.001, 1)]
    public void Points_may_jump_above_a_value(double value, double score) => AssertScore(
        Curve.Points(new CurvePoint(0, 0), new(10, 5), new(10, 7) { Above = true }, new(20, 10), new(20, 1) { Above = true }),
        value, score);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(9.999, 2)]
    [InlineData(10, 6)]
    [InlineData(500, 6)]
    public void Steps_give_the_score_of_the_last_point_not_above(double value, double score) =>
        AssertScore(Curve.Steps((0, 2), (10, 6)), value, score);

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(9.99, 0)]
    [InlineData(10, 5)]
    public void Below_the_first_step_is_the_bottom_of_the_scale(double value, double score) =>
        AssertScore(Curve.Steps((10, 5), (20, 10)), value, score);

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(9.99, 3)]
    [InlineData(10, 5)]
    public void A_step_below_it_says_otherwise(double value, double score) =>
        AssertScore(Curve.Steps((-1000, 3), (10, 5), (20, 10)), value, score);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.5, 10)]
    [InlineData(5, 4)]
    public void Where_less_is_better_what_is_below_the_first_step_is_as_good_as_it(double value, double score) =>
        AssertScore(Curve.Steps((1, 10), (2, 10), (5, 4), (9, 0)), value, score);

    [Theory]
    [InlineData(0, 100, 25, 2.5)]
    [InlineData(100, 0, 25, 7.5)]
    [InlineData(0, 100, -3, 0)]
    [InlineData(0, 100, 103, 10)]
    public void A_linear_curve_runs_from_the_bottom_to_the_top_and_is_clamped(double from, double to, double value, double score) =>
        AssertScore(Curve.Linear(from, to), value, score);

    [Theory]
    [InlineData(1, 100, 10, 5)]
    [InlineData(1, 100, 1000, 10)]
    [InlineData(1, 100, 0, 0)]
    [InlineData(1, 100, -7, 0)]
    [InlineData(100, 1, 10, 5)]
    [InlineData(100, 1, 0, 10)]
    public void A_log_curve_takes_0_and_below_as_the_end_nearer_0(double from, double to, double value, double score) =>
        AssertScore(Curve.Log(from, to), value, score);

    [Theory]
    [InlineData(0.1, 50, 5)]
    [InlineData(0.1, 60, 7.310585786300049)] // 1/(1 + 1/e)
    [InlineData(-0.1, 60, 2.689414213699951)]
    [InlineData(0.1, -100000, 0)]
    [InlineData(0.1, 100000, 10)]
    public void A_logistic_curve_is_half_at_its_midpoint(double slope, double value, double score) =>
        AssertScore(Curve.Logistic(50, slope), value, score);

    [Theory]
    [InlineData(4000, 5)]
    [InlineData(2000, 9)]
    [InlineData(8000, 1)] // as far above the median as p10 is below, in the logarithm
    [InlineData(0, 10)]
    [InlineData(-1, 10)]
    [InlineData(1e9, 0)]
    public void A_log_normal_curve_is_half_at_the_median_and_nine_tenths_at_p10(double value, double score) =>
        AssertScore(Curve.LogNormal(4000, 2000), value, score);

    [Fact]
    public void A_lookup_gives_the_score_of_the_same_text_and_of_no_other()
    {
        var curve = Curve.Lookup(("AA", 8), ("B", 3));

        Assert.Equal(8m, Score(curve, new("m") { Text = "AA" }).Score);
        Assert.Equal(
            (Outcome.Missing, "The figure of m in [e] cannot be used: its lookup has no entry for 'aa'."),
            (Score(curve, new("m") { Text = "aa" }).Outcome, Score(curve, new("m") { Text = "aa" }).Reason?.Text));
    }

    [Fact]
    public void A_curve_reads_no_text() =>
        Assert.Equal(
            "The figure of m in [e] cannot be used: its curve reads a number, and the figure is the word 'many'.",
            Score(Growth, new("m") { Text = "many" }).Reason?.Text);

    [Fact]
    public void A_measure_without_a_figure_is_missing() =>
        Assert.Equal((Outcome.Missing, "No evidence for it has a figure of m."),
            (Score(Growth, null).Outcome, Score(Growth, null).Reason?.Text));

    private static void AssertScore(Curve curve, double value, double score) =>
        Assert.Equal(score, Score(curve, new("m") { Value = (decimal)value }).Unrounded!.Value, 1e-11);

    private static DimensionScore Score(Curve curve, Metric? metric) => Scoring.Example.Score(
        r => r.Criterion("A", "A", c => c.Measure("m", null, curve)),
        d => d.Source(new() { Id = "s", Title = "Report", Publisher = "Bureau", Tier = "primary" })
            .Evidence(new() { Id = "e", Claim = "It is so.", Source = "s", Metric = metric, Supports = ["A"] }))["A"];
}
