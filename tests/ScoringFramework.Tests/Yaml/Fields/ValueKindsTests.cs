namespace ScoringFramework.Tests.Yaml;

/// <summary>Texts, lists and mappings where another of them is read, and keys with nothing.</summary>
public class ValueKindsTests
{
    [Fact]
    public void A_leading_bracket_in_prose_is_told_with_its_remedy() => Told.InDossierBody(
        """
        sources:
          s: { title: [Form] , publisher: Wire, tier: primary }
        """,
        """
        d.yaml(6,15): error SF0404: 'title' expects a text, and the '[' at its start makes it a list. Write Form without brackets. If the brackets belong to the text, put it in quotes: "[Form]".
        """);

    [Fact]
    public void A_leading_brace_in_prose_is_told_with_its_remedy() => Told.InDossierBody(
        """
        scores:
          D1:
            score: 2
            because: { e: grew }
        """,
        """
        d.yaml(8,14): error SF0404: 'because' expects a text, and the '{' at its start makes it a mapping. Put the text in quotes, or write it under '>-'.
        """);

    [Fact]
    public void A_mapping_with_a_slip_of_YAML_in_it_is_one_problem() => Told.InDossierBody(
        """
        scores:
          D1:
            score: 2
            because: { e }
        """,
        """
        d.yaml(8,16): error SF0133: 'e' has no colon and no value, and each key inside { } needs both. Write a colon and a value after it, or remove it.
        """);

    [Fact]
    public void A_list_where_text_is_expected() => Told.InRubricBody(
        """
        title:
          - One
          - Two
        dimensions:
          D1: {}
        """,
        """
        r.yaml(4,3): error SF0404: 'title' expects a text, and this is a list. Write one text. To keep these lines as text, write '|' after the colon and indent them deeper than the key.
        """);

    [Fact]
    public void A_mapping_where_a_number_is_expected() => Told.InRubricBody(
        """
        dimensions:
          D1:
            weight: { of: 2 }
        """,
        """
        r.yaml(5,13): error SF0404: 'weight' expects a number, and this is a mapping. Write a number.
        """);

    [Fact]
    public void Text_where_a_mapping_is_expected() => Told.InRubricBody(
        """
        scale: 0 to 10
        dimensions:
          D1: { levels: { 20: High } }
        """,
        """
        r.yaml(3,8): error SF0404: 'scale' expects a mapping, and this is the text '0 to 10'. Write the fields of a scale: min, max, step and only.
        """);

