namespace ScoringFramework.Tests.Yaml;

/// <summary>Numbers and dates, and what rules may not say of those that cannot be read.</summary>
public class NumbersTests
{
    [Fact]
    public void A_figure_that_cannot_be_read_leaves_its_reconciliation_alone() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          a: { claim: It grew., source: s, metric: { name: m, value: 2 } }
          b: { claim: It grew., source: s, metric: { name: m, value: 2, unit: [x] } }
        reconciliations:
          m: { use: a, because: It is later. }
        """,
        """
        d.yaml(9,71): error SF0404: 'unit' expects a text, and the '[' at its start makes it a list. Write x without brackets. If the brackets belong to the text, put it in quotes: "[x]".
        """);

    [Fact]
    public void Numbers_that_are_read_one_way_only() => Reported.InRubricBody(
        """
        dimensions:
          D1: { weight: 010 }
          D2: { weight: 1:30 }
          D3: { weight: "6,5" }
          D4: { weight: .nan }
          D5:
            weight: 6,5
          D6: { weight: 40% }
          D7: { weight: heavy }
        """,
        """
        r.yaml(4,17): error SF0304: '010' begins with a zero, and some YAML readers read it as an octal number. Write 10.
        r.yaml(5,17): error SF0309: '1:30' is a time or a ratio, and some YAML readers read it as a number in base 60. Write it as one decimal number, such as 1.5.
        r.yaml(6,17): error SF0301: '6,5' is not a number. Write a number such as 6.5.
        r.yaml(7,17): error SF0308: '.nan' is not a finite number, so no score can be computed from it. Write a number. If the value is unknown, remove the key.
        r.yaml(9,13): error SF0305: '6,5' has a decimal comma, and numbers have a decimal point. Write 6.5.
        r.yaml(10,17): error SF0314: '40%' has a percent sign, and a plain number is expected. Write 40.
        r.yaml(11,17): error SF0301: 'heavy' is not a number. Write a number such as 6.5.
        """);

    [Fact]
    public void Weights_of_which_one_cannot_be_read_are_not_all_0() => Reported.InRubricBody(
        """
        dimensions:
          D1: { weight: 0 }
          D2: { weight: .inf }
        """,
        """
        r.yaml(5,17): error SF0308: '.inf' is not a finite number, so no score can be computed from it. Write a number. If the value is unknown, remove the key.
        """);

    [Fact]
    public void A_scale_that_cannot_be_read_puts_nothing_outside_it() => Reported.InRubricBody(
        """
        scale: { min: 010, max: 5 }
        levels: { 9: High }
        dimensions:
          D1: { levels: { 9: High } }
        """,
        """
        r.yaml(3,15): error SF0304: '010' begins with a zero, and some YAML readers read it as an octal number. Write 10.
        """);

    [Fact]
    public void A_level_at_no_number() => Reported.InRubricBody(
        """
        levels: { low: Weak, 5: Fair }
        dimensions:
          D1: { measure: { metric: m, curve: { points: { 0: 1, 1e3: 5 } } } }
        """,
        """
        r.yaml(3,11): error SF0301: 'low' is not a number. Write scores and their words, such as 0: Weak.
        r.yaml(5,56): error SF0307: '1e3' is written with an exponent. Write 1000.
        """);

    [Fact]
    public void A_score_that_cannot_be_read_is_still_held() => Reported.InDossierBody(
        """
        scores:
          D1: { score: 1:30 }
          D2: { score: 6.5.1, declined: Not published. }
        """,
        """
        d.yaml(6,16): error SF0309: '1:30' is a time or a ratio, and some YAML readers read it as a number in base 60. Write it as one decimal number, such as 1.5.
        d.yaml(7,9): error SF2205: the score of D2 is computed, and this score overrides it without a reason. Add because: and the reason. To use the computed score, remove the entry D2.
        d.yaml(7,16): error SF0306: the digits of '6.5.1' are in groups, and the separator could be read as a decimal point. Write the digits without separators, and a point before decimals.
        d.yaml(7,23): error SF2202: D2 has both 'score' and 'declined', and only one is allowed. Keep one.
        """);

    [Fact]
    public void A_metric_of_a_wrong_kind_is_reconciled_in_peace() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          a: { claim: It grew., source: s, metric: growth }
          b: { claim: It grew., source: s, metric: { name: m, value: 2 } }
        reconciliations:
          m: { use: a, because: It is later. }
        """,
        """
        d.yaml(8,44): error SF0404: 'metric' expects a mapping, and this is the text 'growth'. Write the fields of a metric: name, value, unit, period and bound.
        """);

    [Fact]
    public void A_figure_that_begins_as_a_number_is_one() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          a: { claim: It grew., source: s, metric: { name: m, value: "90,000+" } }
          b:
            claim: It grew.
            source: s
            metric:
              name: m
              value: 90,000+
          c:
            claim: It grew.
            source: s
            metric:
              name: m
              value: 6,5
          d: { claim: It grew., source: s, metric: { name: m, value: .nan } }
          e: { claim: It grew., source: s, metric: { name: m, value: AA+ } }
          f: { claim: It grew., source: s, metric: { name: m } }
        """,
        """
        d.yaml(14,14): error SF0301: '90,000+' begins like a number but is not one. Write only the number. If it is a limit, add 'bound: at-least' or 'bound: at-most'. If it is text, put it in quotes.
        d.yaml(20,14): error SF0305: '6,5' has a decimal comma, and numbers have a decimal point. Write 6.5.
        d.yaml(21,62): error SF0308: '.nan' is not a finite number, so no score can be computed from it. Write a number. If the value is unknown, remove the key.
        d.yaml(23,36): error SF0403: a metric needs 'value', and this one has none. Add it, such as value: 40.
        """);

    [Fact]
    public void Dates_are_partial_and_exist() => Reported.InDossier(
        """
        dossier: d
        rubric: r.yaml
        subject: { name: Subject }
        as-of: 31.05.2026
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026-02-30, accessed: soon }
        evidence:
          e: { claim: It grew., source: s, observed: 2027 }
        """,
        """
        d.yaml(4,8): error SF0322: '31.05.2026' is not in the order year-month-day, so day and month could be confused. Write 2026-05-31.
        d.yaml(6,66): error SF0323: '2026-02-30' has a day that its month does not have. Write a day from 01 to 28.
        d.yaml(6,88): error SF0321: 'soon' is not a date. Write 2026, 2026-05 or 2026-05-31.
        """);
}
