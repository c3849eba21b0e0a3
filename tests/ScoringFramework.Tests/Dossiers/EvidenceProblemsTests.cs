using ScoringFramework.Tests.Yaml;

namespace ScoringFramework.Tests.Dossiers;

/// <summary>
/// What an analyst reads of evidence that does not hold together: each problem at its place, with the second place beside it.
/// </summary>
public sealed class EvidenceProblemsTests
{
    private static readonly Rubric Rubric = RubricFile.Parse("""
        rubric: r
        version: 1.0.0
        dimensions:
          A: {}
          M: { measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 100 } } } }
        source-policy:
          commentary-only: [Bloomberg]
          excluded: [PR Newswire]
          disagreement: 15 percent
        """).ValueOrThrow();

    [Fact]
    public void An_unknown_tier() => Says("""
        sources:
          s: { title: T, publisher: P, tier: primry }
        """, """
        d.yaml(6,38): error SF2102: the rubric's source policy has no tier 'primry'. Did you mean 'primary'? Write one of primary, secondary and tertiary.
        """);

    [Fact]
    public void Evidence_without_a_source() => Says("""
        sources:
          filing: { title: T, publisher: P, tier: primary }
        evidence:
          none: { claim: So. }
          other: { claim: So., source: filling }
        """, """
        d.yaml(8,3): error SF0403: a piece of evidence needs 'source', and this one has none. Add it, such as source: form-6k.
        d.yaml(9,32): error SF2101: the dossier has no source 'filling', so nobody could check the claim. Did you mean 'filing'? Add it under sources, or write the id of a listed source.
        """);

    [Fact]
    public void A_source_certainly_after_the_as_of_date() => Says("""
        sources:
          day: { title: T, publisher: P, tier: primary, published: 2026-06-01 }
          month: { title: T, publisher: P, tier: primary, published: 2026-06 }
          perhaps: { title: T, publisher: P, tier: primary, published: 2026 }
        """, """
        d.yaml(6,60): error SF2103: 'day' was published on 2026-06-01, after the dossier's as-of date 2026-05-31. Change as-of, or correct the date.
          d.yaml(4,8): the as-of date
        d.yaml(7,62): error SF2103: 'month' was published in 2026-06, after the dossier's as-of date 2026-05-31. Change as-of, or correct the date.
          d.yaml(4,8): the as-of date
        """);

    [Fact]
    public void Evidence_observed_after_it_was_published() => Says("""
        sources:
          s: { title: T, publisher: P, tier: primary, published: 2026-03 }
        evidence:
          late: { claim: So., source: s, observed: 2026-04-01 }
          same: { claim: So., source: s, observed: 2026-03-31 }
        """, """
        d.yaml(8,44): error SF2105: 'late' was observed on 2026-04-01, after its source was published in 2026-03. Correct one of the dates.
          d.yaml(6,58): the source's date
        """);

    [Fact]
    public void Relays_in_a_circle() => Says("""
        sources:
          lead: { title: T, publisher: P, tier: primary, relays: [a] }
          a: { title: T, publisher: P, tier: primary, relays: [b] }
          b: { title: T, publisher: P, tier: primary, relays: [c, elsewhere] }
          c: { title: T, publisher: P, tier: primary, relays: [a] }
          self: { title: T, publisher: P, tier: primary, relays: [self] }
        """, """
        d.yaml(7,47): error SF2104: 'a' relays itself through 'b' and 'c', so it has no origin. Remove relays from the first publication.
          d.yaml(8,47): the relays of 'b'
          d.yaml(9,47): the relays of 'c'
        d.yaml(10,50): error SF2104: 'self' relays itself, so it has no origin. Remove relays from the first publication.
        """);

    [Fact]
    public void A_reconciliation_of_one_value() => Says(Figures("""
          one: { claim: So., source: s, metric: { name: users, value: 4, period: 2025 } }
          other: { claim: So., source: s, metric: { name: users, value: 9, period: 2026 } }
        reconciliations:
          users: { use: one, because: It is later. }
        """), """
        d.yaml(11,3): error SF3203: 'one' gives the only figure of users for its period, so there is nothing to reconcile. Remove the reconciliation, or give the other figure the same metric name, unit and period.
        """);

    [Fact]
    public void A_reconciliation_of_something_else() => Says(Figures("""
          one: { claim: So., source: s, metric: { name: users, value: 4 } }
          two: { claim: So., source: s }
        reconciliations:
          tenants: { use: one, because: It is later. }
          visitors: { use: two, because: It is later. }
          users: { use: three, because: "It is later than [four]." }
        """), """
        d.yaml(11,19): error SF2208: 'one' has a figure of 'users', not of 'tenants'. Name evidence that has a figure of 'tenants'.
        d.yaml(12,20): error SF2208: 'two' has no figure of 'visitors'. Name evidence that has a figure of 'visitors'.
        d.yaml(13,17): error SF2207: the dossier has no evidence 'three'. Add it under evidence, or cite other evidence.
        d.yaml(13,51): error SF2207: the dossier has no evidence 'four'. Add it under evidence, or cite other evidence.
        """);

