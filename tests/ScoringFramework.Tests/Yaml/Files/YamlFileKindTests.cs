namespace ScoringFramework.Tests.Yaml;

public class YamlFileKindTests
{
    [Theory]
    [InlineData("rubric: r\nversion: 1.0.0\n", FileKind.Rubric)]
    [InlineData("# dossier: d\n\uFEFFrubric: r\n", FileKind.Other)]
    [InlineData("\uFEFFrubric: r\n", FileKind.Rubric)]
    [InlineData("rubric: r.yaml\ndossier: d\n", FileKind.Dossier)]
    [InlineData("\"dossier\" : d\r\n", FileKind.Dossier)]
    [InlineData("dossier: [\n", FileKind.Dossier)]
    [InlineData("sources:\n  s: { title: Report }\n", FileKind.SourceList)]
    [InlineData("sources:\n  s: { title: Report }\nevidence:\n  e: { claim: So., source: s }\n", FileKind.SourceList)]
    [InlineData("evidence:\n  e: { claim: So., source: s }\n", FileKind.SourceList)]
    [InlineData("sources:\nversion: 1\n", FileKind.Other)]
    [InlineData("evidence:\nname: build\n", FileKind.Other)]
    [InlineData("about: |\n  rubric: r\n", FileKind.Other)]
    [InlineData("rubric:r\n", FileKind.Other)]
    [InlineData("- rubric: r\n", FileKind.Other)]
    [InlineData("", FileKind.Other)]
    public void A_file_is_known_by_the_keys_at_the_start_of_its_lines(string text, FileKind kind) => Assert.Equal(kind, YamlFileKind.Of(text));
}
