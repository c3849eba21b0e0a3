using static ScoringFramework.Tests.Changes.YamlCards;

namespace ScoringFramework.Tests.Changes;

/// <summary>What else a reader sees change, beside the number that is split.</summary>
public sealed class ChangeEventsTests
{
    private const string Yaml = """
        rubric: vendor
        version: 1.0.0
        dimensions:
          Q: { title: Quality, weight: 60, dimensions: { Q1: { title: Defects }, Q2: { title: Audit } } }
          C: { title: Cost, weight: 40 }
        """;

    private const string Recall = "evidence: { recall: { claim: Nothing was recalled, source: filing, supports: [Q1] } }";

    private static readonly string[] Held = ["Q1: { score: 4, because: As filed. }", "Q2: { score: 4 }", "C: { score: 5 }"];

    private static readonly Rubric Plain = Rubric(Yaml);

    [Theory]
    [InlineData("source: filing", "source: news",
        "~ [recall] Nothing was recalled. The news. Changed: source filing → news; title (before: Annual filing); publisher Acme → A "
        + "paper; tier primary → secondary; published 2026-04 → 2026-05.")]
    [InlineData("source: filing", "source: filing, locator: page 3",
        "~ [recall] Nothing was recalled. Annual filing. Changed: locator none → page 3.")]
    [InlineData("was recalled", "came back", "~ [recall] Nothing came back. Annual filing. Changed: claim (before: Nothing was recalled).")]
    [InlineData("supports", "contradicts",
        "~ [recall] against it: Nothing was recalled. Annual filing. Changed: side supports → contradicts.")]
    [InlineData("source: filing", "source: filing, weakened-by: [biased, indirect]",
        "~ [recall] Nothing was recalled. Annual filing. Changed: weakened-by none → biased, indirect.")]
    [InlineData("[Q1]", "[Q2]", "− [recall] Nothing was recalled. Annual filing.")]
    public void Evidence_that_moves_no_number_is_with_its_criterion_and_says_what_differs(string was, string now, string expected)
    {
        var change = Change.Between(Score(Plain, Recall, Held), Score(Plain, Recall.Replace(was, now, StringComparison.Ordinal), Held));
        Assert.Empty(change.Parts);
        Assert.Equal(expected, ChangeWords.Of(Assert.Single(change.Events.First(e => e.Id == "Q1").Evidence)));
    }

    [Fact]
    public void A_reasoning_that_differs_says_in_what()
    {
        var newer = Rubric(
            Yaml.Replace("title: Quality", "title: Quality of work", StringComparison.Ordinal)
                .Replace("1.0.0", "1.0.1", StringComparison.Ordinal));
        Assert.Equal("""
            4.40 → 4.40  Acme   ±0.00
                         vendor@1.0.0 → 1.0.1 · as of 2026-05-31 · draft · only words of the rubric changed ·
                         the dossier changed

            Other changes
              Q   reasoning  Its title was Quality.
              Q1  reasoning  ~ [recall] Nothing was recalled. Annual filing. Changed: observed none → 2026-03.
              Q2  reasoning  Held as published elsewhere.

            """.ReplaceLineEndings("\n"), ChangeText.Of(Change.Between(
                Score(Plain, Recall, Held),
                Score(newer, Recall.Replace("source: filing", "source: filing, observed: 2026-03", StringComparison.Ordinal),
                    [Held[0], "Q2: { score: 4, basis: published }", Held[2]]))).ToString());
    }

    [Fact]
    public void What_a_part_reports_is_not_reported_again() => Assert.Equal("""
        4.40 → 4.40  Acme   ±0.00
                     vendor@1.0.0 · as of 2026-05-31 · draft · the dossier changed

        Causes of the change
          ±0.0000  Q2  Audit: 4.00 → declined, newly declined
                   Nobody says.
          ±0.0000  Rounding
          ───────
          ±0.0000

        Other changes
          Headline  confidence  red → amber
                                At least half of its weight has amber or red confidence: C and Q.
          Q         confidence  red → amber
                                Its completeness of 0.50 is below 0.90, which green requires.

        """.ReplaceLineEndings("\n"), ChangeText.Of(Change.Between(
            Score(Plain, Recall, Held), Score(Plain, Recall, [Held[0], "Q2: { declined: Nobody says. }", Held[2]]))).ToString());