    [Fact]
    public void Text_where_a_list_is_expected() => Told.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, relays: wire }
        """,
        """
        d.yaml(6,63): error SF0404: 'relays' expects a list, and this is the text 'wire'. Write relays: [wire].
        """);

    [Fact]
    public void A_number_in_place_of_a_held_score() => Told.InDossierBody(
        """
        scores:
          D1: 4
          D9: 4
        """,
        """
        d.yaml(6,7): error SF0404: 'D1' expects a mapping, and this is the text '4'. Write { score: 4 }. The fields of a held score are score, ratings, by, not-applicable, declined, checklist, because, basis and confidence.
        d.yaml(7,3): error SF2106: the rubric has no dimension 'D9'. Write the id of one of its dimensions.
        d.yaml(7,7): error SF0404: 'D9' expects a mapping, and this is the text '4'. Write { score: 4 }. The fields of a held score are score, ratings, by, not-applicable, declined, checklist, because, basis and confidence.
        """);

    [Fact]
    public void A_dimension_of_a_wrong_kind_is_still_a_dimension() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: Growth, D2: {} } }
        scenarios:
          s: { title: Growth, emphasis: { D1: 2 }, because: It grows. }
        """,
        """
        r.yaml(4,26): error SF0404: 'D1' expects a mapping, and this is the text 'Growth'. Write the fields of a dimension: title, about, asks, weight, times, exponent, scale, rounding, better, curve, must-pass, aggregate, min-completeness, on-missing, not-applicable, requires, levels, measure, checklist and dimensions.
        """);

    [Fact]
    public void Dimensions_in_a_list_do_not_make_references_unknown() => Told.InRubricBody(
        """
        dimensions:
          - D1
        compass: { x: D1, y: D2 }
        """,
        """
        r.yaml(4,3): error SF0404: 'dimensions' expects a mapping, and this is a list. Write each dimension under its id, such as D1: { title: Reach }.
        """);

    [Fact]
    public void A_list_of_texts_holds_texts() => Told.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, relays: [[a], b] }
        """,
        """
        d.yaml(6,64): error SF0404: an item of 'relays' expects a text, and the '[' at its start makes it a list. Write a without brackets. If the brackets belong to the text, put it in quotes: "[a]".
        """);

    [Fact]
    public void A_key_without_a_value() => Told.InRubricBody(
        """
        title:
        dimensions:
          D1:
        """,
        """
        r.yaml(3,7): error SF0405: 'title' has no value. Write a value, or remove the key.
        r.yaml(5,6): error SF0405: 'D1' has no value. Write a value, or remove the key.
        """);

    [Fact]
    public void A_comment_in_place_of_a_value() => Told.InRubricBody(
        """
        title: #1 in its market
        dimensions:
          D1: { weight: null }
        """,
        """
        r.yaml(3,8): error SF0405: 'title' has no value, because '#1 in its market' is a comment. Write a value, or remove the key. Put text that begins with # in quotes.
        r.yaml(5,17): error SF0405: 'weight' has no value, because 'null' means no value. Write a value, or remove the key. If the word is text, put it in quotes.
        """);

    [Fact]
    public void A_word_that_means_nothing() => Told.InRubricBody(
        """
        title: ~
        dimensions:
          D1: {}
        """,
        """
        r.yaml(3,8): error SF0405: 'title' has no value, because '~' means no value. Write a value, or remove the key. If the word is text, put it in quotes.
        """);

    [Fact]
    public void A_comment_after_prose_is_a_warning_at_the_comment() => Told.InRubricBody(
        """
        title: Issue #4 of the rubric
        about: The rubric # for now
        dimensions:
          D1: { weight: 2 } # twice
          D2:
            weight: 1 # once
            asks: How fast? # a year
            levels: { 0: Slow }
        """,
        """
        r.yaml(3,14): warning SF0218: ' #' begins a comment, so '#4 of the rubric' is not part of the text. If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.
        r.yaml(4,19): warning SF0218: ' #' begins a comment, so '# for now' is not part of the text. If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.
        r.yaml(9,21): warning SF0218: ' #' begins a comment, so '# a year' is not part of the text. If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.
        """);

    [Fact]
    public void A_comment_after_a_reason_is_a_warning() => Told.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        evidence:
          e: { claim: It grew., source: s }
        scores:
          D1:
            score: 3
            because: It grew [e] #1 in its market
        """,
        """
        d.yaml(12,26): warning SF0218: ' #' begins a comment, so '#1 in its market' is not part of the text. If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.
        """);

    [Fact]
    public void A_position_of_a_wrong_kind_hides_no_other() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        compass: { x: D1, y: D2, positions: { First: D1 at least 5, Second: { D1: at least 5 } } }
        """,
        """
        r.yaml(5,46): error SF0404: 'First' expects a mapping, and this is the text 'D1 at least 5'. Write dimensions and conditions, such as { D4f: at most 2 }.
        """);

    [Fact]
    public void A_scenario_of_a_wrong_kind_lacks_no_likelihood() => Told.InRubricBody(
        """
        dimensions:
          D: { dimensions: { D1: {}, D2: {} } }
        scenarios:
          a: Growth
          b: { title: B, likelihood: 1, emphasis: { D1: 2 }, because: So it is. }
        """,
        """
        r.yaml(6,6): error SF0404: 'a' expects a mapping, and this is the text 'Growth'. Write the fields of a scenario: title, likelihood, emphasis and because.
        """);
}
