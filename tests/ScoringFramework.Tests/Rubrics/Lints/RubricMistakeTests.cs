using ScoringFramework.Tests.Scoring.Lints;

namespace ScoringFramework.Tests.Rubrics.Lints;

/// <summary>Numbers of a rubric that can be read in two ways, and those that cannot: the messages are in the broken corpus.</summary>
public sealed class RubricMistakeTests
{
    [Theory]
    [InlineData("40 45 30", true)]
    [InlineData("35 45 25", true)]
    [InlineData("20 40 60", false)]
    [InlineData("30 60", false)]
    [InlineData("5 10 15 20", false)]
    public void Percentages_further_from_100(string weights, bool isReported) =>
        Assert.Equal(isReported ? "SF1905" : "", Codes("dimensions:\n" + Dimensions(weights, "")));

    [Theory]
    [InlineData("50 90", true)]
    [InlineData("20 40 60", true)]
    [InlineData("3 2 1", false)]
    public void Where_other_weights_are_percentages_these_are_too(string weights, bool isReported) => Assert.Equal(
        isReported ? "SF1905" : "",
        Codes("dimensions:\n  Q:\n    weight: 60\n    dimensions:\n" + Dimensions(weights, "    ") + "  Z: { weight: 40 }\n"));

    [Theory]
    [InlineData("0.5 0.6", true)]
    [InlineData("0.333 0.333 0.334", false)]
    [InlineData("0.33 0.33 0.33", false)]
    [InlineData("0.4 0.5", true)]
    [InlineData("40 70", true)]
    [InlineData("1 2 1", false)]
    [InlineData("0.1 0.1", false)]
    [InlineData("0.4 60", true)]
    [InlineData("0.5 1", false)]
    public void Likelihoods(string likelihoods, bool isReported) => Assert.Equal(isReported ? "SF1912" : "", Codes(
        "dimensions: { A: {}, B: {} }\nscenarios:\n" + string.Concat(likelihoods.Split(' ').Select((l, i) =>
            $"  s{i}: {{ title: S, likelihood: {l}, emphasis: {{ A: {i + 2} }}, because: So. }}\n"))));

    [Theory]
    [InlineData("Solid: { A: at least 5 }", "Top: { A: at least 8, B: at least 8 }", "SF1703")]
    [InlineData("Top: { A: at least 8, B: at least 8 }", "Solid: { A: at least 5 }", "")]
    [InlineData("One: { A: at least 5 }", "Two: { A: at least 5 }", "SF1703")]
    [InlineData("One: { A: at least 5 }", "Two: { A: at most 5 }", "")]
    [InlineData("One: { A: at least 5 }", "Two: { A: at least 4.996 }", "SF1703 SF1913")]
    [InlineData("One: { A: at most 5 }", "Two: { A: at least 5.01 }", "")]
    public void Positions_behind_another(string one, string other, string codes) => Assert.Equal(codes, Positions(one, other));

    [Fact]
    public void Positions_behind_several_together()
    {
        Assert.Equal("SF1703", Positions("High: { A: at least 5 }", "Low: { A: at most 5 }", "Wide: { B: at least 5 }"));
        Assert.Equal("", Positions("High: { A: at least 5 }", "Low: { A: at most 4 }", "Wide: { B: at least 5 }"));
        Assert.Equal("",
            Positions("High: { A: at least 5, B: at least 5 }", "Low: { A: at most 5, B: at most 5 }", "Wide: { B: at least 5 }"));
    }

    [Theory]
    [InlineData("{ decimals: 2 }", "2.01", "")]
    [InlineData("{ decimals: 2 }", "2.010", "")]
    [InlineData("{ decimals: 2 }", "2.015", "SF1913")]
    [InlineData("{ decimals: 0 }", "2.5", "SF1913")]
    public void Limits_with_more_decimals_than_are_displayed(string rounding, string limit, string codes)
    {
        Assert.Equal(codes,
            Codes($"rounding: {rounding}\ndimensions: {{ A: {{}}, B: {{}} }}\ncaps: {{ c: {{ when: {{ A: at most {limit} }}, limit: {{ "
            + $"headline: 5 }}, because: So. }} }}\n"));
        Assert.Equal(codes,
            Codes($"rounding: {rounding}\nlevels: {{ 0: Low, {limit}: Middle, 8: High }}\ndimensions: {{ A: {{}}, B: {{}} }}\n"));
    }

    [Theory]
    [InlineData("scale: { min: 1, max: 5 }\naggregate: geometric", "SF1911")]
    [InlineData("scale: { min: -5, max: 5 }\naggregate: { power: 2 }", "SF1911")]
    [InlineData("scale: { min: 1, max: 5 }\naggregate: { power: 1 }", "")]
    [InlineData("scale: { min: 1, max: 5 }\naggregate: minimum", "")]
    [InlineData("scale: { min: 1, max: 5 }", "")]
    [InlineData("scale: { min: 0, max: 5 }\naggregate: harmonic", "")]
    public void Means_of_places_on_a_scale_that_does_not_begin_at_0(string head, string codes) =>
        Assert.Equal(codes, Codes(head + "\non-missing: decline\ndimensions: { A: {}, B: {} }\n"));

    [Fact]
    public void A_composite_that_takes_the_rubrics_mean_is_reported_with_it() => Assert.Equal("SF1911 SF1911", Codes(
        "scale: { min: 1, max: 5 }\naggregate: geometric\non-missing: decline\ndimensions:\n  A: { dimensions: { B: {}, C: {} } }\n  D: "
        + "{ aggregate: harmonic, dimensions: { E: {}, F: {} } }\n"));

    private static string Positions(params string[] positions) => Codes(
        "dimensions: { A: {}, B: {} }\ncompass:\n  x: A\n  y: headline\n  positions:\n"
            + string.Concat(positions.Select(p => $"    {p}\n")));

    private static string Dimensions(string weights, string indent) =>
        string.Concat(weights.Split(' ').Select((w, i) => $"{indent}  {(char)('A' + i)}: {{ weight: {w} }}\n"));

    private static string Codes(string rubric) =>
        string.Join(' ',
            Linted.Rubric(rubric).Split('\n').Where(l => l.Length > 0)
                .Select(l => l[(l.IndexOf(" SF", StringComparison.Ordinal) + 1)..][..6]));
}
