using ScoringFramework.Output;

namespace ScoringFramework.Tests.Output;

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
    public void The_same_card_moved_nothing() => Assert.Equal("5.00  Acme   nothing moved\n", MovedText.Of(Before, Card(Rubric, Dossier + "\n# edited\n")).ToString());

    [Fact]
    public void Criteria_stand_below_the_headline_with_what_they_were() => Assert.Equal(
        """
        5.00 → 7.40  Acme   Weak → Strong · confidence amber → green · 60% → 100% complete
          Q2  4.00 → 9.00     Audit
          C   missing → 7.25  Cost

        """,
        Moved(Dossier.Replace("score: 4", "score: 9", StringComparison.Ordinal) + "\n  C: { score: 7.25, because: So. }"));

    [Fact]
    public void A_score_that_is_lost_says_what_became_of_it() => Assert.Equal(
        "5.00 → 4.00  Acme   60% → 30% complete\n  Q1  6.00 → declined  Defects\n",
        Moved(Dossier.Replace("Q1: { score: 6, because: So. }", "Q1: { declined: Secret. }", StringComparison.Ordinal)));

    [Fact]
    public void Where_no_criterion_moved_composites_do() => Assert.Equal(
        "5.00 → 5.50  Acme\n  Q  5.00 → 5.50  Quality\n",
        MovedText.Of(Before, Card(Rubric.Replace("Defects }", "Defects, weight: 3 }", StringComparison.Ordinal), Dossier)).ToString());

    [Fact]
    public void A_dimension_that_comes_or_goes_was_or_is_none() => Assert.Equal(
        "5.00  Acme\n  C2  none → missing  Cost\n  C   missing → none  Cost\n",
        MovedText.Of(Before, Card(Rubric.Replace("  C: {", "  C2: {", StringComparison.Ordinal), Dossier.Replace(", C]", "]", StringComparison.Ordinal))).ToString());

    [Fact]
    public void A_confidence_that_moved_alone_is_told_too() => Assert.Equal(
        "5.00  Acme\n  Q1  6.00  Defects   confidence green → amber\n  Q2  4.00  Audit   confidence green → amber\n",
        Moved(Dossier.Replace("tier: primary", "tier: secondary", StringComparison.Ordinal)));

    private static string Moved(string dossier) => MovedText.Of(Before, Card(Rubric, dossier)).ToString();

    private static Scorecard Card(string rubric, string dossier)
    {
        var read = DossierFile.Parse(dossier, RubricFile.Parse(rubric).ValueOrThrow()).ValueOrThrow();
        return new ScoringEngine(read.Rubric).Score(read);
    }
}
