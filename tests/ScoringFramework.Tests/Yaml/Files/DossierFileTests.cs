namespace ScoringFramework.Tests.Yaml;

public class DossierFileTests
{
    private const string Rubric = """
        rubric: r
        version: 1.0.0
        dimensions:
          D1: {}
          D2: {}
        """;

    private const string Dossier = """
        dossier: d
        rubric: ../rubrics/r.yaml
        subject: { name: Subject }
        as-of: 2026-05-31
        scores:
          D1: { score: 4 }
        """;

    [Fact]
    public void The_rubric_is_found_from_the_dossiers_folder()
    {
        using var folder = new Folder(("rubrics/r.yaml", Rubric), ("dossiers/d.yaml", Dossier));

        var result = folder.Load("dossiers/d.yaml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("r", result.Value!.Rubric.Id);
    }

    [Fact]
    public void A_missing_dossier_is_reported_by_its_name()
    {
        using var folder = new Folder();

        Says(folder, "d.yaml", """
            d.yaml(1,1): error SF0002: file not found. Check the spelling, and the directory that a relative path starts from.
            """);
    }

    [Fact]
    public void A_missing_rubric_is_reported_where_it_is_named_beside_the_dossiers_own_problems()
    {
        using var folder = new Folder(
            ("dossiers/d.yaml", Dossier.Replace("score: 4", "score: 1:30") + "\nevidence:\n  e: { claim: It grew., source: s }\n"));

        Says(folder, "dossiers/d.yaml", """
            dossiers/d.yaml(2,9): error SF2004: the rubric rubrics/r.yaml cannot be used: file not found. Check the spelling, and the directory that a relative path starts from.
            dossiers/d.yaml(6,16): error SF0309: '1:30' is a time or a ratio, and some YAML readers read it as a number in base 60. Write it as one decimal number, such as 1.5.
            dossiers/d.yaml(8,33): error SF2101: the dossier has no source 's', so nobody could check the claim. Add it under sources, or write the id of a listed source.
            """);
    }

    [Fact]
    public void A_variant_of_a_missing_rubric_is_no_second_problem()
    {
        using var folder = new Folder(("dossiers/d.yaml", Dossier.Replace("subject: {", "subject: { variant: bank,")));

        Says(folder, "dossiers/d.yaml", """
            dossiers/d.yaml(2,9): error SF2004: the rubric rubrics/r.yaml cannot be used: file not found. Check the spelling, and the directory that a relative path starts from.
            """);
    }

    [Fact]
    public void A_dossier_is_no_rubric_of_another()
    {
        using var folder = new Folder(("rubrics/r.yaml", Dossier), ("dossiers/d.yaml", Dossier));

        Says(folder, "dossiers/d.yaml", """
            dossiers/d.yaml(2,9): error SF2004: the rubric rubrics/r.yaml cannot be used: this is a dossier, and a rubric is expected. Name a file with 'rubric:' and without 'dossier:'.
            """);
    }

    [Fact]
    public void Problems_of_a_rubric_are_reported_in_its_file_and_do_not_hide_the_dossiers()
    {
        using var folder = new Folder(
            ("rubrics/r.yaml", Rubric.Replace("D2: {}", "D2: { weight: 010 }")),
            ("dossiers/d.yaml", Dossier + "\n  D3: { score: 4 }\n  D2: { score: 40 }\n"));

        Says(folder, "dossiers/d.yaml", """
            dossiers/d.yaml(7,3): error SF2106: the rubric has no dimension 'D3'. Write the id of one of its dimensions.
            dossiers/d.yaml(8,16): error SF2204: the score of D2 is 40, outside the scale of 0 to 10. Write a score from 0 to 10.
            rubrics/r.yaml(5,17): error SF0304: '010' begins with a zero, and some YAML readers read it as an octal number. Write 10.
            """);
    }

    [Fact]
    public void What_a_rubric_lost_is_not_missed_by_the_dossier()
    {
        using var folder = new Folder(
            ("rubrics/r.yaml", """
                rubric: r
                version: 1.0.0
                scale: 0 to 5
                source-policy: { tiers: primary }
                dimensions:
                  D: { dimensions: [D1] }
                  P1: { checklist: [data] }
                  P2: { measure: growth }
                """),
            ("dossiers/d.yaml", """
                dossier: d
                rubric: ../rubrics/r.yaml
                subject: { name: Subject }
                as-of: 2026-05-31
                sources:
                  s: { title: Report, publisher: Wire, tier: first }
                scores:
                  D1: { score: 40 }
                  P1: { checklist: { data: yes } }
                  P2: { score: 2 }
                """));

        Says(folder, "dossiers/d.yaml", """
            rubrics/r.yaml(3,8): error SF0404: 'scale' expects a mapping, and this is the text '0 to 5'. Write the fields of a scale: min, max, step and only.
            rubrics/r.yaml(4,25): error SF0404: 'tiers' expects a mapping, and this is the text 'primary'. Write each tier and the best confidence that it can give, such as { primary: green }.
            rubrics/r.yaml(6,20): error SF0404: 'dimensions' expects a mapping, and this is a list. Write each dimension under its id, such as D1: { title: Reach }.
            rubrics/r.yaml(7,20): error SF0404: 'checklist' expects a mapping, and this is a list. Write keys and questions, such as licence: Is the licence stated?
            rubrics/r.yaml(8,18): error SF0404: 'measure' expects a mapping, and this is the text 'growth'. Write the fields of a measure: metric, unit, curve, rounding, over, period, prefer and plausible.
            """);
    }

    [Fact]
    public void A_rubric_that_is_no_YAML_leaves_the_dossiers_own_problems()
    {
        using var folder = new Folder(("rubrics/r.yaml", "rubric: [r\n"),
            ("dossiers/d.yaml", Dossier + "\n  D3: { score: 4, basis: guessed }\n"));

        var diagnostics = folder.Load("dossiers/d.yaml").Diagnostics;

        Assert.Equal(["dossiers/d.yaml", "rubrics/r.yaml"],
            diagnostics.Select(d => d.Span!.Value.File.Replace(folder.PathOf(""), "")).Distinct());
        Assert.Equal("SF0406", Assert.Single(diagnostics, d => d.Span!.Value.File.EndsWith("d.yaml", StringComparison.Ordinal)).Code);
    }

    [Fact]
    public void Another_version_than_the_pinned_one_is_an_error()
    {
        using var folder = new Folder(
            ("rubrics/r.yaml", Rubric), ("d.yaml", Dossier.Replace("../rubrics/r.yaml", "{ file: rubrics/r.yaml, version: 1.1.0 }")));

        Says(folder, "d.yaml", """
            d.yaml(2,42): error SF2005: the rubric's version is 1.0.0, and the dossier requires 1.1.0. Read what changed and write version: 1.0.0, or use the rubric of version 1.1.0.
            """);
    }

    [Theory]
    [InlineData("r/vendro.yaml", "r/vendor.yaml")]
    [InlineData("r/vendor.yml", "r/vendor.yaml")]
    [InlineData("r\\vendro.yaml", "r/vendor.yaml")]
    [InlineData("r/cost.yaml", null)]
    [InlineData("r/ven.yaml", null)]
    [InlineData("elsewhere/vendor.yaml", null)]
    public void A_rubric_that_is_not_there_may_have_been_meant_as_one_beside_it(string named, string? meant)
    {
        using var folder = new Folder(
            ("r/vendor.yaml", "rubric: r\nversion: 1.0.0\ndimensions: { A: {} }\n"), ("r/notes.txt", ""),
            ("d.yaml", $"dossier: d\nrubric: {named}\nsubject: {{ name: S }}\nas-of: 2026\n"));

        var problem = Assert.Single(folder.Load("d.yaml").Diagnostics);

        Assert.Equal(meant, problem.Suggestion);
    }

    [Fact]
    public void A_place_in_the_rubric_is_found_in_its_file()
    {
        const string Measured = """
            rubric: r
            version: 1.0.0
            dimensions:
              D1: { measure: { metric: m, unit: percent, curve: { linear: { from: 0, to: 1 } } } }
            """;
        const string Figure = """
            dossier: d
            rubric: r.yaml
            subject: { name: Subject }
            as-of: 2026-05-31
            sources:
              s: { title: Report, publisher: Wire, tier: primary }
            evidence:
              e: { claim: It grew., source: s, supports: [D1], metric: { name: m, value: 2, unit: apples } }
            """;
        using var folder = new Folder(("r.yaml", Measured), ("d.yaml", Figure));
        using var broken = new Folder(("r.yaml", Measured.Replace("percent", "[percent]")), ("d.yaml", Figure));

        Says(folder, "d.yaml", """
            d.yaml(8,87): error SF3202: D1 reads m in 'percent', and 'e' gives it in 'apples', and there is no exact conversion. Write the figure in 'percent'.
            """);
        Assert.Equal(folder.PathOf("r.yaml(4,37)"),
            Assert.Single(Assert.Single(folder.Load("d.yaml").Diagnostics).Related).Span.ToString());
        Says(broken, "d.yaml", """
            r.yaml(4,37): error SF0404: 'unit' expects a text, and the '[' at its start makes it a list. Write percent without brackets. If the brackets belong to the text, put it in quotes: "[percent]".
            """);
    }

    [Fact]
    public void A_rubric_in_place_of_the_files_own_may_have_any_version()
    {
        var other = RubricFile.Parse(Rubric.Replace("1.0.0", "2.0.0")).ValueOrThrow();
        using var folder = new Folder(("d.yaml", Dossier.Replace("../rubrics/r.yaml", "{ file: gone.yaml, version: 1.0.0 }")));

        var result = folder.Load("d.yaml", other);

        Assert.Empty(result.Diagnostics);
        Assert.Same(other, result.Value!.Rubric);
    }

    [Fact]
    public void A_null_or_an_empty_name_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => DossierFile.Load(null!));
        Assert.Throws<ArgumentException>(() => DossierFile.Load(""));
        Assert.Throws<ArgumentNullException>(() => DossierFile.Parse(null!, Yaml.Reported.Rubric));
        Assert.Throws<ArgumentNullException>(() => DossierFile.Parse("", null!));
        Assert.Throws<ArgumentNullException>(() => DossierFile.Parse("", Yaml.Reported.Rubric, null!));
        Assert.Throws<ArgumentNullException>(() => RubricFile.Load(null!));
        Assert.Throws<ArgumentNullException>(() => RubricFile.Parse(null!));
        Assert.Throws<ArgumentException>(() => RubricFile.Parse("", ""));
        Assert.Throws<ArgumentNullException>(() => YamlFileKind.Of(null!));
    }

    private static void Says(Folder folder, string file, string expected)
    {
        var result = folder.Load(file);

        Whole.Equal(expected, folder.Reported(result.Diagnostics));
        Assert.Null(result.Value);
    }
}
