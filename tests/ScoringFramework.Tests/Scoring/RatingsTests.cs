using ScoringFramework.Changes;
using ScoringFramework.Output;
using ScoringFramework.Tests.Scoring.Publication;

namespace ScoringFramework.Tests.Scoring;

/// <summary>Several raters of one criterion.</summary>
public sealed class RatingsTests
{
    private const string Raters = """
        raters: { an: { name: A. Analyst }, bo: { name: B. Other }, m1: { name: model-a, kind: model }, m2: { name: model-b, kind: model } }

        """;

    [Theory]
    [InlineData("", 4.75)]
    [InlineData("ratings: { combine: mean }", 4.75)]
    [InlineData("ratings: { combine: median }", 4)]
    [InlineData("ratings: { combine: drop }", 4)]
    [InlineData("ratings: { combine: { drop: { lowest: 1 } } }", 17d / 3)]
    [InlineData("ratings: { combine: { drop: { highest: 2 } } }", 2.5)]
    public void The_rubric_combines_them(string policy, double score) =>
        Assert.Equal(score, Score(policy, Four)["A"].Unrounded!.Value, 1e-11);

    [Fact]
    public void Seven_judges_of_a_dive_are_three() => Assert.Equal(
        22.0 / 3,
        Cases.Score(
            "ratings: { combine: { drop: { lowest: 2, highest: 2 } } }\ndimensions: { A: {} }",
            "raters: { a: { name: A }, b: { name: B }, c: { name: C }, d: { name: D }, e: { name: E }, f: { name: F }, g: { name: G } }\n"
            + "scores: { A: { because: Clean., ratings: { a: { score: 7.5 }, b: { score: 7 }, c: { score: 7.5 }, d: { score: 7 }, "
            + "e: { score: 7.5 }, f: { score: 8 }, g: { score: 6.5 } } } }")["A"].Unrounded!.Value,
        1e-11);

