namespace ScoringFramework.Tests.Yaml;

/// <summary>Texts of another kind than the expected one.</summary>
public class OtherFilesTests
{
    [Fact]
    public void An_empty_text() => Reported.InRubric(
        """
        # nothing
        """,
        """
        r.yaml(1,1): error SF0104: the file has only blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.
        """);

    [Fact]
    public void An_empty_dossier() => Reported.InDossier(
        """

        """,
        """
        d.yaml(1,1): error SF0104: the file has only blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.
        """);

    [Fact]
    public void A_dossier_is_no_rubric() => Reported.InRubric(
        """
        dossier: d
        rubric: r.yaml
        subject: { name: Subject }
        as-of: 2026-05-31
        """,
        """
        r.yaml(1,1): error SF0401: this is a dossier, and a rubric is expected. Name a file with 'rubric:' and without 'dossier:'.
        """);

    [Fact]
    public void A_rubric_is_no_dossier() => Reported.InDossier(
        """
        rubric: r
        version: 1.0.0
        dimensions: { D1: {} }
        """,
        """
        d.yaml(1,1): error SF0401: this is a rubric, and a dossier is expected. Name a file with 'dossier:'.
        """);

    [Fact]
    public void A_source_list_is_no_dossier() => Reported.InDossier(
        """
        sources:
          s: { title: Report, publisher: Wire, tier: primary, published: 2026 }
        """,
        """
        d.yaml(1,1): error SF0401: this is a source list, and a dossier is expected. Name a dossier that includes this source list.
        """);

    [Fact]
    public void Other_YAML_is_no_rubric() => Reported.InRubric(
        """
        name: build
        on: [push]
        """,
        """
        r.yaml(1,1): error SF0401: this is neither a rubric nor a dossier, and a rubric is expected. Name a file with 'rubric:' and without 'dossier:'.
        """);

    [Fact]
    public void A_rubric_that_misspells_its_name_is_one() => Reported.InRubric(
        """
        rubrik: r
        version: 1.0.0
        dimensions: { D1: {} }
        """,
        """
        r.yaml(1,1): error SF0402: 'rubrik' is not a field of a rubric. Did you mean 'rubric'? The fields of a rubric are rubric, version, title, about, disclaimer, supersedes, scale, better and rounding. Others are aggregate, curve, on-missing, evidence, requires, publish, levels, dimensions, caps, floors, scenarios, variants, rank, compass, ratings and source-policy.
        """);

    [Fact]
    public void A_list_is_no_rubric() => Reported.InRubric(
        """
        - a
        - b
        """,
        """
        r.yaml(1,1): error SF0105: the file is one list, instead of lines of 'key: value'. Start with 'rubric:' or 'dossier:' and an id.
        """);
}
