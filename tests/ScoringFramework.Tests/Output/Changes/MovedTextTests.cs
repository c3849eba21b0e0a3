namespace ScoringFramework.Tests.Output.Changes;

public sealed class MovedTextTests
{
    private const string Rubric = """
        rubric: vendor
        version: 1.0.0
        levels: { 0: Weak, 6: Strong }
        requires: { evidence: 1 }
        dimensions:
          Q:
            title: Quality
            weight: 60
            dimensions:
              Q1: { title: Defects }
              Q2: { title: Audit }
          C: { title: Cost, weight: 40 }
        """;

    private const string Dossier = """
        dossier: acme
        rubric: vendor.yaml
        subject: { name: Acme }
        as-of: 2026-05-31
        sources:
          audit: { title: Report, publisher: Auditor, tier: primary }
        evidence:
          all: { claim: So., source: audit, supports: [Q1, Q2, C] }
        scores:
          Q1: { score: 6, because: So. }
          Q2: { score: 4, because: So. }
        """;

    private static readonly Scorecard Before = Card(Rubric, Dossier);

    [Fact]
    public void A_first_card_is_its_headline() => Assert.Equal("5.00  Acme   Weak\n", MovedText.Of(Before).ToString());

    [Fact]
    public void The_same_card_moved_nothing() =>
        Assert.Equal("5.00  Acme   no change\n", MovedText.Of(Before, Card(Rubric, Dossier + "\n# edited\n")).ToString());

    [Fact]
    public void Other_words_move_nothing() =>
        Assert.Equal("5.00  Acme   no change\n", Moved(Dossier.Replace("because: So. }", "because: Thus. }", StringComparison.Ordinal)));

    [Fact]
    public void What_moved_the_headline_is_below_it_with_how_much() => Assert.Equal(
        """
        5.00 → 7.40  Acme   +2.40 · confidence amber → green · Weak → Strong · 60% → 100% complete
          +2.0000  Q2  Audit: 4.00 → 9.00, rescored
          +0.4000  C  Cost: missing → 7.25, newly scored

        """,
        Moved(Dossier.Replace("score: 4", "score: 9", StringComparison.Ordinal) + "\n  C: { score: 7.25, because: So. }"));

    [Fact]
    public void Evidence_that_came_is_below_what_it_moved() => Assert.Equal(
        """
        5.00 → 5.50  Acme   +0.50
          +0.5000  Q2  Audit: 4.00 → 5.00, rescored
                   + [new] It is certified. Report.

        """,
        Moved(Dossier.Replace("score: 4", "score: 5", StringComparison.Ordinal)
            .Replace("scores:", "  new: { claim: It is certified., source: audit, supports: [Q2] }\nscores:", StringComparison.Ordinal)));

    [Fact]
    public void A_score_that_is_lost_says_what_happened_to_it() => Assert.Equal(
        "5.00 → 4.00  Acme   −1.00 · 60% → 30% complete\n  −1.0000  Q1  Defects: 6.00 → declined, newly declined\n",
        Moved(Dossier.Replace("Q1: { score: 6, because: So. }", "Q1: { declined: Secret. }", StringComparison.Ordinal)));

    [Fact]
    public void Weights_that_moved_it_are_named() => Assert.Equal(
        "5.00 → 5.50  Acme   +0.50\n  +0.5000  Q  Quality: Q1 1 → 3, weights\n",
        MovedText.Of(Before, Card(Rubric.Replace("Defects }", "Defects, weight: 3 }", StringComparison.Ordinal), Dossier)).ToString());

    [Fact]
    public void A_dimension_that_comes_or_goes_is_reported_where_it_moves_nothing() => Assert.Equal(
        "5.00  Acme\n  ±0.0000  C2  Cost: missing, added\n  ±0.0000  C  Cost: missing → none, removed\n",
        MovedText.Of(Before,
            Card(Rubric.Replace("  C: {", "  C2: {", StringComparison.Ordinal), Dossier.Replace(", C]", "]", StringComparison.Ordinal)))
            .ToString());

    [Fact]
    public void A_headline_that_is_lost_says_why() => Assert.Equal(
        "5.00 → declined  Acme\n  Headline  outcome  5.00 → declined\n                     Its completeness of 0.60 is below the "
        + "required 0.75.\n",
        MovedText.Of(Before, Card(Rubric + "\npublish: { min-completeness: 0.75 }", Dossier)).ToString());

    [Fact]
    public void A_confidence_that_moved_alone_is_reported_too() => Assert.Equal(
        """
        5.00  Acme
          Q1  confidence  green → amber
                          Its best evidence, [all], is of tier secondary, which gives amber at most.
                          ~ [all] So. Report. Changed: tier primary → secondary.
          Q2  confidence  green → amber
                          Its best evidence, [all], is of tier secondary, which gives amber at most.
                          ~ [all] So. Report. Changed: tier primary → secondary.

        """,
        Moved(Dossier.Replace("tier: primary", "tier: secondary", StringComparison.Ordinal)));

    private static string Moved(string dossier) => MovedText.Of(Before, Card(Rubric, dossier)).ToString();

    private static Scorecard Card(string rubric, string dossier)
    {
        var read = DossierFile.Parse(dossier, RubricFile.Parse(rubric).ValueOrThrow()).ValueOrThrow();
        return new ScoringEngine(read.Rubric).Score(read);
    }
}
