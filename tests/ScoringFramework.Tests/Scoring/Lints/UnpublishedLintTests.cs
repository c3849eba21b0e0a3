namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class UnpublishedLintTests
{
    private const string Rubric = "requires: { sources: 2 }\ndimensions: { A: {}, B: {} }\n";

    private const string Sources = """
        sources:
          s: { title: T, publisher: P, tier: primary }
          t: { title: U, publisher: Q, tier: primary }
        evidence:
          e: { claim: So., source: s, supports: [A, B] }
          f: { claim: So., source: t, supports: [B] }

        """;

    [Theory]
    [InlineData("draft", "note")]
    [InlineData("reviewed", "warning")]
    [InlineData("published", "warning")]
    public void A_score_with_too_little_evidence_says_how_the_headline_moves_without_it(string status, string severity) => Assert.Equal(
        [$"{severity} SF3302: A is declined: it has one independent source and needs two. Its score of 3.00 is left out, and the "
         + "headline rises from 4.50 to 6.00 without it. "
        + "A needs one more independent source."],
        Lints(Rubric, Sources + $"status: {status}\n"
            + "scores:\n  A: { score: 3, because: 'So [e].' }\n  B: { score: 6, because: 'So [e] [f].' }\n"));

    [Theory]
    [InlineData("[e]", "[e] is from 2024, older than 12 months.")]
    [InlineData("[e] [f]", "[e] is from 2024, older than 12 months, and one other piece does not count either.")]
    public void Evidence_that_does_not_count_is_named(string cited, string why)
    {
        var old = Sources.Replace("tier: primary }", "tier: primary, published: 2024 }", StringComparison.Ordinal);
        var supported = cited == "[e]" ? old.Replace("supports: [B]", "supports: []", StringComparison.Ordinal)
            : old.Replace("[A, B]", "[B]", StringComparison.Ordinal);

        Assert.Equal(
            [$"note SF3302: B is declined: it has no piece of evidence that counts and needs one. {why} Its score of 6.00 is left out. "
             + "B needs one piece of evidence."],
            Lints("requires: { evidence: 1, max-age: 12 months }\ndimensions: { A: { weight: 0 }, B: {} }\n",
                supported + $"scores:\n  B: {{ score: 6, because: 'So {cited}.' }}\n").Where(d => d.Contains("SF3302: B")));
    }

    [Fact]
    public void A_score_that_would_raise_the_headline_says_so() => Assert.Equal(
        ["note SF3302: A is declined: it has one independent source and needs two. Its score of 9.00 is left out, and the headline "
         + "falls from 7.50 to 6.00 without it. "
        + "A needs one more independent source."],
        Lints(Rubric, Sources + "scores:\n  A: { score: 9, because: 'So [e].' }\n  B: { score: 6, because: 'So [e] [f].' }\n"));

    [Fact]
    public void A_declined_headline_is_not_reported_beside_the_only_cause() => Assert.Equal(
        ["note SF3302: A is declined: it has one independent source and needs two. Its score of 3.00 is left out. A needs one more "
         + "independent source."],
        Lints(
            "publish: { min-completeness: 0.9 }\n" + Rubric,
            Sources + "scores:\n  A: { score: 3, because: 'So [e].' }\n  B: { score: 6, because: 'So [e] [f].' }\n"));

    [Fact]
    public void A_declined_headline_says_how_far_it_is() => Assert.Equal(
        ["note SF3303: the headline of 'd' is declined, so no score is published. The headline needs a completeness of 0.90. It has "
         + "0.50, and with a score for A it has 1.00."],
        Lints("publish: { min-completeness: 0.9 }\n" + Rubric, Sources + "scores:\n  B: { score: 6, because: 'So [e] [f].' }\n"));

    [Fact]
    public void A_confidence_that_is_too_low_is_reported() => Assert.Equal(
        ["note SF3303: the headline of 'd' is declined, so no score is published. The headline needs a confidence of green, and B is "
         + "lower."],
        Lints("publish: { min-confidence: green }\ndimensions: { A: { weight: 0 }, B: {} }\n", "scores:\n  B: { score: 6 }\n"));

    [Fact]
    public void What_its_author_declines_is_no_surprise() => Assert.Equal(
        [], Lints("dimensions: { A: {}, B: {} }\n", "scores:\n  A: { declined: It is secret. }\n  B: { score: 6 }\n"));

    [Fact]
    public void A_figure_of_another_metric_does_not_count_and_its_cause_is_reported_once() => Assert.Equal(
        ["warning SF3219"],
        Lints(
            "dimensions: { A: { measure: { metric: pay-gap, curve: { points: { 0: 10, 30: 0 } } } }, B: {} }\n",
            "sources:\n  s: { title: T, publisher: P, tier: primary }\nevidence:\n  e: { claim: So., source: s, supports: [A], metric: "
            + "{ name: paygap, value: 12 } }\n"
            + "scores:\n  B: { score: 6 }\n").Select(line => line[..14]));

    [Fact]
    public void Evidence_without_the_figure_that_is_measured_is_reported_where_the_evidence_is() => Assert.Equal(
        ["note SF3302: A is missing. The headline of 6.00 may be up to 3.00 higher without it. A needs evidence with a figure of pay-gap."],
        Lints(
            "dimensions: { A: { measure: { metric: pay-gap, curve: { points: { 0: 10, 30: 0 } } } }, B: {} }\n",
            "sources:\n  s: { title: T, publisher: P, tier: primary }\nevidence:\n  e: { claim: So., source: s, supports: [A] "
            + "}\nscores:\n  B: { score: 6 }\n"));

    private static string[] Lints(string rubric, string body)
    {
        var model = RubricFile.Parse("rubric: r\nversion: 1.0.0\n" + rubric).ValueOrThrow();
        var read = DossierFile.Parse("dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n" + body, model, "d.yaml");
        return [.. read.DiagnosticsWith(new ScoringEngine(model).Lint(read.ValueOrThrow())).Select(d => d.ToString())
            .Select(d => d[(d.IndexOf("): ", StringComparison.Ordinal) + 3)..])];
    }
}