    [Fact]
    public void A_metric_in_two_units() => Says(Figures("""
          one: { claim: So., source: s, metric: { name: users, value: 4, unit: months } }
          two: { claim: So., source: s, metric: { name: users, value: 90, unit: days } }
          three: { claim: So., source: s, metric: { name: users, value: 4 } }
        """), """
        d.yaml(9,73): error SF3202: 'two' gives users in 'days', and 'one' in 'months', and there is no exact conversion. Write both in one unit, or give one of them another metric name.
          d.yaml(8,72): the unit in 'one'
        d.yaml(10,65): error SF3202: 'three' gives users in no unit, and 'one' in 'months', and there is no exact conversion. Write both in one unit, or give one of them another metric name.
          d.yaml(8,72): the unit in 'one'
        """);

    [Fact]
    public void A_figure_in_another_unit_than_its_measure() => Says(Figures("""
          one: { claim: So., source: s, supports: [M], metric: { name: growth, value: 4, unit: points } }
          same: { claim: So., source: s, supports: [M], metric: { name: growth, value: 0.4, unit: ratio, period: before } }
        """), """
        d.yaml(8,88): error SF3202: M reads growth in 'percent', and 'one' gives it in 'points', and there is no exact conversion. Write the figure in 'percent'.
          dimensions.M.measure.unit: the measure
        """);

    [Fact]
    public void A_because_that_cites_unknown_ids() => Says(Figures("""
          growth-q4: { claim: So., source: s }
        scores:
          A:
            score: 4
            because: >-
              It grew [growth-q3] as said [growth-q4],
              and shrank [nothing].
        """), """
        d.yaml(13,15): error SF2207: the dossier has no evidence 'growth-q3'. Did you mean 'growth-q4'? Add it under evidence, or cite other evidence.
        d.yaml(14,18): error SF2207: the dossier has no evidence 'nothing'. Add it under evidence, or cite other evidence.
        """);

    [Fact]
    public void Figures_from_commentary() => Says("""
        sources:
          s: { title: T, publisher: bloomberg, tier: secondary }
        evidence:
          one: { claim: So., source: s, metric: { name: users, value: 4 } }
        """, """
        d.yaml(8,33): error SF3102: 'one' gives a figure, and bloomberg may be cited for commentary only. Take the figure from the publication that it comes from, or remove metric.
          d.yaml(6,3): the source
        """);

    [Fact]
    public void An_excluded_outlet() => Says("""
        sources:
          s: { title: T, publisher: PRNewswire, tier: secondary }
        """, """
        d.yaml(6,29): error SF3101: the rubric's source policy excludes PR Newswire, and 'PRNewswire' is from there, so 's' may not be cited. Cite the publication that it repeats, or remove the claim.
        """);

    [Fact]
    public void Paths_and_includes_of_a_text()
    {
        Whole.Equal(
            "d.yaml(2,9): error SF2006: '/r.yaml' is an absolute path, and a path relative to this file is expected. Write a path "
            + "relative to this file, such as ../rubrics/r.yaml.",
            Reported("dossier: d\nrubric: /r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n"));
        Whole.Equal(
            "d.yaml(5,1): error SF2007: a dossier read from a text has no folder, so it cannot include files. Read the dossier from its "
            + "file, or write the sources and the evidence in it.",
            Reported("dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\ninclude: [/sources.yaml]\n"));
    }

    [Fact]
    public void An_include_of_an_include()
    {
        using var folder = new Folder(
            ("r.yaml", "rubric: r\nversion: 1.0.0\ndimensions: { A: {} }\n"),
            ("d.yaml", "dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\ninclude: [a.yaml]\n"),
            ("a.yaml", "include: [b.yaml]\nsources:\n  s: { title: T, publisher: P, tier: primary }\n"),
            ("b.yaml", "sources:\n  t: { title: T, publisher: P, tier: primary }\n"));

        Whole.Equal(
            "a.yaml(1,1): error SF2007: a source list cannot include another one. Include the other list in the dossier.",
            folder.Reported(folder.Load("d.yaml").Diagnostics));
    }

    private static string Figures(string evidence) => "sources:\n  s: { title: T, publisher: P, tier: primary }\nevidence:\n" + evidence;

    private static void Says(string body, string expected) =>
        Whole.Equal(expected, Reported("dossier: d\nrubric: r.yaml\nsubject: { name: S }\nas-of: 2026-05-31\n" + body));

    private static string Reported(string text) => string.Join('\n', DossierFile.Parse(text, Rubric, "d.yaml").Diagnostics
        .SelectMany(d => d.Related.Select(r => $"  {r.Span?.ToString() ?? r.Path!.ToString()}: {r.Message}").Prepend(d.ToString())));
}