    [Fact]
    public void Every_rater_is_shown_beside_the_combined_score()
    {
        var card = Score("ratings: { combine: median }", "an: { score: 2, because: Weak. }, m1: { score: 4 }");

        const string ratings = "The median of A. Analyst 2 and model-a (model) 4.";
        Assert.Equal(3, card["A"].Score);
        Assert.Equal(ratings, card["A"].Reasoning.Origin!.Text);
        Assert.Contains(ratings, card.ToText(), StringComparison.Ordinal);
        Assert.Contains(ratings, card.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(ratings, card.ToExplanation("A"), StringComparison.Ordinal);
        Assert.Contains("\"rater\": \"m1\"", card.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"because\": \"Weak.\"", card.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an: { score: 2 }, m1: { score: 3.5 }", Confidence.Green)]
    [InlineData("an: { score: 2 }, m1: { score: 3.6 }", Confidence.Amber)]
    public void A_wider_range_is_a_step_of_confidence(string ratings, Confidence confidence) =>
        Assert.Equal(confidence, Score("ratings: { spread: 15 percent }", ratings)["A"].Confidence);

    [Fact]
    public void A_spread_is_of_the_dimensions_own_scale()
    {
        var card = Cases.Score(
            "scale: 100\nratings: { combine: median, spread: 15 percent }\ndimensions: { A: { scale: { min: 1, max: 5, step: 1 } }, B: "
                + "{} }",
            Body("an: { score: 2 }, m1: { score: 4 }"));

        Assert.Equal((3, Confidence.Amber), (card["A"].Score, card["A"].Confidence));
        Assert.Equal(["Its raters are 2 apart, more than 0.6."], card["A"].ConfidenceReasons.Select(r => r.Text));
    }

    [Fact]
    public void The_step_says_how_far_apart_they_are() => Assert.Equal(
        ["Its raters are 1.6 apart, more than 1.5."],
        Score("ratings: { spread: 15 percent }", "an: { score: 2 }, m1: { score: 3.6 }")["A"].ConfidenceReasons.Select(r => r.Text));

    [Theory]
    [InlineData("ratings: { an: { score: 2 } }", "The rubric requires two ratings, and it has one.", "A needs one more rating.")]
    [InlineData("score: 2", "The rubric requires two ratings, and it has one.", "A needs one more rating.")]
    public void With_fewer_than_the_least_it_is_declined(string held, string reason, string need)
    {
        var card = Cases.Score(
            Rubric("ratings: { least: 2 }"), Raters + Cases.From("filing")
                + $"scores: {{ A: {{ {held}, because: So. }}, B: {{ score: 5 }} }}");

        Assert.Equal((Outcome.Declined, reason), (card["A"].Outcome, card["A"].Reason!.Text));
        Assert.Equal([need], card["A"].Needs.Select(n => n.Text));
    }

    [Fact]
    public void A_drop_needs_one_more_than_it_drops() => Assert.Equal(
        "The rubric requires three ratings, and it has two.",
        Score("ratings: { combine: drop }", "an: { score: 2 }, m1: { score: 3.6 }")["A"].Reason!.Text);

    [Fact]
    public void A_score_says_whose_it_is() => Assert.Equal(
        "Held on the judgement of B. Other.",
        Cases.Score(Rubric(""), Raters + "scores: { A: { score: 2, by: bo } }")["A"].Reasoning.Origin!.Text);

    [Fact]
    public void A_change_shows_both_ends_raters()
    {
        var change = Change.Between(
            Score("", "an: { score: 2 }, m1: { score: 4 }"), Score("", "an: { score: 2 }, m1: { score: 6 }"));

        Assert.Equal("3.00 (A. Analyst 2 and model-a (model) 4)", change.Parts[0].Before!.Text);
        Assert.Equal("4.00 (A. Analyst 2 and model-a (model) 6)", change.Parts[0].After!.Text);
        Assert.Contains("(model) 6), rescored",
            string.Join(" ", change.ToText().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_supposed_counts_where_several_raters_are_needed()
    {
        var rubric = Cases.Rubric(Rubric("ratings: { least: 3 }"));
        var dossier = ScoringFramework.Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d =>
            d.Rater("an", "A. Analyst").Hold("B", 5)).ValueOrThrow();

        var card = new WhatIf { Scores = [new("A", 8)] }.Score(dossier).ValueOrThrow();

        Assert.Equal((8, Outcome.Declined), (card["A"].Score, card["B"].Outcome));
        Assert.Equal(card.Headline, ScorecardFile.Recompute(card.ToJson()).ValueOrThrow().Headline);
    }

    [Fact]
    public void A_scorecard_recomputes_and_names_are_no_number()
    {
        var card = Score("ratings: { combine: median, spread: 15 percent, least: 2 }", Four);

        Assert.Equal(card.ToJson(), ScorecardFile.Recompute(card.ToJson()).ValueOrThrow().ToJson());
        Assert.Equal(
            card.Dossier.ScoringHash,
            Cases.Score(Rubric("ratings: { combine: median, spread: 15 percent, least: 2 }"), Body(Four)
                .Replace("B. Other", "C. Else", StringComparison.Ordinal))
                .Dossier.ScoringHash);
        Assert.NotEqual(card.Dossier.ScoringHash, Score("", Four.Replace("9", "8", StringComparison.Ordinal)).Dossier.ScoringHash);
    }

    [Fact]
    public void In_code_it_is_a_line_a_rating()
    {
        var rubric = ScoringFramework.Rubric.Define("r", "1.0.0", r =>
            r.Ratings(new() { Combine = RatingCombination.Median, Least = 2 }).Criterion("A", "A"))
            .ValueOrThrow();
        var dossier = ScoringFramework.Dossier.Define("d", rubric, "S", new DateOnly(2026, 5, 31), d => d
            .Rater("an", "A. Analyst").Rater("m1", "model-a", RaterKind.Model).Rate("A", "So.", new("an", 2), new("m1", 5))).ValueOrThrow();

        Assert.Equal(3.5m, new ScoringEngine(rubric).Score(dossier).Headline.Score);
        Assert.Equal(dossier.Scores, DossierFile.Parse(dossier.ToYaml(), rubric).ValueOrThrow().Scores);
        Assert.Equal(rubric.Ratings, RubricFile.Parse(rubric.ToYaml()).ValueOrThrow().Ratings);
    }

    private const string Four = "an: { score: 2 }, bo: { score: 3 }, m1: { score: 5 }, m2: { score: 9 }";

    private static string Rubric(string policy) => $"{policy}\ndimensions: {{ A: {{}}, B: {{}} }}";

    private static string Body(string ratings) =>
        Raters + Cases.From("filing") + $"scores: {{ A: {{ because: So., ratings: {{ {ratings} }} }} }}";

    private static Scorecard Score(string policy, string ratings) => Cases.Score(Rubric(policy), Body(ratings));
}
