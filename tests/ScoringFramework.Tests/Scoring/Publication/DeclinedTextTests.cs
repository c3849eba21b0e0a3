namespace ScoringFramework.Tests.Scoring.Publication;

/// <summary>All that a reader is told of a score that is not there.</summary>
public sealed class DeclinedTextTests
{
    [Fact]
    public void By_its_evidence() => Says("A", "dimensions: { A: { title: Reach, requires: { evidence: 2, primary: 1 } }, B: {} }", """
        evidence:
          seen: { claim: It reaches all., source: paper, supports: [A] }
        scores: { A: { score: 7, because: It reaches all. }, B: { score: 5 } }
        """, """
        ?1
        """);

    [Fact]
    public void By_its_analyst() => Says("A", "dimensions: { A: { title: Reach }, B: {} }", """
        scores: { A: { declined: Its revenue is bundled }, B: { score: 5 } }
        """, """
        ?2
        """);

    [Fact]
    public void By_a_figure_that_is_not_there() => Says("A", Measured, "scores: { B: { score: 5 } }", """
        ?3
        """);

    [Fact]
    public void By_a_figure_in_a_unit_that_does_not_convert() => Says("A", Measured, """
        evidence:
          days: { claim: It takes days., source: filing, metric: { name: delay, value: 40, unit: days } }
        scores: { A: { checklist: {}, because: See [days]. }, B: { score: 5 } }
        """, """
        ?4
        """);

    [Fact]
    public void By_a_figure_that_is_set_aside() => Says("A", Measured, """
        evidence:
          low: { claim: It takes a month., source: filing, supports: [A], metric: { name: delay, value: 1, unit: month } }
          high: { claim: It takes two., source: audit, metric: { name: delay, value: 2, unit: months } }
        reconciliations: { delay: { use: high, because: The audit is later. } }
        scores: { B: { score: 5 } }
        """, """
        ?5
        """);

    [Fact]
    public void A_composite_of_which_nothing_is_scored() => Says("D", "dimensions: { D: { dimensions: { A: {}, B: { requires: { evidence: 1 } } } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        ?6
        """);

    [Fact]
    public void A_composite_of_one_that_is_not_scored() => Says("D", "dimensions: { D: { dimensions: { A: {} } }, C: {} }", """
        scores: { C: { score: 5 } }
        """, """
        ?7
        """);

    [Fact]
    public void A_composite_that_a_child_declines() => Says("D", "dimensions: { D: { dimensions: { A: { on-missing: decline }, B: {} } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        ?8
        """);

    [Fact]
    public void A_composite_below_its_completeness() => Says("D", """
        dimensions:
          D: { min-completeness: 0.8, dimensions: { A: { weight: 2 }, B: {}, E: {} } }
          C: {}
        """, """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        ?9
        """);

    [Fact]
    public void A_criterion_in_a_composite_without_a_score() => Says("B", "dimensions: { D: { dimensions: { A: { on-missing: decline }, B: { requires: { evidence: 1 } } } }, C: {} }", """
        scores: { B: { score: 5 }, C: { score: 5 } }
        """, """
        ?10
        """);

    [Fact]
    public void A_composite_of_which_nothing_applies() => Says("D", "dimensions: { D: { dimensions: { A: {} } }, C: {} }", """
        scores: { A: { not-applicable: It sells nothing. }, C: { score: 5 } }
        """, """
        ?11
        """);

    private const string Measured = """
        dimensions:
          A: { title: Delay, measure: { metric: delay, unit: months, curve: { linear: { from: 12, to: 0 } } } }
          B: {}
        """;

    private static void Says(string dimension, string rubric, string dossier, string expected) =>
        Assert.Equal(expected, Cases.Score(rubric, dossier)[dimension].Reasoning.Text);
}
