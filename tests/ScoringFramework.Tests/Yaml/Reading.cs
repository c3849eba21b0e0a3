using ScoringFramework.Fuzz;

namespace ScoringFramework.Tests.Yaml;

/// <summary>Reads texts for the tests of this folder.</summary>
internal static class Reading
{
    internal static YamlMap Sound(string text)
    {
        var problems = new List<Diagnostic>();
        var root = YamlText.Read(text, "f.yaml", problems);
        Assert.Empty(problems);
        return Assert.IsType<YamlMap>(root);
    }

    internal static string Problems(string text)
    {
        var problems = new List<Diagnostic>();
        var root = YamlText.Read(text, "f.yaml", problems);
        Assert.True(root is not null || problems.Exists(p => p.Severity == Severity.Error));
        return string.Join('\n', new DiagnosticList(problems));
    }

    internal static Diagnostic Only(string text)
    {
        var problems = new List<Diagnostic>();
        YamlText.Read(text, "f.yaml", problems);
        return Assert.Single(problems);
    }

    /// <summary>What a span covers, cut out by lines and columns as an editor would.</summary>
    internal static string Cut(string text, SourceSpan span) =>
        TextRange.Cut(text, span) ?? throw new ArgumentOutOfRangeException(nameof(span), $"{span} does not lie in the text.");

    internal static IEnumerable<YamlNode> All(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => All(e.Key).Concat(All(e.Value))).Prepend(map),
        YamlSequence sequence => sequence.Items.SelectMany(All).Prepend(sequence),
        _ => [node],
    };
}
