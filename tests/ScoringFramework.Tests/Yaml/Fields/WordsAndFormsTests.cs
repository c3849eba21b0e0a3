namespace ScoringFramework.Tests.Yaml;

/// <summary>Words, conditions, ages, ratios, and mappings that hold one of several fields.</summary>
public class WordsAndFormsTests
{
    [Fact]
    public void An_unknown_word_names_the_words() => Reported.InRubricBody(
        """
        aggregate: average
        on-missing: exlude
        rounding: { midpoint: down }
        publish: { min-confidence: Green }
        dimensions:
          D1: {}
        """,
        """
        r.yaml(3,12): error SF0406: 'average' is not a value of 'aggregate'. Write arithmetic, the mean by weight.
        r.yaml(4,13): error SF0406: 'exlude' is not a value of 'on-missing'. Did you mean 'exclude'? Write one of exclude, floor, decline and { score: 3 }.
        r.yaml(5,23): error SF0406: 'down' is not a value of 'midpoint'. Write one of away-from-zero and to-even.
        r.yaml(6,28): error SF0406: 'Green' is not a value of 'min-confidence'. Did you mean 'green'? Write one of green, amber and red.
        """);

    [Fact]
    public void An_answer_is_yes_no_or_not_applicable() => Reported.InDossierBody(
        """
        scores:
          P1: { checklist: { data: maybe, licence: n/a } }
        """,
        """
        d.yaml(6,28): error SF0406: 'maybe' is not a value of 'data'. Write one of yes, no, n/a and partly.
        """);

