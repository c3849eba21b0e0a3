namespace ScoringFramework.Tests.Yaml;

/// <summary>Every rule of dossiers, reported where it is in the text.</summary>
public class DossierPlacesTests
{
    [Fact]
    public void Figures() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: PR Newswire, tier: primary }
          w: { title: Comment, publisher: Bloomberg, tier: primary }
        evidence:
          a: { claim: It grew., source: s, metric: { name: m, value: 2 } }
          b: { claim: It grew., source: s, metric: { name: m, value: 4 } }
          c: { claim: It grew., source: w, metric: { name: n, value: 4 } }
          d: { claim: It grew., source: s, metric: { name: n, value: 4, unit: apples } }
        reconciliations:
          n: { use: c, because: It is later. }
        """,
        """
        d.yaml(6,34): error SF3101: the rubric's source policy excludes PR Newswire, so 's' may not be cited. Cite the publication that it repeats, or remove the claim.
        d.yaml(9,62): warning SF3201: 'a' gives m as 2, and 'b' as 4: they differ by 50 percent, more than the rubric allows. Choose one under reconciliations: m: { use: a, because: … }.
        d.yaml(11,36): error SF3102: 'c' gives a figure, and Bloomberg may be cited for commentary only. Take the figure from the publication that it comes from, or remove metric.
        d.yaml(12,71): error SF3202: 'd' gives n in 'apples', and 'c' in no unit, and there is no exact conversion. Write both in one unit, or give one of them another metric name.
        d.yaml(14,3): error SF3203: 'c' gives the only figure of n for its period, so there is nothing to reconcile. Remove the reconciliation, or give the other figure the same metric name, unit and period.
        """);

    [Fact]
    public void A_figure_is_not_unreconciled_when_the_choice_cannot_be_read() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          a: { claim: It grew., source: s, metric: { name: m, value: 2 } }
          b: { claim: It grew., source: s, metric: { name: m, value: 4 } }
        reconciliations:
          m: a
        """,
        """
        d.yaml(11,6): error SF0404: 'm' expects a mapping, and this is the text 'a'. Write the fields of a reconciliation: use and because.
        """);

    [Fact]
    public void Head() => Reported.InDossier(
        """
        dossier: my dossier
        rubric: r.yaml
        subject: { name: " " }
        as-of: 2026
        """,
        """
        d.yaml(1,10): error SF2001: 'my dossier' is not a valid id. Did you mean 'my-dossier'? Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        d.yaml(3,18): error SF2003: the subject has no name. Write the subject's name.
        """);

    [Fact]
    public void Sources() => Reported.InDossierBody(
        """
        sources:
          1st: { title: Report, publisher: Wire, tier: first, published: 2027, relays: [b] }
          b: { title: Report, publisher: Wire, tier: primry, relays: [1st] }
        """,
        """
        d.yaml(6,3): error SF2001: '1st' is not a valid id. Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.
        d.yaml(6,48): error SF2102: the rubric's source policy has no tier 'first'. Write one of primary, secondary and tertiary.
        d.yaml(6,66): error SF2103: '1st' was published in 2027, after the dossier's as-of date 2026-05-31. Change as-of, or correct the date.
        d.yaml(6,72): error SF2104: '1st' relays itself through 'b', so it has no origin. Remove relays from the first publication.
        d.yaml(7,46): error SF2102: the rubric's source policy has no tier 'primry'. Did you mean 'primary'? Write one of primary, secondary and tertiary.
        """);

    [Fact]
    public void Evidence() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        evidence:
          e: { claim: It grew., source: s }
        risks:
          r: { dimension: D3, title: Growth }
        """,
        """
        d.yaml(10,19): error SF2106: the rubric has no dimension 'D3'. Write the id of one of its dimensions.
        """);

    [Fact]
    public void Evidence_of_everything() => Reported.InDossierBody(
        """
        sources:
          s1: { title: Report, publisher: Wire, tier: primary, published: 2025 }
        evidence:
          a: { claim: It grew., source: s2, supports: [D1, D9x], contradicts: [D1] }
          b: { claim: It grew., source: s1, observed: 2026 }
        """,
        """
        d.yaml(8,33): error SF2101: the dossier has no source 's2', so nobody could check the claim. Did you mean 's1'? Add it under sources, or write the id of a listed source.
        d.yaml(8,52): error SF2106: the rubric has no dimension 'D9x'. Write the id of one of its dimensions.
        d.yaml(8,72): error SF2107: 'a' both supports and contradicts D1. Keep one of the two, or split the claim into two pieces of evidence.
        d.yaml(9,47): error SF2105: 'b' was observed in 2026, after its source was published in 2025. Correct one of the dates.
        """);

    [Fact]
    public void Scores() => Reported.InDossierBody(
        """
        scores:
          D: { score: 2 }
          D9x: { score: 2 }
          D1: { score: 11, declined: Not published., basis: judged }
          D2: { score: 2 }
          P1: {}
        """,
        """
        d.yaml(6,3): error SF2201: 'D' is a composite, and its score is computed from its dimensions. Score the criteria below it instead.
        d.yaml(7,3): error SF2106: the rubric has no dimension 'D9x'. Write the id of one of its dimensions.
        d.yaml(8,16): error SF2204: the score of D1 is 11, outside the scale of 0 to 10. Write a score from 0 to 10.
        d.yaml(8,20): error SF2202: D1 has both 'score' and 'declined', and only one is allowed. Keep one.
        d.yaml(9,9): error SF2205: the score of D2 is computed, and this score overrides it without a reason. Add because: and the reason. To use the computed score, remove the entry D2.
        d.yaml(10,3): error SF2203: P1 has none of score, ratings, not-applicable, declined and checklist. Add one of them. To count P1 as missing, remove the entry.
        """);

    [Fact]
    public void Score_texts_and_checklists() => Reported.InDossierBody(
        """
        scores:
          D1: { score: 2, because: " " }
          D2: { checklist: { a: yes } }
          P1: { checklist: { dat: yes } }
        """,
        """
        d.yaml(6,28): error SF2003: the reason of D1 is empty. Write the reason.
        d.yaml(7,9): error SF2206: D2 has no checklist in the rubric. Write a score instead.
        d.yaml(8,22): error SF2206: the checklist of P1 has no item 'dat'. Did you mean 'data'? The items are data and licence.
        """);

    [Fact]
    public void A_citation_is_reported_where_it_is() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        evidence:
          e: { claim: It grew., source: s }
        scores:
          D1:
            score: 2
            because: >-
              It grew [e], and it kept growing [e2], which
              nobody [nobody] saw.
          D2: { declined: "Nobody says [x1]." }
        reconciliations:
          m:
            use: e
            because: As [e3] says.
        declines:
          f: { why: Nobody says., instead: [e, gone] }
        """,
        """
        d.yaml(13,40): error SF2207: the dossier has no evidence 'e2'. Add it under evidence, or cite other evidence.
        d.yaml(14,14): error SF2207: the dossier has no evidence 'nobody'. Add it under evidence, or cite other evidence.
        d.yaml(15,32): error SF2207: the dossier has no evidence 'x1'. Add it under evidence, or cite other evidence.
        d.yaml(18,10): error SF2208: 'e' has no figure of 'm'. Name evidence that has a figure of 'm'.
        d.yaml(19,17): error SF2207: the dossier has no evidence 'e3'. Add it under evidence, or cite other evidence.
        d.yaml(21,40): error SF2207: the dossier has no evidence 'gone'. Add it under evidence, or cite other evidence.
        """);

    [Fact]
    public void A_citation_at_the_start_of_prose() => Reported.InDossierBody(
        """
        scores:
          D1:
            score: 2
            because: [e] says so.
        """,
        """
        d.yaml(8,14): error SF0205: '[' at the start opens a list, and 'says so.' follows its closing bracket. Put the text in quotes: "[e] says so.".
        """);

    [Fact]
    public void A_pinned_version() => Reported.InDossier(
        """
        dossier: d
        rubric: { file: r.yaml, version: 2.0.0 }
        subject: { name: Subject }
        as-of: 2026
        """,
        """
        d.yaml(2,34): error SF2005: the rubric's version is 1.0.0, and the dossier requires 2.0.0. Read what changed and write version: 1.0.0, or use the rubric of version 2.0.0.
        """);

    [Fact]
    public void Include_from_a_text() => Reported.InDossierBody(
        """
        include: [sources.yaml]
        evidence:
          e: { claim: It grew., source: s }
        """,
        """
        d.yaml(5,1): error SF2007: a dossier read from a text has no folder, so it cannot include files. Read the dossier from its file, or write the sources and the evidence in it.
        """);

    [Fact]
    public void An_absolute_path_is_refused() => Reported.InDossier(
        """
        dossier: d
        rubric: /r.yaml
        subject: { name: Subject }
        as-of: 2026
        """,
        """
        d.yaml(2,9): error SF2006: '/r.yaml' is an absolute path, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
        """);

    [Fact]
    public void A_network_path_is_refused() => Reported.InDossier(
        """
        dossier: d
        rubric: '\\host\r.yaml'
        subject: { name: Subject }
        as-of: 2026
        """,
        """
        d.yaml(2,9): error SF2006: '\\host\r.yaml' is a network path, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
        """);

    [Fact]
    public void A_path_on_a_drive_is_refused() => Reported.InDossier(
        """
        dossier: d
        rubric: 'C:\r.yaml'
        subject: { name: Subject }
        as-of: 2026
        """,
        """
        d.yaml(2,9): error SF2006: 'C:\r.yaml' is a path on a drive, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
        """);

    [Fact]
    public void A_url_is_refused() => Reported.InDossier(
        """
        dossier: d
        rubric: https://example.org/r.yaml
        subject: { name: Subject }
        as-of: 2026
        """,
        """
        d.yaml(2,9): error SF2006: 'https://example.org/r.yaml' is a URL, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
        """);

    [Fact]
    public void Paths_of_competitors_are_relative_too() => Reported.InDossierBody(
        """
        competitors:
          c: { name: Rival, threat: low, dossier: /rival.yaml }
        corrections:
          - { date: 2026-13, what: A figure. }
          - { date: 2026 }
          - A figure.
        profile:
          The business: [a]
        """,
        """
        d.yaml(6,43): error SF2006: '/rival.yaml' is an absolute path, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
        d.yaml(8,13): error SF0323: '2026-13' has month 13, and a year has 12. Write the month from 01 to 12.
        d.yaml(9,5): error SF0403: a correction needs 'what', and this one has none. Add it, such as what: The quarter of the figure.
        d.yaml(10,5): error SF0404: an item of 'corrections' expects a mapping, and this is the text 'A figure.'. Write the fields of a correction: date and what.
        d.yaml(12,17): error SF0404: 'The business' expects a text, and the '[' at its start makes it a list. Write a without brackets. If the brackets belong to the text, put it in quotes: "[a]".
        """);
}
