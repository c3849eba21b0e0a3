namespace ScoringFramework.Tests.Scoring.Publication;

/// <summary>All that a reader sees of a score that is not there.</summary>
public sealed class DeclinedTextTests
{
    [Fact]
    public void By_its_evidence() => Says("A", "dimensions: { A: { title: Reach, requires: { evidence: 2, primary: 1 } }, B: {} }", """
        evidence:
          seen: { claim: It reaches all., source: paper, supports: [A] }
        scores: { A: { score: 7, because: It reaches all. }, B: { score: 5 } }
        """, """
        A Reach.
        Declined: The rubric requires two pieces of evidence (it has one) and one primary piece (it has none).
        It reaches all.
        For [seen] It reaches all. (Report, Gazette, 2026-04; secondary)
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A needs one primary piece of evidence.
        """);

    [Fact]
    public void By_its_analyst() => Says("A", "dimensions: { A: { title: Reach }, B: {} }", """
        scores: { A: { declined: Its revenue is bundled }, B: { score: 5 } }
        """, """
        A Reach.
        Declined: Its revenue is bundled.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A needs a held score.
        """);

    [Fact]
    public void By_a_figure_that_is_not_there() => Says("A", Measured, "scores: { B: { score: 5 } }", """
        A Delay.
        Missing: No evidence for it has a figure of delay.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A needs evidence with a figure of delay in months.
        """);

    [Fact]
    public void By_a_figure_that_its_curve_cannot_read() => Says("A", Measured, """
        evidence:
          long: { claim: It takes long., source: filing, supports: [A], metric: { name: delay, value: long } }
        scores: { B: { score: 5 } }
        """, """
        A Delay.
        Missing: The figure of delay in [long] cannot be used: its curve reads a number, and the figure is the word 'long'.
        For [long] It takes long. 'long'. (Filing, Subject, 2026-05; primary)
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A needs a figure of delay that its curve can read.
        """);

    [Fact]
    public void By_a_figure_that_is_set_aside() => Says("A", Measured, """
        evidence:
          low: { claim: It takes a month., source: filing, supports: [A], metric: { name: delay, value: 1, unit: month } }
          high: { claim: It takes two., source: audit, metric: { name: delay, value: 2, unit: months } }
        reconciliations: { delay: { use: high, because: The audit is later. } }
        scores: { B: { score: 5 } }
        """, """
        A Delay.
        Missing: The figure of delay in [low] is set aside for the one in [high], which is not evidence for it.
        For [low] It takes a month. 1 month. (Filing, Subject, 2026-05; primary)
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A needs [high] among the evidence that supports it.
        """);

    [Fact]
    public void A_composite_of_which_nothing_is_scored() =>
        Says("D", "dimensions: { D: { dimensions: { A: {}, B: { requires: { evidence: 1 } } } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        D D.
        Declined: None of its dimensions that count has a score.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A is missing and does not count.
        B is declined and does not count.
        D needs a score for at least one of A and B.
        A needs a held score.
        B needs one piece of evidence.
        """);

    [Fact]
    public void A_composite_of_one_that_is_not_scored() => Says("D", "dimensions: { D: { dimensions: { A: {} } }, C: {} }", """
        scores: { C: { score: 5 } }
        """, """
        D D.
        Declined: None of its dimensions that count has a score.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A is missing and does not count.
        D needs a score for A.
        A needs a held score.
        """);

    [Fact]
    public void A_composite_that_a_child_declines() =>
        Says("D", "dimensions: { D: { dimensions: { A: { on-missing: decline }, B: {} } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        D D.
        Declined: A has no score, and the rubric says on-missing: decline.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A is missing and declines D.
        D needs a score for A.
        A needs a held score.
        """);

    [Fact]
    public void A_composite_below_its_completeness() => Says("D", """
        dimensions:
          D: { min-completeness: 0.8, dimensions: { A: { weight: 2 }, B: {}, E: {} } }
          C: {}
        """, """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        D D.
        Declined: Its completeness of 0.25 is below the required 0.80.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A is missing and does not count.
        E is missing and does not count.
        D needs a completeness of 0.80. It has 0.25, and with scores for A and E it has 1.00.
        A needs a held score.
        E needs a held score.
        """);

    [Fact]
    public void A_criterion_in_a_composite_without_a_score() =>
        Says("B", "dimensions: { D: { dimensions: { A: { on-missing: decline }, B: { requires: { evidence: 1 } } } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        B B.
        Declined: The rubric requires one piece of evidence (it has none).
        It does not count, because D has no score.
        B needs one piece of evidence.
        """);

    [Fact]
    public void A_composite_of_which_nothing_applies() => Says("D", "dimensions: { D: { dimensions: { A: {} } }, C: {} }", """
        scores: { A: { not-applicable: It sells nothing. }, C: { score: 5 } }
        """, """
        D D.
        Not applicable: None of its dimensions that count applies.
        It does not count in the headline. Its weight of 1 goes to the other dimensions there.
        A is not applicable and does not count.
        """);

    private const string Measured = """
        dimensions:
          A: { title: Delay, measure: { metric: delay, unit: months, curve: { linear: { from: 12, to: 0 } } } }
          B: {}
        """;

    private static void Says(string dimension, string rubric, string dossier, string expected) =>
        Whole.Equal(expected, Cases.Score(rubric, dossier)[dimension].Reasoning.Text);
}
