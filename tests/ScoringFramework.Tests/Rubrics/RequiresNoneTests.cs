using ScoringFramework.Tests.Scoring.Publication;

namespace ScoringFramework.Tests.Rubrics;

public sealed class RequiresNoneTests
{
    private const string Lifted = "requires: { evidence: 1, max-age: 1 year }\ndimensions: { A: { requires: none }, B: {} }";

    [Fact]
    public void None_lifts_what_is_required_further_up()
    {
        var card = Cases.Score(Lifted, "scores: { A: { score: 5 }, B: { score: 5 } }");

        Assert.Equal(Outcome.Scored, card["A"].Outcome);
        Assert.Equal(Outcome.Declined, card["B"].Outcome);
    }

    [Fact]
    public void Below_none_requirements_begin_again()
    {
        var card = Cases.Score(
            "requires: { evidence: 2 }\ndimensions: { D: { requires: none, dimensions: { A: {}, B: { requires: { primary: 1 } } } } }",
            Cases.From("filing", "B") + "scores: { A: { score: 5 }, B: { score: 5 } }");

        Assert.Equal(Outcome.Scored, card["A"].Outcome);
        Assert.Equal(Outcome.Scored, card["B"].Outcome);
    }

    [Fact]
    public void In_code_it_is_a_value()
    {
        var rubric = Rubric.Define("r", "1.0.0",
            r => r.Requires(new() { Evidence = 1 }).Criterion("A", "A", c => c.Requires(Requirements.None))).ValueOrThrow();

        Assert.Equal(Requirements.None, rubric.Find("A")!.Requires);
        Assert.Equal(Requirements.None, Cases.Rubric(Lifted).Find("A")!.Requires);
    }

    [Fact]
    public void A_scorecard_gives_it()
    {
        var card = Cases.Score(Lifted, "scores: { A: { score: 5 }, B: { score: 5 } }");

        Assert.Contains("\"liftsAbove\":true", card.Method!.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
