namespace ScoringFramework.Tests.Scoring;

public sealed class ChecklistTests
{
    [Fact]
    public void A_checklist_scores_the_points_earned_of_those_that_apply()
    {
        var card = Score(("size", Answer.Yes), ("licence", Answer.No), ("model-card", Answer.NotApplicable));

        Assert.Equal(3.33m, card["T"].Score); // 1 of 1 + 2; the card's 3 do not apply
        Assert.Equal("Checked: 1 of 3 points.", card["T"].Reasoning.Origin?.Text);
    }

    [Fact]
    public void Partly_earns_what_the_item_gives_for_it()
    {
        var card = Example.Score(
            r => r.Criterion("T", "Transparency", c =>
                c.Item("size", "Is the size told?", 2, partly: 0.5).Item("licence", "Is the licence told?")),
            d => d.Answer("T", ("size", Answer.Partly), ("licence", Answer.Yes)));

        Assert.Equal(5, card["T"].Score);
        Assert.Equal("Checked: 1.5 of 3 points.", card["T"].Reasoning.Origin?.Text);
    }

    [Fact]
    public void An_unanswered_item_makes_a_checklist_missing_and_is_named()
    {
        var card = Score(("licence", Answer.Yes));

        Assert.Equal((Outcome.Missing, "Its checklist has no answer to size and model-card."), (card["T"].Outcome, card["T"].Reason?.Text));
        Assert.Equal(["T needs answers to size and model-card."], card["T"].Needs.Select(n => n.Text));
    }

    [Fact]
    public void A_checklist_of_which_nothing_applies_is_not_applicable()
    {
        var card = Score(("size", Answer.NotApplicable), ("licence", Answer.NotApplicable), ("model-card", Answer.NotApplicable));

        Assert.Equal((Outcome.NotApplicable, "No item of its checklist applies."), (card["T"].Outcome, card["T"].Reason?.Text));
    }

    [Fact]
    public void A_held_score_on_a_checklist_is_an_override_and_is_marked()
    {
        var card = Example.Score(r => r.Criterion("T", "Transparency", c => c.Item("size", "Is the size told?")),
            d => d.Hold("T", 6, "The list is out of date."));

        Assert.Equal((6m, true), (card["T"].Score, card["T"].Override));
        Assert.Equal("Held on the analyst's judgement. It overrides the checklist.", card["T"].Reasoning.Origin?.Text);
    }

    private static Scorecard Score(params (string Key, Answer Answer)[] answers) => Example.Score(
        r => r.Criterion("T", "Transparency",
            c => c.Item("size", "Is the size told?").Item("licence", "Is the licence told?", 2).Item("model-card", "Is there a card?", 3)),
        d => d.Answer("T", answers));
}
