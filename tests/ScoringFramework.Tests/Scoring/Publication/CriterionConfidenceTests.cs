namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class CriterionConfidenceTests
{
    [Fact]
    public void Primary_evidence_gives_green_without_a_reason() =>
        Says(Score("e: { claim: So., source: filing, supports: [A] }"), Confidence.Green);

    [Fact]
    public void Without_evidence_it_is_red() =>
        Says(Cases.Score("dimensions: { A: {} }", "scores: { A: { score: 7 } }"), Confidence.Red, "No evidence supports it.");

    [Fact]
    public void A_tier_gives_no_more_than_the_policy_lets_it()
    {
        Says(Score("e: { claim: So., source: paper, supports: [A] }"), Confidence.Amber,
            "Its best evidence, [e], is of tier secondary, which gives amber at most.");
        Says(Score("e: { claim: So., source: post, supports: [A] }"), Confidence.Red,
            "Its best evidence, [e], is of tier tertiary, which gives red at most.");
    }

    [Fact]
    public void The_best_piece_speaks_for_all() => Says(Score("""
          worst: { claim: So., source: post, supports: [A] }
          middle: { claim: So., source: paper, supports: [A] }
          best: { claim: So., source: filing, supports: [A] }
        """), Confidence.Green);

    [Fact]
    public void Of_equals_the_piece_with_fewer_reasons_is_the_best() => Says(Score("""
          aged: { claim: So., source: old, supports: [A] }
          fresh: { claim: So., source: paper, supports: [A] }
          vague: { claim: So., source: filing, supports: [A], weakened-by: [imprecise, biased] }
        """, "max-age: 1 year"), Confidence.Amber, "[aged] is from 2024-03, older than 1 year.");

    [Fact]
    public void Age_takes_a_step()
    {
        Says(Score("e: { claim: So., source: old, supports: [A] }", "max-age: 1 year"), Confidence.Amber,
            "[e] is from 2024-03, older than 1 year.");
        Says(Score("e: { claim: So., source: undated, supports: [A] }", "max-age: 1 year"), Confidence.Amber,
            "[e] has no date, and the rubric limits the age of evidence.");
        Says(Score("e: { claim: So., source: old, observed: 2023-12-31, supports: [A] }", "max-age: 1 day"), Confidence.Amber,
            "[e] is from 2023-12-31, older than 1 day.");
    }

    [Fact]
    public void Commentary_is_red() => Says(Score("e: { claim: So., source: column, supports: [A] }"), Confidence.Red,
        "Its best evidence, [e], is of tier secondary, which gives amber at most.", "[e] is from a commentary-only outlet.");

    [Theory]
    [InlineData("indirect")]
    [InlineData("imprecise")]
    [InlineData("inconsistent")]
    [InlineData("biased")]
    public void Each_weakness_takes_a_step(string weakness) => Says(
        Score($"e: {{ claim: So., source: filing, supports: [A], weakened-by: [{weakness}] }}"), Confidence.Amber, $"[e] is {weakness}.");

    [Fact]
    public void Nothing_falls_below_red() => Says(
        Score("e: { claim: So., source: filing, supports: [A], weakened-by: [indirect, imprecise, biased] }"), Confidence.Red,
        "[e] is indirect.", "[e] is imprecise.", "[e] is biased.");

    [Fact]
    public void Several_pieces_of_one_origin_are_a_single_source() => Says(Score("""
          a: { claim: So., source: paper, supports: [A] }
          b: { claim: So., source: copy, supports: [A] }
        """, "evidence: 2"), Confidence.Red,
        "Its best evidence, [a], is of tier secondary, which gives amber at most.",
        "The evidence that counts, [a] and [b], has one origin.");

    [Fact]
    public void One_piece_where_one_is_asked_for_is_no_single_source() =>
        Says(Score("e: { claim: So., source: filing, supports: [A] }", "evidence: 1, sources: 1"), Confidence.Green);

    [Fact]
    public void Counter_evidence_without_an_answer_takes_a_step() => Says(Score("""
          for: { claim: So., source: filing, supports: [A] }
          weak: { claim: Not so., source: post, contradicts: [A] }
          weaker: { claim: Not so., source: column, contradicts: [A] }
        """), Confidence.Amber, "[weak] and [weaker] contradict it, and no argument answers them.");

    [Fact]
    public void Counter_evidence_that_is_answered_takes_none() => Says(Score("""
          for: { claim: So., source: filing, supports: [A] }
          against: { claim: Not so., source: audit, contradicts: [A] }
        """, because: "The audit [against] is of another year."), Confidence.Green);

    [Fact]
    public void Counter_evidence_stronger_than_the_support_takes_a_step_though_answered() => Says(Score("""
          for: { claim: So., source: paper, supports: [A] }
          against: { claim: Not so., source: audit, contradicts: [A] }
          column: { claim: Not so., source: column, contradicts: [A] }
        """, because: "The audit [against] is of another year, and [column] is an opinion."), Confidence.Red,
        "Its best evidence, [for], is of tier secondary, which gives amber at most.",
        "[against] contradicts it and is stronger than all evidence that supports it.");

    [Fact]
    public void Answered_and_unanswered_counter_evidence_takes_one_step_and_is_distinguished() => Says(Score("""
          for: { claim: So., source: paper, supports: [A] }
          strong: { claim: Not so., source: audit, contradicts: [A] }
          silent: { claim: Not so., source: post, contradicts: [A] }
        """, because: "The audit [strong] is of another year."), Confidence.Red,
        "Its best evidence, [for], is of tier secondary, which gives amber at most.",
        "[silent] contradicts it, and no argument answers it.",
        "[strong] contradicts it and is stronger than all evidence that supports it.");

    [Fact]
    public void Figures_that_disagree_take_a_step() => Says(Score("""
          a: { claim: So., source: filing, supports: [A], metric: { name: m, value: 4 } }
          b: { claim: So., source: post, metric: { name: m, value: 6 } }
        """), Confidence.Amber, "The figure in [a] disagrees with other figures of the same metric, and none is chosen.");

    [Fact]
    public void A_reason_has_its_kind_and_the_ids_that_it_is_about() => Assert.Equal(
        [
            new(ConfidenceReasonKind.Tier) { Evidence = ["a"], Tier = "secondary", Confidence = Confidence.Amber },
            new(ConfidenceReasonKind.SingleSource) { Evidence = ["a", "b"] },
        ],
        Score("""
              a: { claim: So., source: paper, supports: [A] }
              b: { claim: So., source: copy, supports: [A] }
            """, "evidence: 2")["A"].ConfidenceReasons);

    [Fact]
    public void An_analyst_may_hold_it_lower()
    {
        var card = Held("at-most: amber, because: The filing covers half of the year.", "filing");

        Says(card, Confidence.Amber, "The analyst limits it to amber: The filing covers half of the year.");
        Assert.Empty(card.Notices);
    }

    [Fact]
    public void An_analyst_may_not_hold_it_higher()
    {
        var card = Held("at-most: green, because: We are sure.", "paper");

        Says(card, Confidence.Amber, "Its best evidence, [e1], is of tier secondary, which gives amber at most.");
        Assert.Equal(
            "scores.A.confidence: warning SF3104: A has a held confidence of at most green, but its evidence does not give more than that. "
            + "Remove it: a held confidence can only be lower than the derived one.",
            Assert.Single(card.Notices).ToString());
    }

    private static Scorecard Held(string confidence, string source) =>
        Cases.Score("dimensions: { A: {} }", Cases.From(source) + $"scores: {{ A: {{ score: 7, confidence: {{ {confidence} }} }} }}");

    private static Scorecard Score(string evidence, string requires = "", string because = "It is so.") => Cases.Score(
        $"dimensions: {{ A: {{ requires: {{ {requires} }} }} }}",
        $"evidence:\n  {evidence.Trim()}\nscores:\n  A:\n    score: 7\n    because: >-\n      {because}\n");

    private static void Says(Scorecard card, Confidence confidence, params string[] reasons)
    {
        Assert.Equal(reasons, card["A"].ConfidenceReasons.Select(r => r.Text));
        Assert.Equal(confidence, card["A"].Confidence);
    }
}
