using static ScoringFramework.Tests.Changes.YamlCards;

namespace ScoringFramework.Tests.Changes;

public sealed class ChangeTests
{
    private static readonly Rubric Plain = Rubric("""
        rubric: vendor
        version: 1.0.0
        dimensions:
          Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects }, Q2: { title: Audit, requires: { evidence: 1 } } } }
          C: { title: Cost, weight: 40 }
        """);

    [Fact]
    public void A_rescored_criterion_is_with_its_argument_and_its_new_evidence()
    {
        var before = Score(Plain, "evidence: {}", "Q1: { score: 4, because: A guess. }", "C: { score: 5 }");
        var after = Score(
            Plain, "evidence: { recall: { claim: No car was recalled, source: filing, supports: [Q1] } }",
            "Q1: { score: 8, because: \"Nothing was recalled [recall].\" }", "C: { score: 5 }");
        Assert.Equal("""
            4.40 → 6.80  Acme   +2.40
                         vendor@1.0.0 · as of 2026-05-31 · draft · the dossier changed

            Causes of the change
              +2.4000  Q1  Defects: 4.00 → 8.00, rescored
                       Nothing was recalled [recall].
                       + [recall] No car was recalled. Annual filing.
              ±0.0000  Rounding
              ───────
              +2.4000

            Other changes
              Headline  confidence  red → amber
                                    At least half of its weight has amber or red confidence: C and Q.
              Q         score       4.00 → 8.00
                        confidence  red → amber
                                    Its completeness of 0.50 is below 0.90, which green requires.
              Q1        confidence  red → green

            """, ChangeText.Of(Change.Between(before, after)).ToString().Replace("\r\n", "\n"));
    }

    [Fact]
    public void A_criterion_that_loses_its_evidence_is_newly_declined_and_says_what_it_lacks()
    {
        var before = Score(
            Plain, "evidence: { audit: { claim: The audit was clean, source: filing, supports: [Q2] } }",
            "Q1: { score: 4 }", "Q2: { score: 8, because: Clean. }", "C: { score: 5 }");
        var after = Score(Plain, "evidence: {}", "Q1: { score: 4 }", "Q2: { score: 8, because: Clean. }", "C: { score: 5 }");
        var part = Change.Between(before, after).Parts[0];
        Assert.Equal((CauseKind.Declined, "Q2", "8.00", "declined"), (part.Kind, part.Id, part.Before?.Text, part.After?.Text));
        Assert.Equal(-1.2, part.Value, 1e-12);
        Assert.Equal("audit", Assert.Single(part.Evidence).Id);
        Assert.Equal(EvidenceChangeKind.Removed, part.Evidence[0].Kind);
    }

    [Fact]
    public void A_measure_that_reads_another_figure_names_the_figure_before_and_after()
    {
        var rubric = Rubric("""
            rubric: r
            version: 1.0.0
            dimensions:
              G: { title: Growth, measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 50 } } } }
            """);
        var change = Change.Between(Score(rubric, Figure(40)), Score(rubric, Figure(45)));
        Assert.Equal(CauseKind.Measured, change.Parts[0].Kind);
        Assert.Equal("~ [growth] 40 percent → 45 percent. It grew. Annual filing.", ChangeWords.Of(change.Parts[0].Evidence[0]));
        Assert.Equal(1m, change.Difference);

        static string Figure(int value) =>
            $"evidence: {{ growth: {{ claim: It grew, source: filing, metric: {{ name: growth, value: {value}, unit: percent }}, "
            + $"supports: [G] }} }}";
    }

    [Fact]
    public void Weights_aggregation_caps_and_missing_rules_are_causes_of_their_own()
    {
        var older = Rubric("""
            rubric: r
            version: 1.0.0
            dimensions: { A: { weight: 1 }, B: { weight: 1 }, C: { weight: 1 } }
            """);
        var newer = Rubric("""
            rubric: r
            version: 2.0.0
            aggregate: geometric
            on-missing: floor
            dimensions: { A: { weight: 2 }, B: { weight: 1 }, C: { weight: 1, on-missing: exclude } }
            caps: { low: { when: { B: at most 3 }, limit: { headline: 4 }, because: Enough. } }
            """);
        var scores = new[] { "A: { score: 9 }", "B: { score: 3 }" };
        var change = Change.Between(Score(older, "evidence: {}", scores), Score(newer, "evidence: {}", scores));
        Assert.Equal(
            ["Cap low", "Weights headline", "Aggregation headline", "MissingRule ", "Rounding "],
            change.Parts.Select(p => $"{p.Kind} {p.Id}"));
        Assert.Equal("A 1", change.Parts[1].Before?.Text);
        Assert.Equal("A 2", change.Parts[1].After?.Text);
        Assert.Equal("headline at most 4 while B is at most 3", change.Parts[0].After?.Text);
        Assert.Equal(("A and B left out", "A and B at the bottom of the scale"),
            (change.Parts[3].Before?.Text, change.Parts[3].After?.Text));
        Assert.Equal(("Cap low", "headline at most 4 while B is at most 3, added"),
            (ChangeWords.Subject(change.Parts[0]), ChangeWords.What(change.Parts[0])));
        Assert.Equal(ChangeMethodKind.Exact, change.Method.Kind);
    }

