namespace ScoringFramework.Tests.Schemas;

/// <summary>Every file of the repository names its schema for both families of editors.</summary>
public sealed class EditorCommentsTests
{
    [Fact]
    public void Every_rubric_and_dossier_begins_with_both_comments() => Assert.All(Files.Rubrics.Concat(Files.Dossiers), path =>
    {
        var kind = YamlFileKind.Of(File.ReadAllText(path)) == FileKind.Rubric ? "rubric" : "dossier";
        var schema = Path.GetRelativePath(Path.GetDirectoryName(path)!, Repository.PathOf($"schemas/{kind}.schema.json"))
            .Replace('\\', '/');

        Assert.Equal([$"# yaml-language-server: $schema={schema}", $"# $schema: {schema}"], File.ReadLines(path).Take(2));
    });
}