    [Fact]
    public void A_score_that_does_not_hold_says_why_and_not_what_is_argued_for_it()
    {
        var strict = Rubric(Yaml.Replace("title: Audit", "title: Audit, requires: { evidence: 1 }", StringComparison.Ordinal));
        var was = Score(strict, Recall, [Held[0], "Q2: { declined: Nobody says. }", Held[2]]);
        var now = Score(strict, Recall, [Held[0], "Q2: { score: 9, because: I think so. }", Held[2]]);
        Assert.Equal(
            (EventKind.Reasoning, "Q2", "Nobody says.", "The rubric requires one piece of evidence (it has none)."),
            Change.Between(was, now).Events.Select(e => (e.Kind, e.Id, e.Before?.Text, e.After?.Text)).Single());
    }

    [Fact]
    public void Of_one_dimension_only_what_is_in_it_is_reported_and_what_happened_to_the_headline()
    {
        var capped = Rubric(Yaml + """

            caps:
              of-quality: { when: { Q2: at most 5 }, limit: { Q: 4.5 }, because: So. }
              of-all: { when: { C: at most 4 }, limit: { headline: 3 }, because: So. }
            scenarios:
              other: { title: Other, emphasis: { C: 2 }, because: So. }
            """.ReplaceLineEndings("\n"));
        var before = Score(capped, "evidence: {}", Held);
        var after = Score(capped, "evidence: {}", ["Q1: { score: 4, because: As told. }", "Q2: { score: 8 }", "C: { score: 3 }"]);
        Assert.Equal(
            [(EventKind.Score, null), (EventKind.Score, "Q"), (EventKind.Reasoning, "Q1"), (EventKind.Score, "Q2"),
                (EventKind.Cap, "of-quality")],
            Change.Between(before, after, "Q").Events.Select(e => (e.Kind, e.Id)));
    }

    [Fact]
    public void A_renamed_criterion_is_the_same_on_the_way_back()
    {
        var newer = Rubric(Yaml.Replace("Q1:", "Defects:", StringComparison.Ordinal)
            .Replace("version: 1.0.0", "version: 2.0.0\nsupersedes: { version: 1.0.0, renamed: { Q1: Defects } }",
                StringComparison.Ordinal));
        var before = Score(Plain, "evidence: {}", Held);
        var after = Score(newer, "evidence: {}",
            [Held[0].Replace("Q1: { score: 4", "Defects: { score: 6", StringComparison.Ordinal), Held[1], Held[2]]);
        Assert.Equal(
            Change.Between(before, after).Events.Select(e => (e.Kind, e.Id, e.Before, e.After)),
            Change.Between(after, before).Events.Select(e => (e.Kind, e.Id, e.After, e.Before)));
        Assert.All(new[] { "Q1", "Defects" }, id => Assert.Equal(-2m, Change.Between(after, before, id).Difference));
    }

    [Fact]
    public void A_criterion_that_went_under_its_id_while_one_came_that_says_the_same_is_reported()
    {
        var newer = Rubric(Yaml.Replace("Q1:", "Defects:", StringComparison.Ordinal).Replace("1.0.0", "2.0.0", StringComparison.Ordinal));
        var (before, after) = (Score(Plain, "evidence: {}", Held),
            Score(newer, "evidence: {}", [Held[0].Replace("Q1", "Defects", StringComparison.Ordinal), Held[1], Held[2]]));
        var change = Change.Between(before, after);
        Assert.Equal([new Renaming("Q1", "Defects")], change.ProbablyRenamed);
        Assert.EndsWith(
            "  Defects has the words of Q1. If it was renamed, write supersedes: { version: 1.0.0, renamed: { Q1:\n  Defects } }. Then "
            + "its scores are compared.\n",
            ChangeText.Of(change).ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "\n> Defects has the words of Q1. If it was renamed, write supersedes: { version: 1.0.0, renamed: { Q1: Defects } }. Then "
            + "its scores are compared.\n",
            ChangeMarkdown.Write(change), StringComparison.Ordinal);
        Assert.Empty(Change.Between(after, before).ProbablyRenamed);
    }
}
