namespace ScoringFramework.Tests.Scoring;

/// <summary>What may raise a headline without new evidence, each alone.</summary>
public sealed class LiftTests
{
    private const string Rubric = """
        rubric: r
        version: 1.0.0
        requires: { sources: 1 }
        dimensions:
          A: { title: Pay gap, measure: { metric: gap, curve: { points: { 0: 10, 100: 0 } } } }
          B: { title: Board }
          C: { title: Openness, requires: none, checklist: { p: Prices?, t: Terms?, b: Board? } }
          D: { title: Noise, weight: 0, requires: none }
        """;

    private const string Head = """
        dossier: d
        rubric: r.yaml
        subject: { name: S }
        as-of: 2026-05-31
        sources:
          s: { title: T, publisher: P, tier: primary }
        evidence:
          e: { claim: So., source: s, supports: [A], metric: { name: gap, value: 55 } }
        scores:

        """;

    [Fact]
    public void An_override_shows_what_it_replaces() => Assert.Equal(
        ["A measured 4.50, held 9.00, +2.25", "B, up to +2.33", "C, up to +0.83", "D, up to +6.50"],
        Texts("  A: { score: 9, because: 'So [e].' }\n  B: { not-applicable: None. }\n  C: { checklist: { p: yes, t: no, b: n/a } }\n"
            + "  D: { score: 0.5 }\n"));

    [Fact]
    public void Where_less_is_better_the_line_is_of_what_may_lower_the_headline()
    {
        var rubric = RubricFile.Parse(
            "rubric: r\nversion: 1.0.0\nbetter: lower\ndimensions: { A: {}, B: {}, C: { weight: 0 } }\n").ValueOrThrow();
        var dossier = DossierFile.Parse(
            "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\nscores:\n  A: { score: 4 }\n"
            + "  B: { not-applicable: None. }\n  C: { score: 9 }\n", rubric).ValueOrThrow();
        var card = new ScoringEngine(rubric).Score(dossier);

        Assert.Equal(["B, up to −3.00", "C, up to −5.00"], card.Lifts.Select(l => l.Text));
        Assert.Contains("May lower the headline: 1 not applicable (B, up to −3.00)", card.ToText(), StringComparison.Ordinal);
        Assert.Equal(card.Lifts, ScorecardFile.Parse(card.ToJson()).ValueOrThrow().Lifts);
    }

    [Fact]
    public void A_dimension_whose_lower_scores_are_better_is_turned()
    {
        var rubric = RubricFile.Parse(
            "rubric: r\nversion: 1.0.0\ndimensions: { A: {}, B: { better: lower, weight: 0 }, C: { better: lower } }\n").ValueOrThrow();
        var card = new ScoringEngine(rubric).Score(DossierFile.Parse(
            "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n"
            + "scores: { A: { score: 8 }, B: { score: 9 }, C: { not-applicable: None. } }\n", rubric).ValueOrThrow());

        Assert.Equal(["C, up to +4.00", "B, up to +7.00"], card.Lifts.Select(l => l.Text));
    }

    private static string[] Texts(string scores) => [.. Card(scores).Lifts.Select(l => l.Text)];

    private static Scorecard Card(string scores)
    {
        var rubric = RubricFile.Parse(Rubric).ValueOrThrow();
        return new ScoringEngine(rubric).Score(DossierFile.Parse(Head + scores, rubric).ValueOrThrow());
    }
}
