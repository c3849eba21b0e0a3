namespace ScoringFramework.Tests.Yaml;

/// <summary>Unknown and missing fields: one mistake is one problem.</summary>
public class FieldNamesTests
{
    [Fact]
    public void A_misspelt_field_is_read_as_the_one_it_probably_is() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        scenarios:
          s: { tittle: Growth, emphasis: { D1: 2 }, because: It grows. }
        """,
        """
        r.yaml(6,8): error SF0402: 'tittle' is not a field of a scenario. Did you mean 'title'? The fields of a scenario are title, likelihood, emphasis and because.
        """);

    [Fact]
    public void A_misspelt_weight_names_the_known_fields() => Reported.InRubricBody(
        """
        dimensions:
          D1: { weigth: 2 }
        """,
        """
        r.yaml(4,9): error SF0402: 'weigth' is not a field of a dimension. Did you mean 'weight'? The fields of a dimension are title, about, asks, weight, times, exponent, scale, rounding and better. Others are curve, must-pass, aggregate, min-completeness, on-missing, not-applicable, requires, levels, measure, checklist and dimensions.
        """);

    [Fact]
    public void A_misspelt_container_does_not_make_its_content_unknown() => Reported.InRubricBody(
        """
        dimensions:
          D:
            dimensoins: { D1: {} }
        caps:
          c: { when: { D1: at most 2 }, limit: { D: 4 }, because: So it is. }
        """,
        """
        r.yaml(5,5): error SF0402: 'dimensoins' is not a field of a dimension. Did you mean 'dimensions'? The fields of a dimension are title, about, asks, weight, times, exponent, scale, rounding and better. Others are curve, must-pass, aggregate, min-completeness, on-missing, not-applicable, requires, levels, measure, checklist and dimensions.
        """);

    [Fact]
    public void A_strange_field_has_no_suggestion() => Reported.InRubricBody(
        """
        dimensions:
          D1: {}
        owner: me
        """,
        """
        r.yaml(5,1): error SF0402: 'owner' is not a field of a rubric. The fields of a rubric are rubric, version, title, about, disclaimer, supersedes, scale, better and rounding. Others are aggregate, curve, on-missing, evidence, requires, publish, levels, dimensions, caps, floors, scenarios, variants, rank, compass, ratings and source-policy.
        """);

    [Fact]
    public void A_field_that_is_there_is_not_suggested() => Reported.InRubricBody(
        """
        title: One
        titel: Two
        dimensions:
          D1: {}
        """,
        """
        r.yaml(4,1): error SF0402: 'titel' is not a field of a rubric. The fields of a rubric are rubric, version, title, about, disclaimer, supersedes, scale, better and rounding. Others are aggregate, curve, on-missing, evidence, requires, publish, levels, dimensions, caps, floors, scenarios, variants, rank, compass, ratings and source-policy.
        """);

    [Fact]
    public void Every_missing_field_of_the_top_is_reported_at_the_first_line() => Reported.InRubric(
        """
        rubric: r
        title: A rubric
        levels: { 0: Low }
        """,
        """
        r.yaml(1,1): error SF0403: a rubric needs 'version', and this one has none. Add it, such as version: 1.0.0.
        r.yaml(1,1): error SF0403: a rubric needs 'dimensions', and this one has none. Add 'dimensions:' and its value.
        """);

    [Fact]
    public void A_missing_field_is_reported_at_the_key_of_what_lacks_it() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        caps:
          c: { when: { D1: at most 2 }, limit: { D: 4 } }
        """,
        """
        r.yaml(6,3): error SF0403: a cap needs 'because', and this one has none. Add it, such as because: One closed border outweighs the rest.
        """);

    [Fact]
    public void A_cap_without_conditions_is_not_blamed_for_doing_nothing_too() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        caps:
          c: { limit: { D: 4 }, because: So it is. }
        """,
        """
        r.yaml(6,3): error SF1502: the cap 'c' has no condition. Write both, such as when: { D4f: at most 2 } and limit: { D4: 4.5 }.
        """);

    [Fact]
    public void A_dossier_without_its_first_field_is_still_a_dossier() => Reported.InDossier(
        """
        rubric: r.yaml
        subject: { owner: Group }
        """,
        """
        d.yaml(1,1): error SF0403: a dossier needs 'dossier', and this one has none. Add it, such as dossier: alibaba-qwen.
        d.yaml(1,1): error SF0403: a dossier needs 'as-of', and this one has none. Add it, such as as-of: 2026-05-31.
        d.yaml(2,1): error SF0403: a subject needs 'name', and this one has none. Add it, such as name: Alibaba Qwen.
        """);

    [Fact]
    public void A_source_and_evidence_need_their_fields() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report }
        evidence:
          e: { source: s }
        """,
        """
        d.yaml(6,3): error SF0403: a source needs 'publisher', and this one has none. Add it, such as publisher: Alibaba Group.
        d.yaml(6,3): error SF0403: a source needs 'tier', and this one has none. Add it, such as tier: primary.
        d.yaml(8,3): error SF0403: a piece of evidence needs 'claim', and this one has none. Add 'claim:' and its value.
        """);

    [Fact]
    public void A_misspelt_because_does_not_leave_an_override_without_one() => Reported.InDossierBody(
        """
        scores:
          D2: { score: 4, becuase: The figure is stale. }
        """,
        """
        d.yaml(6,19): error SF0402: 'becuase' is not a field of a held score. Did you mean 'because'? The fields of a held score are score, ratings, by, not-applicable, declined, checklist, because, basis and confidence.
        """);

    [Fact]
    public void A_misspelt_outcome_is_a_outcome() => Reported.InDossierBody(
        """
        scores:
          D1: { scroe: 4 }
        """,
        """
        d.yaml(6,9): error SF0402: 'scroe' is not a field of a held score. Did you mean 'score'? The fields of a held score are score, ratings, by, not-applicable, declined, checklist, because, basis and confidence.
        """);

    [Fact]
    public void Misspelt_sources_do_not_make_every_source_unknown() => Reported.InDossierBody(
        """
        source:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          e: { claim: It grew., source: s }
        """,
        """
        d.yaml(5,1): error SF0402: 'source' is not a field of a dossier. Did you mean 'sources'? The fields of a dossier are dossier, rubric, subject, as-of, status, analyst, reviewer, include, sources, evidence, raters, scores, reconciliations, declines, competitors, risks, corrections and profile.
        """);

    [Fact]
    public void A_misspelt_field_with_a_wrong_value_is_one_problem() => Reported.InDossierBody(
        """
        scores:
          D1: { scroe: 1:30 }
        """,
        """
        d.yaml(6,9): error SF0402: 'scroe' is not a field of a held score. Did you mean 'score'? The fields of a held score are score, ratings, by, not-applicable, declined, checklist, because, basis and confidence.
        """);

    [Fact]
    public void A_field_under_another_name_is_not_missing_as_well() => Reported.InRubricBody(
        """
        dimensions:
          D1: { measure: { metric: m, slope: { points: { 0: 1, 5: 5 } } } }
        """,
        """
        r.yaml(4,31): error SF0402: 'slope' is not a field of a measure. The fields of a measure are metric, unit, curve, rounding, over, period, prefer and plausible.
        """);

    [Fact]
    public void A_field_of_another_kind_is_not_the_one_that_is_missing() => Reported.InRubricBody(
        """
        dimensions:
          D1: { measure: { metric: m, slope: 5 } }
        """,
        """
        r.yaml(4,31): error SF0402: 'slope' is not a field of a measure. The fields of a measure are metric, unit, curve, rounding, over, period, prefer and plausible.
        """);

    [Fact]
    public void Entries_in_the_column_of_their_key_are_reported_once() => Reported.InDossierBody(
        """
        scores:
        D1:
          score: 4
        D2:
          score: 40
        """,
        """
        d.yaml(6,1): error SF0130: 'D1' starts in the column of 'scores', so 'scores' has no value. Indent 'D1' and the lines that belong to 'scores' deeper than 'scores'.
        """);

    [Fact]
    public void A_key_without_a_value_above_a_misspelt_one_has_none() => Reported.InDossierBody(
        """
        sources:
        evidnce: {}
        """,
        """
        d.yaml(5,9): error SF0405: 'sources' has no value. Write a value, or remove the key.
        d.yaml(6,1): error SF0402: 'evidnce' is not a field of a dossier. Did you mean 'evidence'? The fields of a dossier are dossier, rubric, subject, as-of, status, analyst, reviewer, include, sources, evidence, raters, scores, reconciliations, declines, competitors, risks, corrections and profile.
        """);
}
