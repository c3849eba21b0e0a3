namespace ScoringFramework.Tests.Yaml;

public class YamlFileKindTests
{
    [Theory]
    [InlineData("rubric: r\nversion: 1.0.0\n", FileKind.Rubric)]
    [InlineData("\uFEFFrubric: r\n", FileKind.Rubric)]
    [InlineData("rubric: r.yaml\ndossier: d\n", FileKind.Dossier)]
    [InlineData("\"dossier\" : d\r\n", FileKind.Dossier)]
    [InlineData("dossier: [\n", FileKind.Dossier)]
    [InlineData("sources:\n  s: { title: Report }\n", FileKind.SourceList)]
    [InlineData("sources:\n  s: { title: Report }\nevidence:\n  e: { claim: So., source: s }\n", FileKind.SourceList)]
    [InlineData("evidence:\n  e: { claim: So., source: s }\n", FileKind.SourceList)]
    public void A_file_is_known_by_the_keys_at_the_start_of_its_lines(string text, FileKind kind) =>
        Assert.Equal(kind, YamlFileKind.Of(text));

    [Theory]
    [InlineData("{ dossier: d, rubric: r.yaml }", FileKind.Dossier)]
    [InlineData("{ rubric: r,\n  version: 1.0.0 }", FileKind.Rubric)]
    [InlineData("  dossier: d\n  rubric: r.yaml\n", FileKind.Dossier)]
    [InlineData("  sources:\n    s: { title: Report }\n", FileKind.SourceList)]
    [InlineData("- dossier: d\n  rubric: r.yaml\n", FileKind.Dossier)]
    [InlineData("{ scores: { D: { dossier: x } }, evidence: {}, subject: y }", FileKind.Dossier)]
    public void Keys_count_wherever_the_top_of_the_text_is(string text, FileKind kind) => Assert.Equal(kind, YamlFileKind.Of(text));

    [Theory]
    [InlineData("dosier: d\nrubric: r.yaml\nsubject: { name: D }\nscores: {}\n", FileKind.Dossier)]
    [InlineData("dosier: d\n", FileKind.Dossier)]
    [InlineData("Dossier: d\nscores: {}\n", FileKind.Dossier)]
    [InlineData("rubric: r.yaml\nas-of: 2026\nevidence: {}\nscores: {}\n", FileKind.Dossier)]
    [InlineData("as-of: 2026\nevidence: {}\nscores: {}\n", FileKind.Dossier)]
    [InlineData("rubrik: r\nversion: 1.0.0\n", FileKind.Rubric)]
    [InlineData("# dossier: d\n\uFEFFrubric: r\nversion: 1.0.0\ndimensions: {}\n", FileKind.Rubric)]
    [InlineData("version: 1.0.0\ndimensions: {}\n", FileKind.Rubric)]
    [InlineData("  dosier: d\n  rubrc: r.yaml\n  scores: {}\n", FileKind.Dossier)]
    public void A_file_whose_first_key_is_misspelt_or_missing_is_known_by_the_others(string text, FileKind kind) =>
        Assert.Equal(kind, YamlFileKind.Of(text));

    [Theory]
    [InlineData("name: build\non: [push]\njobs: {}\n")]
    [InlineData("version: 2\nservices: { web: { image: nginx } }\n")]
    [InlineData("apiVersion: v1\nkind: Service\n---\napiVersion: v1\nkind: Pod\n")]
    [InlineData("title: A page\nversion: 1\nsources: [a]\n")]
    [InlineData("name: Bug\ndescription: Something broke\ntitle: ''\nlabels: [bug]\nbody: []\n")]
    [InlineData("- hosts: all\n  tasks: []\n")]
    [InlineData("[1, 2]")]
    [InlineData("dossiers: [a.yaml, b.yaml]\n")]
    [InlineData("public: true\ntitle: x\n")]
    [InlineData("sources:\nversion: 1\n")]
    [InlineData("evidence: []\nname: case 7\n")]
    [InlineData("about: |\n  rubric: r\n")]
    [InlineData("{{ if .Values.web }}\nkind: Service\n{{ end }}\n")]
    [InlineData("a: &x { b: !tag c }\n<<: *x\n")]
    public void A_file_of_another_program_is_none_of_ours(string text) => Assert.Equal(FileKind.Other, YamlFileKind.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n\n")]
    [InlineData("---\n...\n")]
    [InlineData("dossier:d\n")]
    [InlineData("Some prose.\n")]
    [InlineData("\t\"unclosed\n")]
    [InlineData("\0\0\0")]
    public void A_text_without_keys_is_unclear(string text) => Assert.Equal(FileKind.Unclear, YamlFileKind.Of(text));
}
