namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class FiguresOverTimeTests
{
    private const string ThreeYears = "audit 10 2025, audit 20 2024, paper 60 2023";

    [Theory]
    [InlineData("mean", 30)]
    [InlineData("median", 20)]
    [InlineData("lowest", 10)]
    [InlineData("highest", 60)]
    [InlineData("sum", 90)]
    public void The_figures_of_the_last_years_are_taken_together(string take, double score) =>
        Assert.Equal((decimal)score, Score($"period: year, over: {{ last: 3 years, take: {take} }}", ThreeYears)["A"].Score);

    [Fact]
    public void A_median_of_two_is_between_them() =>
        Assert.Equal(15, Score("period: year, over: { last: 24 months, take: median }", ThreeYears)["A"].Score);

    [Fact]
    public void A_change_is_the_newest_less_the_one_so_much_earlier() =>
        Assert.Equal(40, Score("period: year, over: { last: 2 years, take: change }", "audit 70 2025, audit 55 2024, paper 30 "
            + "2023")["A"].Score);

    [Fact]
    public void The_sentence_names_every_figure()
    {
        var card = Score("period: year, over: { last: 3 years, take: mean }", ThreeYears + ", old 99 2019");

        Assert.Equal(
            "Measured: the mean of m over 3 years is 30 points, from 10 points (2025) [e1], 20 points (2024) [e2] and 60 points (2023) "
                + "[e3].",
            card["A"].Reasoning.Origin!.Text);
        Assert.Equal(["Not used: 99 points (2019) [e4], of an older period."], card["A"].Reasoning.Notes.Select(n => n.Text));
        Assert.Equal([null, null, null, SetAsideReason.OlderPeriod], card.Evidence.Select(e => Assert.Single(e.Readings).SetAside));
    }

    [Fact]
    public void A_year_without_a_figure_is_not_skipped()
    {
        var card = Score("period: year, over: { last: 3 years, take: mean }", "audit 10 2025, paper 60 2023");

        Assert.Equal(
            (Outcome.Missing, "It takes the mean of m over 3 years, and no figure is for the year that ends on 2024-12-31."),
            (card["A"].Outcome, card["A"].Reason!.Text));
        Assert.Equal("A needs evidence with a figure of m in points for the year that ends on 2024-12-31.",
            Assert.Single(card["A"].Needs).Text);
    }

    [Fact]
    public void A_change_needs_only_its_ends() =>
        Assert.Equal(20, Score("period: year, over: { last: 2 years, take: change }", "audit 50 2025, paper 30 2023")["A"].Score);

    [Fact]
    public void Of_one_period_the_better_tier_is_read() =>
        Assert.Equal(15, Score("period: year, over: { last: 2 years, take: mean }", "audit 10 2025, paper 90 2025, audit 20 "
            + "2024")["A"].Score);

    [Fact]
    public void Quarters_of_a_fiscal_year_add_up() =>
        Assert.Equal(10, Score("period: quarter, over: { last: 1 year, take: sum }", "audit 1 FY26-Q4, audit 2 FY26-Q3, audit 3 FY26-Q2, "
            + "audit 4 FY26-Q1")["A"].Score);

    [Fact]
    public void Days_are_taken_as_there_are_some() =>
        Assert.Equal(15, Score("period: instant, over: { last: 12 months, take: mean }", "audit 10 at 2026-03-31, audit 20 at "
            + "2025-09-30, audit 99 at 2024-12-31")["A"].Score);

    [Fact]
    public void Units_are_converted_first() => Assert.Equal(
        20,
        Cases.Score(
            Rubric("period: year, over: { last: 2 years, take: mean }")
                .Replace("unit: points", "unit: thousand points", StringComparison.Ordinal),
            Evidence("audit 10000 2025, audit 30000 2024"))["A"].Score);

    [Fact]
    public void What_is_taken_is_rounded_and_not_what_it_is_of() => Assert.Equal(
        3, Score("period: year, rounding: { decimals: 0, direction: down }, over: { last: 2 years, take: mean }", "audit 3.4 2025, audit "
            + "4.4 2024")["A"].Score);

    [Fact]
    public void A_figure_beyond_the_scale_is_reported()
    {
        var card = Score("period: year, over: { last: 2 years, take: sum }", "audit 70 2025, audit 60 2024");

        Assert.Equal(100, card["A"].Score);
        Assert.Equal(
            "A reads 130 points from several figures, which is outside the scale and counts as 100 points. Without a curve, the figure "
                + "is the score",
            Assert.Single(card.Diagnostics, d => d.Code == "SF3218").Message);
    }

    [Fact]
    public void A_scorecard_recomputes_from_its_own_JSON()
    {
        var card = Score("period: year, over: { last: 3 years, take: mean }", ThreeYears);

        Assert.Equal(card.ToJson(), ScorecardFile.Parse(card.ToJson()).ValueOrThrow().ToJson());
        Assert.Equal(30, ScorecardFile.Recompute(card.ToJson()).ValueOrThrow()["A"].Score);
    }

    private static string Rubric(string more) => $$"""
        scale: { min: 0, max: 100 }
        dimensions:
          A: { measure: { metric: m, unit: points, {{more}} } }
        """;

    private static string Evidence(string figures) => "evidence:\n"
        + string.Concat(figures.Split(", ").Select((f, i) => f.Split(' ', 3) is [var source, var value, var period]
        ? $"  e{i + 1}: {{ claim: It is so., source: {source}, supports: [A], metric: {{ name: m, value: {value}, unit: points, "
        + $"period: {period} }} }}\n"
        : throw new ArgumentException(f)));

    private static Scorecard Score(string more, string figures) => Cases.Score(Rubric(more), Evidence(figures));
}
