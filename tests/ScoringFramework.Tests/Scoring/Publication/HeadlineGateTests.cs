namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class HeadlineGateTests
{
    private const string Two = "dimensions: { A: { weight: 3 }, B: { requires: { evidence: 1 } } }\n";

    [Fact]
    public void A_headline_below_its_completeness_names_what_would_reach_it() => Says(
        Cases.Score(Two + "publish: { min-completeness: 0.8 }", "scores: { A: { score: 5 }, B: { score: 5 } }"),
        "Its completeness of 0.75 is below the required 0.80.",
        "The headline needs a completeness of 0.80. It has 0.75, and with a score for B it has 1.00.", "B needs one piece of evidence.");

    [Fact]
    public void A_headline_below_its_confidence_names_what_is_lower()
    {
        Says(
            Cases.Score("dimensions: { A: {}, B: {}, C: { weight: 0 } }\npublish: { min-confidence: amber }",
                Cases.From("filing", "B") + "scores: { A: { score: 5 }, B: { score: 5 }, C: { score: 5 } }"),
            "Its confidence is red, and the rubric publishes no headline below amber.",
            "The headline needs a confidence of amber or better, and A is lower.");
        Says(
            Cases.Score("dimensions: { A: {}, B: {} }\npublish: { min-confidence: green }",
                Cases.From("paper", "B") + "scores: { A: { score: 5 }, B: { score: 5 } }"),
            "Its confidence is red, and the rubric publishes no headline below green.",
            "The headline needs a confidence of green, and A and B are lower.");
    }

    [Fact]
    public void A_headline_short_of_green_for_want_of_completeness_names_what_would_reach_it() => Says(
        Cases.Score("dimensions: { A: { weight: 3 }, B: {} }\npublish: { min-confidence: green }",
            Cases.From("filing") + "scores: { A: { score: 5 } }"),
        "Its confidence is amber, and the rubric publishes no headline below green.",
        "The headline needs a confidence of green, which requires a completeness of 0.90. It has 0.75, and with a score for B it has 1.00.",
        "B needs a held score.");

    [Fact]
    public void A_headline_of_which_nothing_is_scored_waits_for_all_that_is_below() => Says(
        Cases.Score("dimensions: { D: { dimensions: { A: {}, B: {} } }, C: {} }", ""),
        "None of its dimensions that count has a score.",
        "The headline needs a score for at least one of D and C.", "D needs a score for at least one of A and B.",
        "A needs a held score.", "B needs a held score.", "C needs a held score.");

    [Fact]
    public void A_headline_that_a_dimension_declines_waits_for_it() => Says(
        Cases.Score("dimensions: { A: { on-missing: decline, checklist: { x: X?, y: Y? } }, B: {} }", "scores: { B: { score: 5 } }"),
        "A has no score, and the rubric says on-missing: decline.",
        "The headline needs a score for A.", "A needs answers to x and y.");

    [Fact]
    public void Gates_that_are_met_say_nothing()
    {
        var card = Cases.Score(Two + "publish: { min-completeness: 0.75, min-confidence: red }", "scores: { A: { score: 5 } }");

        Assert.Equal(5, card.Headline.Score);
        Assert.Null(card.Headline.Reason);
        Assert.Empty(card.Headline.Needs);
        Assert.Equal(["At least half of its weight has red confidence: A."], card.Headline.ConfidenceReasons.Select(r => r.Text));
    }

    [Fact]
    public void An_incomplete_composite_is_at_most_amber()
    {
        var card = Cases.Score("dimensions: { A: { weight: 3 }, B: {} }", Cases.From("filing") + "scores: { A: { score: 5 } }");

        Assert.Equal(Confidence.Amber, card.Headline.Confidence);
        Assert.Equal(["Its completeness of 0.75 is below 0.90, which green requires."],
            card.Headline.ConfidenceReasons.Select(r => r.Text));
    }

    [Fact]
    public void A_tie_of_the_median_goes_to_the_lower()
    {
        var card = Cases.Score("dimensions: { A: {}, B: {} }", Cases.From("filing") + "scores: { A: { score: 5 }, B: { score: 5 } }");

        Assert.Equal(Confidence.Red, card.Headline.Confidence);
        Assert.Equal(["At least half of its weight has red confidence: B."], card.Headline.ConfidenceReasons.Select(r => r.Text));
    }

    private static void Says(Scorecard card, string reason, params string[] needs)
    {
        Assert.Equal(Outcome.Declined, card.Headline.Outcome);
        Assert.Null(card.Headline.Score);
        Assert.Equal(reason, card.Headline.Reason?.Text);
        Assert.Equal(needs, card.Headline.Needs.Select(n => n.Text));
    }
}
