namespace ScoringFramework.Tests.Yaml;

/// <summary>What a model path's range cuts out of the text.</summary>
public class ModelPlacesTests
{
    private const string Text = """
        dossier: d
        rubric: r.yaml
        subject: { name: "The Subject" }
        as-of: 2026-05-31
        sources:
          s: { title: Report, publisher: Wire, tier: primary }
        evidence:
          e:
            claim: >-
              It grew,
              and grew.
            source: s
            supports: [D1, D2]
        scores:
          D1: { score: 2 }
        corrections:
          - { date: 2026, what: A figure. }
        """;

    private static readonly FileReading<Dossier> Read = DossierFile.OpenText(Text, Reported.Rubric, "d.yaml");

    [Theory]
    [InlineData("as-of", "2026-05-31")]
    [InlineData("subject.name", "\"The Subject\"")]
    [InlineData("evidence.e.claim", ">-\n      It grew,\n      and grew.")]
    [InlineData("evidence.e.supports.[1]", "D2")]
    [InlineData("corrections.[0].what", "A figure.")]
    public void A_text_is_where_its_value_does(string path, string cut) => Assert.Equal(cut, Cut(PathOf(path)));

    [Theory]
    [InlineData("sources", "sources")]
    [InlineData("scores.D1", "D1")]
    [InlineData("evidence.e.supports", "supports")]
    [InlineData("corrections.[0]", "{ date: 2026, what: A figure. }")]
    public void A_collection_is_where_its_key_does(string path, string cut) => Assert.Equal(cut, Cut(PathOf(path)));

    [Theory]
    [InlineData("as-of", "as-of")]
    [InlineData("scores.D1", "D1")]
    [InlineData("scores.D1.score", "score")]
    [InlineData("evidence.e.supports.[1]", "D2")]
    public void A_name_is_where_the_key_does(string path, string cut) => Assert.Equal(cut, Cut(PathOf(path).Name));

    [Theory]
    [InlineData("scores.D1.because", "D1")]
    [InlineData("scores.D2.because", "scores")]
    [InlineData("evidence.e.metric.value", "e")]
    public void What_is_not_there_is_at_the_key_of_what_would_hold_it(string path, string cut)
    {
        Assert.Equal(cut, Cut(PathOf(path)));
        Assert.Equal(cut, Cut(PathOf(path).Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("risks.r")]
    public void What_nothing_would_hold_is_at_the_first_line(string path)
    {
        var span = Read.Reading.Places.SpanOf(PathOf(path));

        Assert.Equal(new SourceSpan("d.yaml", 1, 1, 1, 1), span);
    }

    [Fact]
    public void The_other_places_of_a_problem_are_found_too()
    {
        var result = DossierFile.Parse(Text.Replace("2 }", "2, declined: No. }", StringComparison.Ordinal), Reported.Rubric, "d.yaml");

        var related = Assert.Single(Assert.Single(result.Diagnostics).Related);
        Assert.Equal(("the first", "d.yaml(15,9)"), (related.Message, related.Span.ToString()));
    }

    [Fact]
    public void The_ranges_of_dimensions_are_found_whatever_their_depth()
    {
        const string Rubric = "rubric: r\nversion: 1.0.0\ndimensions:\n  A: { dimensions: { B: { dimensions: { C: { weight: 7 } } } } }\n";
        var read = RubricFile.OpenText(Rubric, "r.yaml");

        Assert.Equal(new SourceSpan("r.yaml", 4, 54, 4, 55), read.Reading.Places.SpanOf(ModelPath.Of("dimensions", "C", "weight")));
    }

    [Fact]
    public void The_texts_are_kept_for_excerpts()
    {
        Assert.Equal(["d.yaml"], Read.Reading.Places.Texts.Keys);
        Assert.Equal(Text, Read.Reading.Places.Texts["d.yaml"]);
    }

    private static ModelPath PathOf(string path) => ModelPath.Of(path.Split('.', StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(ModelPath path)
    {
        var span = Read.Reading.Places.SpanOf(path)!.Value;
        var lines = Text.Split('\n');
        return span.Line == span.EndLine
            ? lines[span.Line - 1][(span.Column - 1)..(span.EndColumn - 1)]
            : string.Join('\n', [
                lines[span.Line - 1][(span.Column - 1)..],
                .. lines[span.Line..(span.EndLine - 1)],
                lines[span.EndLine - 1][..(span.EndColumn - 1)]]);
    }
}
