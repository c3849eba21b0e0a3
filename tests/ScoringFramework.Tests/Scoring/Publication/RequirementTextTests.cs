namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class RequirementTextTests
{
    [Theory]
    [InlineData("evidence: 1", "", "one piece of evidence (it has none)", "one piece of evidence")]
    [InlineData("evidence: 2", "filing", "two pieces of evidence (it has one)", "one more piece of evidence")]
    [InlineData("evidence: 3", "filing", "three pieces of evidence (it has one)", "two more pieces of evidence")]
    [InlineData("evidence: 12", "", "12 pieces of evidence (it has none)", "12 pieces of evidence")]
    [InlineData("sources: 1", "", "one independent source (it has none)", "one independent source")]
    [InlineData("sources: 2", "", "two independent sources (it has none)", "two independent sources")]
    [InlineData("sources: 2", "paper copy", "two independent sources (it has one, because sources that share an origin count once)",
        "one more independent source")]
    [InlineData("sources: 2", "paper paper", "two independent sources (it has one)", "one more independent source")]
    [InlineData("primary: 1", "paper", "one primary piece (it has none)", "one primary piece of evidence")]
    [InlineData("primary: 2", "filing", "two primary pieces (it has one)", "one more primary piece of evidence")]
    [InlineData("primary: 2, sources: 2", "", "two independent sources (it has none) and two primary pieces (it has none)",
        "two primary pieces of evidence from two independent sources")]
    [InlineData("evidence: 2, sources: 2, primary: 1", "",
        "two pieces of evidence (it has none), two independent sources (it has none) and one primary piece (it has none)",
        "two pieces of evidence from two independent sources, one of them primary")]
    [InlineData("evidence: 2, sources: 2, primary: 1", "paper",
        "two pieces of evidence (it has one), two independent sources (it has one) and one primary piece (it has none)",
        "one primary piece of evidence from another independent source")]
    [InlineData("sources: 3, primary: 2", "paper", "three independent sources (it has one) and two primary pieces (it has none)",
        "two primary pieces of evidence, each from another independent source")]
    [InlineData("sources: 3, primary: 1", "paper", "three independent sources (it has one) and one primary piece (it has none)",
        "two more pieces of evidence, each from another independent source and one of them primary")]
    [InlineData("evidence: 3, sources: 2", "", "three pieces of evidence (it has none) and two independent sources (it has none)",
        "three pieces of evidence from two independent sources")]
    [InlineData("evidence: 3, sources: 2", "paper", "three pieces of evidence (it has one) and two independent sources (it has one)",
        "two more pieces of evidence, one of them from another independent source")]
    [InlineData("evidence: 3, sources: 2, primary: 1", "paper",
        "three pieces of evidence (it has one), two independent sources (it has one) and one primary piece (it has none)",
        "two more pieces of evidence, one of them from another independent source and one of them primary")]
    [InlineData("evidence: 4, sources: 3", "paper", "four pieces of evidence (it has one) and three independent sources (it has one)",
        "three more pieces of evidence, two of them from other independent sources")]
    [InlineData("evidence: 2, primary: 1", "", "two pieces of evidence (it has none) and one primary piece (it has none)",
        "two pieces of evidence, one of them primary")]
    [InlineData("evidence: 1, tiers: [primary]", "paper", "one piece of evidence (it has none). Not counted: [e1] is of tier secondary",
        "one piece of evidence")]
    [InlineData("evidence: 2, max-age: 1 year", "old undated column filing",
        "two pieces of evidence (it has one). Not counted: [e1] is from 2024-03, older than 1 year; [e2] has no date, and the rubric "
        + "limits the age of evidence; [e3] is from a commentary-only outlet", "one more piece of evidence")]
    public void What_is_not_met_declines_and_names_the_shortest_way(string requires, string sources, string reason, string need)
    {
        var card = Cases.Score($"dimensions: {{ A: {{ requires: {{ {requires} }} }} }}",
            Cases.From(sources) + "scores: { A: { score: 7 } }");

        Assert.Equal(Outcome.Declined, card["A"].Outcome);
        Assert.Null(card["A"].Score);
        Assert.Equal($"The rubric requires {reason}.", card["A"].Reason?.Text);
        Assert.Equal([$"A needs {need}."], card["A"].Needs.Select(n => n.Text));
    }

    [Fact]
    public void Commentary_alone_meets_no_requirement()
    {
        var card = Cases.Score("dimensions: { A: { requires: { evidence: 1 } } }",
            Cases.From("column column") + "scores: { A: { score: 7 } }");

        Assert.Equal(
            "All its evidence is from commentary-only outlets, which do not count for what the rubric requires.",
            card["A"].Reason?.Text);
        Assert.Equal(["A needs one piece of evidence."], card["A"].Needs.Select(n => n.Text));
    }

    // Else leaving the commentary out would publish the score.
    [Fact]
    public void Commentary_declines_nothing_where_nothing_is_required()
    {
        var card = Cases.Score("dimensions: { A: {} }", Cases.From("column") + "scores: { A: { score: 7 } }");

        Assert.Equal(7, card["A"].Score);
        Assert.Equal(Confidence.Red, card["A"].Confidence);
    }

    [Theory]
    [InlineData("{ evidence: 1 }", "filing")]
    [InlineData("{ evidence: 2, sources: 2, primary: 1 }", "filing paper")]
    [InlineData("{ primary: 2 }", "filing audit")]
    [InlineData("{ evidence: 1, max-age: 2 months }", "filing")]
    [InlineData("{ tiers: [primary], max-age: 1 day }", "")]
    public void What_is_met_is_published(string requires, string sources) =>
        Assert.Equal(7,
            Cases.Score($"dimensions: {{ A: {{ requires: {requires} }} }}",
                Cases.From(sources) + "scores: { A: { score: 7 } }")["A"].Score);

    [Fact]
    public void Requirements_are_merged_key_by_key_down_the_tree()
    {
        const string Rubric = """
            requires: { evidence: 1, tiers: [primary], max-age: 1 year }
            dimensions:
              D:
                requires: { evidence: 2 }
                dimensions:
                  A: { requires: { tiers: [primary, secondary] } }
                  B: {}
            """;
        var card = Cases.Score(Rubric, """
            evidence:
              new: { claim: It is so., source: paper, supports: [A, B] }
              aged: { claim: It was so., source: old, supports: [A, B] }
            scores: { A: { score: 7 }, B: { score: 7 } }
            """);

        Assert.Equal("The rubric requires two pieces of evidence (it has one). Not counted: [aged] is from 2024-03, older than 1 year.",
            card["A"].Reason?.Text);
        Assert.Equal(
            "The rubric requires two pieces of evidence (it has none). Not counted: [new] is of tier secondary; [aged] is from 2024-03, "
            + "older than 1 year.",
            card["B"].Reason?.Text);
    }

    [Fact]
    public void What_the_argument_cites_is_evidence_for_it_unless_it_contradicts()
    {
        var card = Cases.Score("dimensions: { A: { requires: { evidence: 2 } } }", """
            evidence:
              cited: { claim: It is so., source: filing }
              against: { claim: It is not so., source: audit, contradicts: [A] }
            scores: { A: { score: 7, because: "It is so [cited] in spite of [against]." } }
            """);

        Assert.Equal("The rubric requires two pieces of evidence (it has one).", card["A"].Reason?.Text);
        Assert.Equal(["cited"], card["A"].Evidence);
        Assert.Equal(["against"], card["A"].CounterEvidence);
    }
}
