namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class HeadlineGateTests
{
    private const string Two = "dimensions: { A: { weight: 3 }, B: { requires: { evidence: 1 } } }\n";

    [Fact]
    public void A_headline_below_its_completeness_names_what_would_reach_it() => Says(
        Cases.Score(Two + "publish: { min-completeness: 0.8 }", "scores: { A: { score: 5 }, B: { score: 5 } }"),
        "its completeness of 0.75 is below the 0.80 that it needs",
        "The headline needs a completeness of 0.80 and has 0.75: scoring B would make it 1.00.", "B needs one piece of evidence.");

    [Fact]
    public void A_headline_below_its_confidence_names_what_stands_lower()
    {
        Says(
            Cases.Score("dimensions: { A: {}, B: {}, C: { weight: 0 } }\npublish: { min-confidence: amber }", Cases.From("filing", "B") + "scores: { A: { score: 5 }, B: { score: 5 }, C: { score: 5 } }"),
            "its confidence is red, and the rubric publishes no headline below amber",
            "The headline needs a confidence of amber or better, and A stands lower.");
        Says(
            Cases.Score("dimensions: { A: {}, B: {} }\npublish: { min-confidence: green }", Cases.From("paper", "B") + "scores: { A: { score: 5 }, B: { score: 5 } }"),
            "its confidence is red, and the rubric publishes no headline below green",
            "The headline needs a confidence of green, and A and B stand lower.");
    }

    [Fact]
    public void A_headline_short_of_green_for_want_of_completeness_names_what_would_reach_it() => Says(
        Cases.Score("dimensions: { A: { weight: 3 }, B: {} }\npublish: { min-confidence: green }", Cases.From("filing") + "scores: { A: { score: 5 } }"),
        "its confidence is amber, and the rubric publishes no headline below green",
        "The headline needs a confidence of green, which takes a completeness of 0.90, and has 0.75: scoring B would make it 1.00.",
        "B needs a held score.");

    [Fact]
    public void A_headline_of_which_nothing_is_scored_waits_for_all_that_is_below() => Says(
        Cases.Score("dimensions: { D: { dimensions: { A: {}, B: {} } }, C: {} }", ""),
        "nothing that counts in it is scored",
        "The headline needs a score for at least one of D and C.", "D needs a score for at least one of A and B.",
        "A needs a held score.", "B needs a held score.", "C needs a held score.");

    [Fact]
    public void A_headline_that_a_dimension_declines_waits_for_it() => Says(
        Cases.Score("dimensions: { A: { on-missing: decline, checklist: { x: X?, y: Y? } }, B: {} }", "scores: { B: { score: 5 } }"),
        "A is missing, and the rubric lets that decline it",
        "The headline needs a score for A.", "A needs answers to x and y.");

    [Fact]
    public void Gates_that_are_met_say_nothing()
    {
        var card = Cases.Score(Two + "publish: { min-completeness: 0.75, min-confidence: red }", "scores: { A: { score: 5 } }");

        Assert.Equal(5, card.Headline.Score);
        Assert.Null(card.Headline.Reason);
        Assert.Empty(card.Headline.Needs);
        Assert.Equal(["median: by weight, half of it or more stands at red or lower (A)."], card.Headline.ConfidenceReasons);
    }

    [Fact]
    public void An_incomplete_composite_is_at_most_amber()
    {
        var card = Cases.Score("dimensions: { A: { weight: 3 }, B: {} }", Cases.From("filing") + "scores: { A: { score: 5 } }");

        Assert.Equal(Confidence.Amber, card.Headline.Confidence);
        Assert.Equal(["incomplete: its completeness of 0.75 is below 0.90."], card.Headline.ConfidenceReasons);
    }

    [Fact]
    public void A_tie_of_the_median_goes_to_the_lower()
    {
        var card = Cases.Score("dimensions: { A: {}, B: {} }", Cases.From("filing") + "scores: { A: { score: 5 }, B: { score: 5 } }");

        Assert.Equal(Confidence.Red, card.Headline.Confidence);
        Assert.Equal(["median: by weight, half of it or more stands at red or lower (B)."], card.Headline.ConfidenceReasons);
    }

    private static void Says(Scorecard card, string reason, params string[] needs)
    {
        Assert.Equal(Outcome.Declined, card.Headline.Outcome);
        Assert.Null(card.Headline.Score);
        Assert.Equal(reason, card.Headline.Reason);
        Assert.Equal(needs, card.Headline.Needs);
    }
}