    [Fact]
    public void Words_of_a_dossier() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        evidence:
          e: { claim: It grew., source: s }
        status: final
        scores:
          D1: { score: 2, basis: guessed, confidence: { at-most: orange, because: Thin. } }
        competitors:
          c: { name: Rival, threat: huge }
        """,
        """
        d.yaml(9,9): error SF0406: 'final' is not a value of 'status'. Write one of draft, reviewed and published.
        d.yaml(11,26): error SF0406: 'guessed' is not a value of 'basis'. Write one of judged, published and reconstructed.
        d.yaml(11,58): error SF0406: 'orange' is not a value of 'at-most'. Write one of green, amber and red.
        d.yaml(13,29): error SF0406: 'huge' is not a value of 'threat'. Write one of high, medium, low and reference.
        """);

    [Fact]
    public void Words_of_evidence() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          e: { claim: It grew., source: s, weakened-by: [vague], metric: { name: m, value: 2, bound: about } }
        """,
        """
        d.yaml(8,50): error SF0406: 'vague' is not a value of an item of 'weakened-by'. Write one of indirect, imprecise, inconsistent and biased.
        d.yaml(8,94): error SF0406: 'about' is not a value of 'bound'. Write one of at-least and at-most.
        """);

    [Fact]
    public void A_power_needs_its_exponent() => Reported.InRubricBody(
        """
        aggregate: power 0.5
        dimensions:
          D: { aggregate: {}, dimensions: { D1: {} } }
          E: { aggregate: { power: 2, owa: [1] }, dimensions: { E1: {} } }
        """,
        """
        r.yaml(3,12): error SF0406: 'power 0.5' is not a value of 'aggregate'. Write one of arithmetic, geometric, harmonic, minimum, maximum, median, sum, product, { power: p }, { owa: [w, …] } and { table: … }.
        r.yaml(5,8): error SF0408: an aggregation needs one of its fields, and this one has none. Write one of power, owa, mean, sum, product and table.
        r.yaml(6,31): error SF0408: an aggregation needs exactly one of its fields, and this one has 'power' and 'owa'. Keep one of them.
        """);

    [Fact]
    public void A_condition_in_another_form() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        caps:
          c: { when: { D1: below 2 }, limit: { D: 4 }, because: So it is. }
          e: { when: { D1: "at most 6,5" }, limit: { D: 4 }, because: So it is. }
        """,
        """
        r.yaml(7,20): error SF0305: '6,5' has a decimal comma, and numbers have a decimal point. Write 6.5.
        """);

    [Fact]
    public void Conditions_of_the_compass() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        compass:
          x: D1
          y: D2
          positions:
            First: { D1: ">= 5" }
            Second: { D1: at least 5 }
        """,
        """
        r.yaml(9,18): error SF0407: '>= 5' is not a condition on a score. Write 'at least 5'.
        """);

    [Fact]
    public void Ages_and_percentages() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        requires: { max-age: 18 moths }
        source-policy: { disagreement: 15% }
        """,
        """
        r.yaml(5,22): error SF0407: '18 moths' is not an age. Write a whole number and days, months or years, such as '18 months'.
        r.yaml(6,32): error SF0407: '15%' is not a ratio in percent. Write '15 percent'.
        """);

    [Fact]
    public void Ages_and_percentages_are_not_numbers() => Reported.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        requires: { max-age: 18, evidence: 1.5 }
        source-policy: { disagreement: 0.15 }
        """,
        """
        r.yaml(5,22): error SF0407: '18' is not an age. Write a whole number and days, months or years, such as '18 months'.
        r.yaml(5,36): error SF0407: 'evidence' is a count, and 1.5 is not a whole number. Write a number without a fraction, such as 2.
        r.yaml(6,32): error SF0407: '0.15' is not a ratio in percent. Write '15 percent'.
        """);

    [Fact]
    public void A_curve_has_exactly_one_kind() => Reported.InRubricBody(
        """
        dimensions:
          D1: { measure: { metric: m, curve: { linear: { from: 0, to: 1 }, log: { from: 1, to: 2 } } } }
          D2: { measure: { metric: m, curve: {} } }
          D3: { measure: { metric: m, curve: { lineer: { from: 0, to: 1 } } } }
          D4: { measure: { metric: m, curve: { sigmoid: { from: 0, to: 1 } } } }
          D5: { measure: { metric: m, curve: { linear: { from: 0 } } } }
          D6: { measure: { metric: m } }
        """,
        """
        r.yaml(4,68): error SF0408: a curve needs exactly one of its fields, and this one has 'linear' and 'log'. Keep one of them.
        r.yaml(5,31): error SF0408: a curve needs one of its fields, and this one has none. Write one of points, steps, linear, log, logistic, log-normal, ln, power, lookup, custom and cohort.
        r.yaml(6,40): error SF0402: 'lineer' is not a field of a curve. Did you mean 'linear'? The fields of a curve are points, steps, linear, log, logistic, log-normal, ln, power, lookup, custom and cohort.
        r.yaml(7,40): error SF0402: 'sigmoid' is not a field of a curve. The fields of a curve are points, steps, linear, log, logistic, log-normal, ln, power, lookup, custom and cohort.
        r.yaml(8,40): error SF0403: a linear curve needs 'to', and this one has none. Add it, such as to: 85.
        """);

    [Fact]
    public void Fields_of_criteria_and_composites_do_not_mix() => Reported.InRubricBody(
        """
        dimensions:
          D:
            asks: How strong?
            measure: { metric: m, curve: { linear: { from: 0, to: 1 } } }
            dimensions: { D1: {} }
          P:
            aggregate: minimum
            min-completeness: 0.5
        """,
        """
        r.yaml(5,5): error SF1105: 'D' has dimensions, and 'asks' is for criteria only. Move 'asks' to one of its dimensions, or remove it.
        r.yaml(6,5): error SF1105: 'D' has dimensions, and 'measure' is for criteria only. Move 'measure' to one of its dimensions, or remove it.
        r.yaml(9,5): error SF1105: 'P' has no dimensions, and 'aggregate' is for composites only. Remove 'aggregate', or add dimensions to 'P'.
        r.yaml(10,5): error SF1105: 'P' has no dimensions, and 'min-completeness' is for composites only. Remove 'min-completeness', or add dimensions to 'P'.
        """);
}
