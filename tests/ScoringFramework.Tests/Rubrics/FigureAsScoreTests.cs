namespace ScoringFramework.Tests.Rubrics;

/// <summary>Figures that are scores themselves, or become one by a formula or a step that must be exceeded.</summary>
public sealed class FigureAsScoreTests
{
    [Theory]
    [InlineData(7.25, 7.25)]
    [InlineData(-3, 0)]
    [InlineData(12, 10)]
    public void Without_a_curve_the_figure_is_the_score(double value, double score) => AssertScore(Curve.Identity, value, score);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(335, 0)]
    [InlineData(335.0001, 1)]
    [InlineData(670, 1.5)]
    [InlineData(671, 2)]
    public void A_step_above_a_value_leaves_the_value_out(double value, double score) => AssertScore(
        Curve.Steps(new CurvePoint(0, 0), new CurvePoint(335, 1) { Above = true }, new CurvePoint(670, 1.5m),
            new CurvePoint(670, 2) { Above = true }), value, score);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2.718281828459045, 3)]
    [InlineData(0, 0)]
    [InlineData(-5, 0)]
    [InlineData(1e9, 10)]
    public void A_natural_logarithm_is_in_scores(double value, double score) => AssertScore(Curve.Ln(2, 1), value, score);

    [Theory]
    [InlineData(3, 0)]
    [InlineData(5, 2)]
    [InlineData(7, 8)]
    [InlineData(99, 10)]
    public void A_power_counts_from_a_value_on(double value, double score) => AssertScore(Curve.Power(2, 0.5, 3), value, score);

    [Theory]
    [InlineData(18, 1)]
    [InlineData(20, 1)]
    [InlineData(16, 3)]
    [InlineData(15, 5.5)]
    public void A_power_counts_below_a_value(double value, double score) => AssertScore(Curve.PowerBelow(2, 0.5, 18, 1), value, score);

    // Points of the decathlon, World Athletics' scoring tables: 100 m in 10.395 s, long jump of 776 cm and 1500 m in 233.79 s are 1,000
    // points each.
    [Theory]
    [InlineData("below: 18, times: 25.4347, exponent: 1.81", "10.395", 1000)]
    [InlineData("from: 220, times: 0.14354, exponent: 1.4", "776", 1000)]
    [InlineData("below: 480, times: 0.03768, exponent: 1.85", "233.79", 1000)]
    public void The_points_of_the_decathlon_are_powers(string power, string result, double points)
    {
        var rubric = RubricFile.Parse($"rubric: r\nversion: 1.0.0\nscale: {{ min: 0, max: 1500 }}\ndimensions: {{ A: {{ measure: {{ "
            + $"metric: m, curve: {{ power: {{ {power} }} }} }} }} }}\n").ValueOrThrow();

        Assert.Equal(points, Math.Floor(Score(rubric,
            decimal.Parse(result, System.Globalization.CultureInfo.InvariantCulture)).Unrounded!.Value));
    }

    // The air quality index cuts digits off before it looks anything up.
    [Theory]
    [InlineData("to: 0.001, direction: down", 0.08753333, 0.087)]
    [InlineData("to: 0.001, direction: up", 0.08753333, 0.088)]
    [InlineData("decimals: 2", 0.085, 0.09)]
    [InlineData("decimals: 1", -0.25, -0.3)]
    [InlineData("to: 0.25", 1.1, 1)]
    [InlineData("to: 5, direction: up", 10.0000000000001, 10)]
    public void A_figure_is_rounded_before_the_curve(string rounding, double figure, double read)
    {
        var rubric = RubricFile.Parse($"rubric: r\nversion: 1.0.0\nscale: {{ min: -10, max: 10 }}\ndimensions: {{ A: {{ measure: {{ "
            + $"metric: m, rounding: {{ {rounding} }} }} }} }}\n").ValueOrThrow();

        Assert.Equal(read, Score(rubric, (decimal)figure).Unrounded!.Value, 1e-11);
    }

    [Fact]
    public void The_sentence_says_that_a_figure_was_rounded()
    {
        var rubric = Rubric.Define("r", "1.0.0", r =>
            r.Criterion("A", "A", c => c.Measure(new("m", "ppm", Curve.Identity) { Rounding = new(0.001m, RoundingDirection.Down) })))
                .ValueOrThrow();

        Assert.Equal("Measured: m is 0.08753333 ppm [e], rounded to 0.087 ppm.", Score(rubric, 0.08753333m, "ppm").Reasoning.Origin!.Text);
        Assert.Equal("Measured: m is 0.087 ppm [e].", Score(rubric, 0.087m, "ppm").Reasoning.Origin!.Text);
    }

    [Fact]
    public void The_word_ln_alone_is_a_curve() => Assert.Equal(
        Curve.Ln(), ((Criterion)RubricFile.Parse("rubric: r\nversion: 1.0.0\ndimensions: { A: { measure: { metric: m, curve: ln } } }\n")
            .ValueOrThrow().Find("A")!).Measure!.Curve);

    [Theory]
    [InlineData("2.5", "Low")]
    [InlineData("2.51", "Middle")]
    [InlineData("5", "Middle")]
    [InlineData("5.01", "High")]
    public void A_level_above_a_score_leaves_the_score_out(string score, string level)
    {
        var rubric = RubricFile.Parse("rubric: r\nversion: 1.0.0\nlevels: { 0: Low, above 2.5: Middle, above 5: High }\ndimensions: { A: "
            + "{} }\n").ValueOrThrow();
        var card = new ScoringEngine(rubric).Score(Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d =>
            d.Hold("A", decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture))).ValueOrThrow());

        Assert.Equal(level, card.Headline.Level);
    }

    private static void AssertScore(Curve curve, double value, double score) =>
        Assert.Equal(score, Score(Rubric.Define("r", "1.0.0", r => r.Criterion("A", "A", c => c.Measure("m", null, curve))).ValueOrThrow(),
            (decimal)value).Unrounded!.Value, 1e-11);

    private static DimensionScore Score(Rubric rubric, decimal value, string? unit = null) =>
        new ScoringEngine(rubric).Score(Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d => d
            .Source("s", "Report", "Bureau", "primary").Figure("e", "It is so.", "s", "m", value, unit, "A")).ValueOrThrow())["A"];
}