    [Fact]
    public void A_rule_for_what_is_missing_names_what_it_is_felt_at()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 2.0.0
            on-missing: floor
            dimensions:
              Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects }, Q2: { title: Audit, requires: { evidence: 1 } } } }
              C: { title: Cost, weight: 40 }
            """);
        var change = Change.Between(Score(Plain, "evidence: {}", "Q1: { score: 4 }"), Score(newer, "evidence: {}", "Q1: { score: 4 }"));
        Assert.Equal("Missing scores: Q2 and C left out → Q2 and C at the bottom of the scale",
            $"{ChangeWords.Subject(change.Parts[0])}: {ChangeWords.What(change.Parts[0])}");
    }

    [Fact]
    public void A_criterion_that_came_with_its_score_is_one_change()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 2.0.0
            dimensions:
              Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects }, Q2: { title: Audit, requires: { evidence: 1 } } } }
              C: { title: Cost, weight: 40 }
              S: { title: Service, weight: 100 }
            """);
        var change = Change.Between(
            Score(Plain, "evidence: {}", "Q1: { score: 4 }", "C: { score: 4 }"),
            Score(newer, "evidence: {}", "Q1: { score: 4 }", "C: { score: 4 }", "S: { score: 8 }"));
        Assert.Equal(["Added S", "Rounding "], change.Parts.Select(p => $"{p.Kind} {p.Id}"));
        Assert.Equal(2, change.Parts[0].Value, 1e-12);
    }

    [Fact]
    public void A_criterion_that_moved_to_another_parent_is_one_change()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 2.0.0
            dimensions:
              Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects } } }
              C: { title: Cost, weight: 40 }
              Q2: { title: Audit, weight: 50 }
            """);
        var scores = new[] { "Q1: { score: 4 }", "Q2: { score: 8, because: \"It was clean [audit].\" }", "C: { score: 4 }" };
        const string Audit = "evidence: { audit: { claim: Clean, source: filing } }";
        var change = Change.Between(Score(Plain, Audit, scores), Score(newer, Audit, scores));
        Assert.Equal(["Moved Q2", "Rounding "], change.Parts.Select(p => $"{p.Kind} {p.Id}"));
        Assert.Equal(("Q2 in Q", "Q2 at the top"), (change.Parts[0].Before?.Text, change.Parts[0].After?.Text));
    }

    [Fact]
    public void A_scale_that_changed_with_its_scores_is_one_change()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 2.0.0
            scale: { min: 0, max: 100 }
            dimensions:
              Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects }, Q2: { title: Audit, requires: { evidence: 1 } } } }
              C: { title: Cost, weight: 40 }
            """);
        var change = Change.Between(
            Score(Plain, "evidence: {}", "Q1: { score: 4 }", "C: { score: 5 }"),
            Score(newer, "evidence: {}", "Q1: { score: 40 }", "C: { score: 50 }"));
        Assert.Equal(["Scale ", "Rounding "], change.Parts.Select(p => $"{p.Kind} {p.Id}"));
        Assert.Equal(39.6, change.Parts[0].Value, 1e-12);
    }

    [Fact]
    public void A_rubric_that_only_rewords_gives_no_part()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 1.0.1
            title: Another name
            dimensions:
              Q: { title: Quality of work, weight: 60, dimensions: { Q1: { title: Defects, asks: How many? }, Q2: { title: Audit, requires: { evidence: 1 } } } }
              C: { title: Cost, weight: 40 }
            """);
        var change = Change.Between(Score(Plain, "evidence: {}", "Q1: { score: 4 }"), Score(newer, "evidence: {}", "Q1: { score: 4 }"));
        Assert.Empty(change.Parts);
        Assert.Equal([(EventKind.Reasoning, "Q")], change.Events.Select(e => (e.Kind, e.Id!)));
        Assert.Contains("only words of the rubric changed", ChangeText.Of(change).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_criterion_is_followed_where_the_rubric_says_so()
    {
        var newer = Rubric("""
            rubric: vendor
            version: 2.0.0
            supersedes: { version: 1.0.0, renamed: { Q1: Defects } }
            dimensions:
              Q: { title: Quality, weight: 60, dimensions: { Defects: { title: Defects }, Q2: { title: Audit, requires: { evidence: 1 } } } }
              C: { title: Cost, weight: 40 }
            """);
        var (before, after) = (Score(Plain, "evidence: {}", "Q1: { score: 4 }"), Score(newer, "evidence: {}", "Defects: { score: 6 }"));
        var forth = Change.Between(before, after);
        Assert.Equal(["Rescored Defects", "Rounding "], forth.Parts.Select(p => $"{p.Kind} {p.Id}"));
        Assert.Equal(2, forth.Parts[0].Value, 1e-12);
        Assert.Equal(-2, Change.Between(after, before).Parts[0].Value, 1e-12);
        Assert.Equal(2, Change.Between(before, after, "Q1").Parts[0].Value, 1e-12);
    }

    [Fact]
    public void Without_a_number_at_an_end_there_are_events_and_no_parts()
    {
        var change = Change.Between(Score(Plain, "evidence: {}"), Score(Plain, "evidence: {}", "Q1: { score: 4 }"));
        Assert.Empty(change.Parts);
        Assert.Null(change.Difference);
        Assert.Equal((EventKind.Outcome, null, "declined", "4.00"),
            (change.Events[0].Kind, change.Events[0].Id, change.Events[0].Before?.Text, change.Events[0].After?.Text));
    }

    [Fact]
    public void A_composite_that_is_declined_as_a_whole_has_a_part_of_its_own()
    {
        var gated = Rubric("""
            rubric: r
            version: 1.0.0
            dimensions:
              A: { dimensions: { A1: { on-missing: decline }, A2: {} } }
              B: {}
            """);
        var change = Change.Between(
            Score(gated, "evidence: {}", "A1: { score: 2 }", "A2: { score: 4 }", "B: { score: 9 }"),
            Score(gated, "evidence: {}", "A1: { declined: It is secret. }", "A2: { score: 4 }", "B: { score: 9 }"));
        Assert.Equal([(CauseKind.Publication, 2.5), (CauseKind.Declined, 0.5)],
            change.Parts.SkipLast(1).Select(p => (p.Kind, Math.Round(p.Value, 12))));
        Assert.Equal(("none", "A"), (change.Parts[0].Before?.Text, change.Parts[0].After?.Text));
    }

    [Fact]
    public void More_than_twelve_causes_are_sampled_with_their_error_and_sum_too()
    {
        var rubric = Rubric(
            $"rubric: r\nversion: 1.0.0\naggregate: geometric\ndimensions: {{ "
            + $"{string.Join(", ", Enumerable.Range(1, 15).Select(i => $"C{i}: {{}}"))} }}\n");
        var before = Score(rubric, "evidence: {}", [.. Enumerable.Range(1, 15).Select(i => $"C{i}: {{ score: {i % 5 + 1} }}")]);
        var after = Score(rubric, "evidence: {}", [.. Enumerable.Range(1, 15).Select(i => $"C{i}: {{ score: {i % 7 + 2} }}")]);
        var change = Change.Between(before, after);
        Assert.Equal(ChangeMethodKind.Sampled, change.Method.Kind);
        Assert.InRange(change.Method.Error, 1e-9, 0.01);
        Assert.Equal((double)change.Difference!.Value, change.Parts.Sum(p => p.Value), 1e-12);
        Assert.Contains("Shapley values estimated over", ChangeText.Of(change).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vectors_scorecard_is_at_no_end()
    {
        var card = Score(Plain, "evidence: {}", "Q1: { score: 4 }");
        var vector = new ScoringEngine(Plain).Score(card.Vector!).ValueOrThrow();
        Assert.Throws<ArgumentException>("after", () => Change.Between(card, vector));
        Assert.Throws<ArgumentException>("dimension", () => Change.Between(card, card, "Z"));
    }

    [Fact]
    public void A_change_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var (before, after) = (Score(Plain, "evidence: {}", "Q1: { score: 4 }"), Score(Plain, "evidence: {}", "Q1: { score: 5 }"));

        Assert.Throws<OperationCanceledException>(() => Change.Between(before, after, cancellation: cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => ChangeSet.Between([before], [after], cancellation: cancelled.Token));
    }
}
