namespace ScoringFramework.Tests.Yaml;

/// <summary>What the text itself lost is reported once, and does not make other things missing.</summary>
public class LossesTests
{
    [Fact]
    public void A_title_cut_by_a_comma_hides_no_missing_field() => Reported.InDossierBody(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        evidence:
          e: { claim: It grew., source: s }
        scores:
          D2: { score: 4, because: Old, stale }
          P1: { Old, score: 4, because: Old }
        """,
        """
        d.yaml(10,33): error SF0202: inside { }, a comma ends unquoted text, so 'because' is cut to 'Old' and 'stale' is left over. Put the whole text in quotes: because: "Old, stale".
        d.yaml(11,9): error SF0133: 'Old' has no colon and no value, and each key inside { } needs both. Write a colon and a value after it, or remove it.
        """);

    [Fact]
    public void A_comma_in_flow_prose_does_not_hide_what_follows() => Reported.InDossierBody(
        """
        sources:
          s: { title: Qwen, shifts its strategy, publisher: Wire, tier: primary }
        evidence:
          e: { claim: It grew., source: s }
        """,
        """
        d.yaml(6,21): error SF0202: inside { }, a comma ends unquoted text, so 'title' is cut to 'Qwen' and 'shifts its strategy' is left over. Put the whole text in quotes: title: "Qwen, shifts its strategy".
        """);

    [Fact]
    public void A_duplicate_key() => Reported.InDossierBody(
        """
        sources:
          s: { title: One, publisher: Wire, tier: primary }
          s: { title: Two, publisher: Wire, tier: primary }
        evidence:
          e: { claim: It grew., source: t }
        """,
        """
        d.yaml(7,3): error SF0112: the key 's' is already on line 6, and only one of the two values can count. Remove or rename one of the two.
        """);

    [Fact]
    public void A_colon_in_a_field_of_the_top() => Reported.InRubricBody(
        """
        about: Two parts: one
        dimensions:
          D1: { weight: -1 }
        """,
        """
        r.yaml(3,8): error SF0201: ': ' inside unquoted text starts a new key, so 'Two parts' is read as a key. Put the whole text in quotes: about: "Two parts: one".
        """);
}
