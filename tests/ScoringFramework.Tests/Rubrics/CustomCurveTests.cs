using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Rubrics;

public sealed class CustomCurveTests
{
    private static readonly CustomCurve Saturation = Curve.Custom("saturation", 1, x => 10 * x / (x + 1));

    private static Rubric With(Curve curve) =>
        Rubric.Define("r", "1.0.0", r => r.Criterion("A", "A", c => c.Measure("m", null, curve))).ValueOrThrow();

    private static Dossier Of(Rubric rubric, decimal figure) => Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d => d
        .Source("s", "Title", "Publisher", "primary", new PartialDate(2026))
        .Figure("e", "It is so.", "s", "m", figure, null, "A")).ValueOrThrow();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(3, 7.5)]
    [InlineData(-3, 10)]
    [InlineData(-0.5, 0)]
    public void Its_score_is_on_the_scale_and_clamped_to_it(decimal figure, decimal score) =>
        Assert.Equal(score, Vendors.Score(Of(With(Saturation), figure))["A"].Score);

    [Fact]
    public void It_is_hashed_by_its_name_and_version()
    {
        var same = With(Curve.Custom("saturation", 1, _ => 3));

        Assert.Equal(With(Saturation), same);
        Assert.Equal(With(Saturation).ToJson(), same.ToJson());
        Assert.NotEqual(With(Saturation).ToJson(), With(Curve.Custom("saturation", 2, _ => 3)).ToJson());
        Assert.NotEqual(With(Saturation).ToJson(), With(Curve.Custom("steep", 1, _ => 3)).ToJson());
    }

    [Fact]
    public void A_file_that_names_it_is_read_by_bringing_it_along()
    {
        var rubric = With(Saturation);

        Assert.Equal("SF1406", Assert.Single(RubricFile.Parse(rubric.ToYaml()).Diagnostics).Code);
        Assert.Equal("SF1406",
            Assert.Single(RubricFile.Parse(rubric.ToYaml(), curves: [Curve.Custom("saturation", 2, x => x)]).Diagnostics).Code);
        Assert.Equal("SF1406", Assert.Single(RubricFile.ParseJson(rubric.ToJson()).Diagnostics).Code);
        Assert.Equal(5m, Vendors.Score(Of(RubricFile.Parse(rubric.ToYaml(), curves: [Saturation]).ValueOrThrow(), 1))["A"].Score);
        Assert.Equal(5m, Vendors.Score(Of(RubricFile.ParseJson(rubric.ToJson(), curves: [Saturation]).ValueOrThrow(), 1))["A"].Score);
    }

    [Fact]
    public void It_is_found_in_a_composite_too()
    {
        var yaml = Rubric.Define("r", "1.0.0",
            r => r.Composite("D", "D", d => d.Criterion("A", "A", c => c.Measure("m", null, Saturation)))).ValueOrThrow().ToYaml();

        Assert.Equal(5m, Vendors.Score(Of(RubricFile.Parse(yaml, curves: [Saturation]).ValueOrThrow(), 1))["A"].Score);
    }

    [Fact]
    public void Where_it_turns_is_reported()
    {
        var lint = new ScoringEngine(With(Curve.Custom("hill", 1, x => 10 - Math.Abs(x)))).Lint();

        Assert.Contains(lint, d => d.Code == "SF1904" && d.Path!.ToString() == "dimensions.A.measure.curve.custom");
        Assert.DoesNotContain(new ScoringEngine(With(Curve.Custom("slope", 1, x => x / 10))).Lint(), d => d.Code == "SF1904");
    }

    [Fact]
    public void No_number_is_the_programs_fault() =>
        Assert.Contains("saturation version 1", Assert.Throws<InvalidOperationException>(() =>
            Vendors.Score(Of(With(Curve.Custom("saturation", 1, _ => double.NaN)), 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_no_id_is_refused() =>
        Assert.Equal("SF1001", Assert.Single(Rubric.Define("r", "1.0.0", r => r.Criterion("A", "A", c =>
            c.Measure("m", null, Curve.Custom("two words", 1, x => x)))).Diagnostics).Code);

    [Fact]
    public void A_change_is_computed_with_it_also_between_scorecards_that_were_read()
    {
        var (before, after) = (Vendors.Score(Of(With(Saturation), 1)), Vendors.Score(Of(With(Saturation), 3)));
        var (was, now) = (ScorecardFile.Parse(before.ToJson()).ValueOrThrow(), ScorecardFile.Parse(after.ToJson()).ValueOrThrow());

        Assert.Equal(2.5m, Change.Between(before, after).Difference);
        Assert.Equal(Change.Between(before, after).ToJson(), Change.Between(was, now, curves: [Saturation]).ToJson());
        Assert.Contains("saturation version 1", Assert.Throws<ArgumentException>(() => Change.Between(was, now)).Message);
    }

    [Fact]
    public void A_scorecard_is_recomputed_with_it()
    {
        var card = Vendors.Score(Of(With(Saturation), 1));

        Assert.Equal(card.ToJson(), ScorecardFile.Recompute(card).ValueOrThrow().ToJson());
        Assert.Equal(card.ToJson(), ScorecardFile.Recompute(card.ToJson(), curves: [Saturation]).ValueOrThrow().ToJson());
        Assert.Equal("SF1406", Assert.Single(ScorecardFile.Recompute(card.ToJson()).Diagnostics).Code);
    }
}
