namespace ScoringFramework.Tests.Dossiers;

public sealed class PlaceholderTests
{
    private static readonly Rubric Rubric = RubricFile.Parse(
        "rubric: r\nversion: 1.0.0\nrequires: { evidence: 1 }\ndimensions: { A: {}, B: {} }\n").ValueOrThrow();

    [Theory]
    [InlineData("draft", null)]
    [InlineData("reviewed", Severity.Warning)]
    [InlineData("published", Severity.Error)]
    public void Every_text_of_a_starting_dossier_is_found_once_the_status_rises(string status, Severity? severity)
    {
        var text = DossierDraft.Write("acme", Rubric, "r.yaml", new DateOnly(2026, 5, 31))
            .Replace("status: draft", $"status: {status}", StringComparison.Ordinal);
        var found = DossierFile.Parse(text, Rubric).Diagnostics.Where(d => d.Code == "SF2921").ToArray();

        Assert.Equal(
            severity is null ? []
                : ["evidence.example.claim", "scores.A.because", "sources.example-source.publisher", "sources.example-source.title"],
            found.Select(d => d.Path!.ToString()).Order(StringComparer.Ordinal));
        Assert.All(found, d => Assert.Equal(severity, d.Severity));
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("TODO: cite the filing")]
    [InlineData("TBD.")]
    [InlineData("…")]
    [InlineData("???")]
    [InlineData("Lorem ipsum dolor sit amet")]
    [InlineData(" Who published it ")]
    public void What_waits_to_be_replaced(string text) => Assert.True(Placeholder.Is(text));

    [Theory]
    [InlineData("The TODO list of the project is public.")]
    [InlineData("TODOs are few.")]
    [InlineData("Who published it is not known.")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_texts(string? text) => Assert.False(Placeholder.Is(text));
}
