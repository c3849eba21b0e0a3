using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Dossiers.Lints;

/// <summary>What is said of figures, and of which nothing is: the messages are in the broken corpus.</summary>
public sealed class FigureLintTests
{
    private const string Rubric = """
        dimensions:
          A: { measure: { metric: growth, unit: percent, plausible: { min: -50, max: 200 }, curve: { linear: { from: 0, to: 100 } } } }
          B: { measure: { metric: branches, curve: { points: { 0: 0, 20000: 10 } } } }
          C: {}
        source-policy: { disagreement: 15 percent }

        """;

    [Theory]
    [InlineData("A", "growth", "1.410", "percent", "")]
    [InlineData("B", "branches", "1.410", null, "SF3216")]
    [InlineData("B", "branches", "1.41", null, "")]
    [InlineData("B", "branches", "0.410", null, "")]
    [InlineData("B", "branches", "1410.125", null, "")]
    [InlineData("C", "staff", "12.500", "employees", "SF3216")]
    [InlineData("C", "staff", "12.500", "thousand employees", "")]
    [InlineData("C", "mass", "12.500", "tonnes", "")]
    public void Three_digits_after_the_point_are_asked_about_where_thousands_are_likely(string supports, string metric, string value,
        string? unit, string codes) =>
        Assert.Equal(codes, Codes(Figure("e", supports, metric, value, unit)));

    [Fact]
    public void A_figure_of_another_year_shows_the_size_too() =>
        Assert.Equal("SF3216",
            Codes(Figure("e", "C", "mass", "1.410", "tonnes", "2024") + Figure("f", "C", "mass", "1395", "tonnes", "2025")));

    [Theory]
    [InlineData("-50", "percent", "")]
    [InlineData("200", "percent", "")]
    [InlineData("201", "percent", "SF3217")]
    [InlineData("3", "ratio", "SF3217")]
    [InlineData("2", "ratio", "")]
    public void Plausible_values_are_in_the_measures_unit(string value, string unit, string codes) =>
        Assert.Equal(codes, Codes(Figure("e", "A", "growth", value, unit)));

    [Theory]
    [InlineData("A", "growht", "SF3219")]
    [InlineData("A", "revenue", "SF3219")]
    [InlineData("C", "growht", "")]
    public void A_figure_that_the_measure_does_not_read(string supports, string metric, string codes) =>
        Assert.Equal(codes, Codes(Figure("e", supports, metric, "4", "percent")));

    [Fact]
    public void Background_beside_the_figure_that_is_read_is_no_mistake() =>
        Assert.Equal("", Codes(Figure("e", "A", "growth", "4", "percent") + Figure("f", "A", "revenue", "400", "million USD")));

    [Fact]
    public void A_unit_of_its_own_is_reported_unless_something_else_reports_it()
    {
        Assert.Equal("SF3220",
            Codes(Figure("e", "C", "m", "4", "USD", "2024") + Figure("f", "C", "m", "5", "USD", "2025")
                + Figure("g", "C", "m", "5", "EUR", "2026")));
        Assert.Equal("", Codes(Figure("e", "C", "m", "4", "USD", "2024") + Figure("f", "C", "m", "5", "million USD", "2025")));
    }

    [Theory]
    [InlineData("draft", "note SF3221")]
    [InlineData("reviewed", "warning SF3221")]
    public void Open_items_are_a_note_until_somebody_reviews(string status, string expected)
    {
        var lint = Linted.Dossier(
            "dimensions: { A: { checklist: { x: X?, y: Y?, z: Z? } } }\n",
            $"status: {status}\nscores: {{ A: {{ checklist: {{ x: yes, z: n/a }} }} }}\n");

        Assert.Equal(
            $"d.yaml(6,16): {expected}: the checklist of A is answered in 2 of 3 items, so A has no score. Answer y with yes, no or n/a.",
            lint);
    }

    [Theory]
    [InlineData("primary 2026-03", "primary 2026-04", "e", "SF3222")]
    [InlineData("primary 2026-03", "primary 2026-04", "f", "")]
    [InlineData("primary 2026-03", "secondary 2026-04", "e", "")]
    [InlineData("primary 2026-03", "secondary 2026-04", "f", "SF3222")]
    [InlineData("secondary 2026-04", "secondary 2026-04", "e", "")]
    public void A_choice_against_the_usual_rule_is_noted(string first, string second, string use, string codes)
    {
        string[] one = first.Split(' '), other = second.Split(' ');
        var text =
            $"sources:\n  s: {{ title: T, publisher: P, tier: {one[0]}, published: {one[1]} }}\n  t: {{ title: U, publisher: Q, tier: "
            + $"{other[0]}, published: {other[1]} }}\n"
            + "evidence:\n  e: { claim: So., source: s, supports: [A], metric: { name: growth, value: 40, unit: percent } }\n"
            + "  f: { claim: So., source: t, supports: [A], metric: { name: growth, value: 20, unit: percent } }\n"
            + $"reconciliations: {{ growth: {{ use: {use}, because: It is better. }} }}\n";

        Assert.Equal(codes, CodesOf(Linted.Dossier(Rubric, text)));
    }

    [Theory]
    [InlineData("2026 Q1", "SF3213")]
    [InlineData("cumulative", "")]
    [InlineData("2027", "SF3215")]
    [InlineData("2026", "")]
    [InlineData("at 2026-06-01", "SF3215")]
    public void Periods_that_are_probably_another(string period, string codes) =>
        Assert.Equal(codes, Codes(Figure("e", "C", "m", "4", "USD", period)));

    private static string Figure(string id, string supports, string metric, string value, string? unit, string? period = null) =>
        $"  {id}: {{ claim: So., source: s, supports: [{supports}], metric: {{ name: {metric}, value: "
        + $"{value}{(unit is null ? "" : $", unit: {unit}")}{(period is null ? "" : $", period: {period}")} }} }}\n";

    private static string Codes(string evidence) =>
        CodesOf(Linted.Dossier(Rubric, "sources:\n  s: { title: T, publisher: P, tier: primary }\nevidence:\n" + evidence));

    private static string CodesOf(string lints) =>
        string.Join(' ',
            lints.Split('\n').Where(l => l.Contains(" SF", StringComparison.Ordinal))
                .Select(l => l[(l.IndexOf(" SF", StringComparison.Ordinal) + 1)..][..6]));
}
