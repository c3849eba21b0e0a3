using System.Text.Json;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Json;

public sealed class DiagnosticJsonTests
{
    private static readonly DiagnosticList Problems =
        DossierFile.Parse("dossier: acme\nrubric: vendor.yaml\nsubjct: { name: Acme }\nas-of: 2026-05-31\nscores: { Q2: { score: 70 } }\n",
            Vendors.Rubric).Diagnostics;

    [Fact]
    public void Every_serializer_writes_the_official_form()
    {
        var official = JsonDocument.Parse(DiagnosticJson.Write(Problems)).RootElement;

        Assert.True(Problems.Count > 1);
        Assert.True(JsonElement.DeepEquals(official, JsonSerializer.SerializeToElement(Problems)));
        Assert.True(JsonElement.DeepEquals(official, JsonSerializer.SerializeToElement(Problems, JsonSerializerOptions.Web)));
    }

    [Fact]
    public void It_reads_back_with_the_same_text()
    {
        var read = JsonSerializer.Deserialize<DiagnosticList>(JsonSerializer.Serialize(Problems))!;

        Assert.Equal(Problems.ToString(), read.ToString());
        Assert.Equal(Problems.Select(d => d.Descriptor), read.Select(d => d.Descriptor));
        Assert.Equal(Problems.SelectMany(d => d.Related.Select(r => r.Span)), read.SelectMany(d => d.Related.Select(r => r.Span)));
    }

    [Fact]
    public void Diagnostics_that_were_picked_out_are_written_too() =>
        Assert.Equal("SF0402",
            JsonSerializer.SerializeToElement(Problems.Where(d => d.Code == "SF0402"))[0].GetProperty("code").GetString());

    [Fact]
    public void Suppressed_ones_read_back_with_their_reason()
    {
        var rubric = RubricFile.Parse(
            "rubric: r\nversion: 1.0.0\ndimensions:\n  A: { weight: 0.001 } # scoring:ignore SF1902 it is new\n  B: {}\n");
        var list = rubric.DiagnosticsWith(new ScoringEngine(rubric.ValueOrThrow()).Lint());

        var read = JsonSerializer.Deserialize<DiagnosticList>(JsonSerializer.Serialize(list))!;

        Assert.Equal(list.Suppressed.Select(s => (s.Suppression.Code, s.Suppression.Reason, s.Suppression.Comment)),
            read.Suppressed.Select(s => (s.Suppression.Code, s.Suppression.Reason, s.Suppression.Comment)));
    }

    [Fact]
    public void A_code_of_another_release_keeps_its_severity()
    {
        var json = JsonSerializer.Serialize(Problems).Replace("SF0402", "SF0999", StringComparison.Ordinal);

        var read = JsonSerializer.Deserialize<DiagnosticList>(json)!;

        Assert.Equal(Severity.Error, read.Single(d => d.Code == "SF0999").Severity);
    }

    [Fact]
    public void Another_form_is_refused() =>
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<DiagnosticList>(
                """{"schema":"scoring-framework/diagnostics/v2","errors":0,"warnings":0,"notes":0,"diagnostics":[],"suppressed":[]}"""));
}
