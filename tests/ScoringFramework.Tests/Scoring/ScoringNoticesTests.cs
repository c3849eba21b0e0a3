using ScoringFramework.Tests.Scoring.Publication;

namespace ScoringFramework.Tests.Scoring;

public sealed class ScoringNoticesTests
{
    [Fact]
    public void Primary_counter_evidence_wants_an_answer()
    {
        var card = Cases.Score("dimensions: { A: {} }", """
            evidence:
              for: { claim: So., source: audit, supports: [A] }
              primary: { claim: Not so., source: filing, contradicts: [A] }
              answered: { claim: Not so., source: filing, contradicts: [A] }
              secondary: { claim: Not so., source: paper, contradicts: [A] }
            scores:
              A: { score: 7, because: "It is so, in spite of [answered]." }
            """);

        var notice = Assert.Single(card.Notices);
        Assert.Equal(
            "scores.A.because: warning SF3103: the primary evidence 'primary' contradicts A, and the argument does not answer it. "
            + "Cite [primary] in because, and say why it does not change the score.",
            notice.ToString());
        Assert.Equal("the evidence against it", Assert.Single(notice.Related).Message);
    }

    [Fact]
    public void A_measure_has_no_argument_to_answer_with()
    {
        var card = Cases.Score("dimensions: { A: { measure: { metric: m, curve: { linear: { from: 0, to: 10 } } } } }", """
            evidence:
              for: { claim: So., source: audit, supports: [A], metric: { name: m, value: 4 } }
              against: { claim: Not so., source: filing, contradicts: [A] }
            """);

        Assert.Empty(card.Notices);
        Assert.Equal(["[against] contradicts it, and no argument answers it."], card["A"].ConfidenceReasons.Select(r => r.Text));
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("A: { declined: Unknown. }", "declined")]
    [InlineData("A: { not-applicable: None. }", "not applicable")]
    public void A_cap_that_looks_at_no_score_is_reported(string held, string outcome)
    {
        var card = Cases.Score(
            "dimensions: { A: {}, B: {} }\ncaps: { low: { when: { A: at most 2 }, limit: { headline: 4 }, because: Why. } }",
            $"scores:\n  B: {{ score: 7 }}\n  {held}\n");

        Assert.Equal(
            $"scores.A: warning SF3301: the cap 'low' depends on A, which is {outcome}. It does not apply, and the headline may be too "
            + $"high. Score A.",
            Assert.Single(card.Notices).ToString());
    }
}
