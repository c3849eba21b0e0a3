using NJsonSchema;
using ScoringFramework.Tests.Diagnostics.Corpus;

namespace ScoringFramework.Tests.Output.Problems;

/// <summary>
/// What is written is SARIF 2.1.0 by its published schema, <c>sarif-2.1.0.schema.json</c>: the OASIS committee's, as the package Sarif.Sdk
/// 5.8.0 contains it (MIT licence).
/// </summary>
public sealed class SarifTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("tests/ScoringFramework.Tests/Output/Problems/sarif-2.1.0.schema.json"))).GetAwaiter()
        .GetResult();

    private static readonly Diagnostic Weight = new(RubricCodes.InvalidWeight, "the weight of 'a' is -1", "Give 0.")
    {
        Span = new("rubrics/a b.yaml", 6, 12, 6, 14),
        Path = ModelPath.Of("dimensions", "a", "weight"),
        Related = [new("the scale") { Span = new("rubrics/a b.yaml", 3, 1, 3, 6) }],
        Suggestion = "1",
    };

    [Fact]
    public void The_whole_corpus_is_written_as_the_schema_wants_it()
    {
        var all = DiagnosticList.Merge(BrokenFile.All.Select(f => f.Read().Problems).Append(Suppressed()));

        Assert.Empty(Schema.Validate(Sarif.Write(all)));
        Assert.Empty(Schema.Validate(Sarif.Write(DiagnosticList.Empty)));
    }

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"ruleId\"", "\"rule\"")]
    [InlineData("\"startLine\": 6", "\"startLine\": 0")]
    [InlineData("\"inSource\"", "\"inFile\"")]
    public void The_schema_refuses_what_is_none(string written, string instead)
    {
        var log = Sarif.Write(DiagnosticList.Merge([new([Weight]), Suppressed()]));

        Assert.Contains(written, log, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Validate(log.Replace(written, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_result_has_its_rule_its_places_and_its_suppression() =>
        Golden.Verify(Sarif.Write(DiagnosticList.Merge([new([Weight]), Suppressed()])) + "\n", "log.json");

    [Theory]
    [InlineData("rubrics/vendor.yaml", "rubrics/vendor.yaml")]
    [InlineData(@"rubrics\vendor.yaml", "rubrics/vendor.yaml")]
    [InlineData("../a b/50%#1.yaml", "../a%20b/50%25%231.yaml")]
    [InlineData("/tmp/a b.yaml", "file:///tmp/a%20b.yaml")]
    [InlineData(@"C:\work\a.yaml", "file:///C:/work/a.yaml")]
    [InlineData(@"\\server\share\a.yaml", "file://server/share/a.yaml")]
    [InlineData("משקל.yaml", "%D7%9E%D7%A9%D7%A7%D7%9C.yaml")]
    public void A_path_is_a_uri(string path, string uri) => Assert.Equal(uri, SarifUri.Of(path));

    private static DiagnosticList Suppressed() => RubricFile.Parse("""
        rubric: r
        version: 1.0.0
        dimensions: { A: { title: A } }
        compass:
          x: A
          y: A
          positions:
            Other: {}
            # scoring:ignore SF1703 kept for the next version
            Never: { A: at least 7 }
        """, "r.yaml").DiagnosticsWith([]);
}
