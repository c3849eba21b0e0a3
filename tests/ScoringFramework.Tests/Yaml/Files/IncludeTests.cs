using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Yaml;

public class IncludeTests
{
    private const string Rubric = "rubric: r\nversion: 1.0.0\ndimensions:\n  D1: {}\n";

    private const string Sources = """
        sources:
          shared: { title: Report, publisher: Wire, tier: primary }
        """;

    private const string Dossier = """
        dossier: d
        rubric: r.yaml
        subject: { name: Subject }
        as-of: 2026-05-31
        include: [lists/sources.yaml]
        sources:
          own: { title: Filing, publisher: Subject, tier: primary }
        evidence:
          e: { claim: It grew., source: shared }
        """;

    [Fact]
    public void Included_sources_are_after_the_dossiers_own()
    {
        using var folder = With(("lists/sources.yaml", Sources));

        var result = folder.Load("d.yaml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["own", "shared"], result.Value!.Sources.Select(s => s.Id));
    }

    [Fact]
    public void Included_evidence_comes_after_the_dossiers_own()
    {
        using var folder = With(
            ("lists/sources.yaml", $"{Sources}\nevidence:\n  f: {{ claim: It shrank., source: own, supports: [D1] }}\n"));

        var result = folder.Load("d.yaml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal([("e", "shared"), ("f", "own")], result.Value!.Evidence.Select(e => (e.Id, e.Source)));
    }

    [Fact]
    public void Evidence_of_one_list_may_be_from_a_source_of_another()
    {
        using var folder = With(
            Dossier.Replace("[lists/", "[lists/evidence.yaml, lists/"),
            ("lists/sources.yaml", Sources),
            ("lists/evidence.yaml", "evidence:\n  f: { claim: It shrank., source: shared, supports: [D1] }\n"));

        Assert.Equal(["e", "f"], folder.Load("d.yaml").ValueOrThrow().Evidence.Select(e => e.Id));
    }

    [Fact]
    public void Included_evidence_counts_like_the_dossiers_own()
    {
        var inList = With(Dossier + "\nscores:\n  D1: { score: 4, because: \"So it is [f].\" }\n",
            ("lists/sources.yaml", $"{Sources}\nevidence:\n  f: {{ claim: It shrank., source: shared, contradicts: [D1] }}\n"));
        var inDossier = With(
            Dossier + "\n  f: { claim: It shrank., source: shared, contradicts: [D1] }\nscores:\n  D1: { score: 4, because: \"So it is "
            + "[f].\" }\n",
            ("lists/sources.yaml", Sources));
        using (inList)
        using (inDossier)
        {
            Assert.Equal(ScorecardJson.Write(inDossier.Load("d.yaml").ValueOrThrow().Score()),
                ScorecardJson.Write(inList.Load("d.yaml").ValueOrThrow().Score()));
        }
    }

    [Fact]
    public void Evidence_in_two_files_is_reported_with_both_places()
    {
        using var folder = With(("lists/sources.yaml", $"{Sources}\nevidence:\n  e: {{ claim: It shrank., source: shared }}\n"));

        Says(folder, """
            lists/sources.yaml(4,3): error SF2002: the evidence 'e' is defined here and in d.yaml. Keep one, or give one of them another id.
            """);
    }

    [Fact]
    public void Problems_of_included_evidence_are_reported_in_its_file()
    {
        using var folder = With(
            ("lists/sources.yaml", $"{Sources}\nevidence:\n  f: {{ claim: It shrank., source: sharde, supports: [D2] }}\n"));

        Says(folder, """
            lists/sources.yaml(4,35): error SF2101: the dossier has no source 'sharde', so nobody could check the claim. Did you mean 'shared'? Add it under sources, or write the id of a listed source.
            lists/sources.yaml(4,54): error SF2106: the rubric has no dimension 'D2'. Did you mean 'D1'? Write the id of one of its dimensions.
            """);
    }

    [Fact]
    public void A_missing_list_does_not_make_citations_a_second_problem()
    {
        using var folder = With(Dossier + "\nscores:\n  D1: { score: 4, because: \"So it is [f].\" }\n");

        Says(folder, """
            d.yaml(5,11): error SF0002: the source list lists/sources.yaml cannot be read: file not found. Check the spelling, and the directory that a relative path starts from.
            """);
    }

    [Fact]
    public void Problems_of_a_list_are_reported_in_its_file()
    {
        using var folder = With(("lists/sources.yaml", Sources.Replace("primary", "first") + "\n  b: { title: Report }\n"));

        Says(folder, """
            lists/sources.yaml(2,51): error SF2102: the rubric's source policy has no tier 'first'. Write one of primary, secondary and tertiary.
            lists/sources.yaml(3,3): error SF0403: a source needs 'publisher', and this one has none. Add it, such as publisher: Alibaba Group.
            lists/sources.yaml(3,3): error SF0403: a source needs 'tier', and this one has none. Add it, such as tier: primary.
            """);
    }

    [Fact]
    public void A_missing_list_is_reported_once_where_it_is_named()
    {
        using var folder = With();

        Says(folder, """
            d.yaml(5,11): error SF0002: the source list lists/sources.yaml cannot be read: file not found. Check the spelling, and the directory that a relative path starts from.
            """);
    }

    [Fact]
    public void A_source_in_two_files_is_reported_with_both_places()
    {
        using var folder = With(("lists/sources.yaml", Sources + "\n  own: { title: Other, publisher: Wire, tier: first }\n"));

        Says(folder, """
            lists/sources.yaml(3,3): error SF2002: the source 'own' is defined here and in d.yaml. Keep one, or give one of them another id.
            """);
        var first = Assert.Single(Assert.Single(folder.Load("d.yaml").Diagnostics).Related);
        Assert.Equal("d.yaml(7,3)", first.Span.ToString()!.Replace(folder.PathOf(""), ""));
    }

    [Fact]
    public void A_list_includes_nothing_itself()
    {
        using var folder = With(("lists/sources.yaml", "include: [more.yaml]\n" + Sources));

        Says(folder, """
            lists/sources.yaml(1,1): error SF2007: a source list cannot include another one. Include the other list in the dossier.
            """);
    }

    [Fact]
    public void Only_lists_are_included()
    {
        using var folder = With(("lists/sources.yaml", Dossier));

        Says(folder, """
            d.yaml(5,11): error SF2007: lists/sources.yaml is a dossier, and only source lists can be included. Name a file with only 'sources:' and 'evidence:'.
            """);
    }

    [Fact]
    public void A_list_is_included_once()
    {
        using var folder = With(Dossier.Replace("include: [", "include: [./lists/../lists/sources.yaml, "),
            ("lists/sources.yaml", Sources));

        Says(folder, """
            d.yaml(5,42): error SF2007: lists/sources.yaml is already included. Remove one of the two.
            """);
    }

    [Fact]
    public void A_list_has_sources_and_evidence_only()
    {
        using var folder = With(("lists/sources.yaml", "title: Shared\n" + Sources));

        Says(folder, """
            lists/sources.yaml(1,1): error SF0402: 'title' is not a field of a source list. The fields of a source list are sources and evidence.
            """);
    }

    [Fact]
    public void A_list_has_something()
    {
        using var folder = With(("lists/sources.yaml", "{}\n"));

        Says(folder, """
            lists/sources.yaml(1,1): error SF0403: a source list needs 'sources' or 'evidence', and this one has neither. Add 'sources:' or 'evidence:' and its entries.
            """);
    }

    [Fact]
    public void Lists_are_named_by_relative_paths_in_a_list()
    {
        using var folder = With(Dossier.Replace("[lists/sources.yaml]", "[/sources.yaml]"));
        using var another = With(Dossier.Replace("[lists/sources.yaml]", "lists/sources.yaml"));

        Says(folder, """
            d.yaml(5,11): error SF2006: '/sources.yaml' is an absolute path, and a path relative to this file is expected. Write a path relative to this file, such as ../rubrics/r.yaml.
            """);
        Says(another, """
            d.yaml(5,10): error SF0404: 'include' expects a list, and this is the text 'lists/sources.yaml'. Write include: [lists/sources.yaml].
            """);
    }

    private static Folder With(params (string Path, string Text)[] files) => With(Dossier, files);

    private static Folder With(string dossier, params (string Path, string Text)[] files) =>
        new([("r.yaml", Rubric), ("d.yaml", dossier), .. files]);

    private static void Says(Folder folder, string expected)
    {
        var result = folder.Load("d.yaml");

        Whole.Equal(expected, folder.Reported(result.Diagnostics));
        Assert.Null(result.Value);
    }
}
