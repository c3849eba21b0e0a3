using System.Text.Json.Nodes;

namespace ScoringFramework.Tests.Schemas;

/// <summary>The files of the repository that the schemas must agree with.</summary>
internal static class Files
{
    public static string Whole(string name) => Repository.PathOf($"tests/ScoringFramework.Tests/Schemas/whole/{name}.yaml");

    public static IEnumerable<string> Rubrics =>
        Directory.EnumerateFiles(Repository.PathOf("rubrics"), "*.yaml").Append(Whole("rubric")).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Dossiers => Repository.Files("examples", "*.yaml")
        .Where(path => YamlFileKind.Of(File.ReadAllText(path)) == FileKind.Dossier).Append(Whole("dossier")).Order(StringComparer.Ordinal);

    /// <summary>A text of YAML as editors read it.</summary>
    public static JsonNode Json(string yaml)
    {
        var problems = new List<Diagnostic>();
        var node = YamlText.Read(yaml, "text", problems);
        Assert.Empty(problems);
        return YamlValue.ToJson(node!)!;
    }
}
