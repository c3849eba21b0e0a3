using System.Text.Json.Nodes;
using ScoringFramework.Tests.Schemas;

namespace ScoringFramework.Tests.Editors;

/// <summary>What an analyst sees in an editor, asked of the server that editors use.</summary>
public sealed class YamlLanguageServerTests : IAsyncLifetime
{
    private static readonly string RubricSchema = new Uri(Repository.PathOf("schemas/rubric.schema.json")).AbsoluteUri;

    private LanguageServer? server;

    private LanguageServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    public async ValueTask InitializeAsync() => server = LanguageServer.Absence is null ? await LanguageServer.Start() : null;

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task No_file_of_the_repository_has_a_problem_and_each_would_report_a_misspelt_field()
    {
        SkipWithoutServer();
        foreach (var path in Schemas.Files.Rubrics.Concat(Schemas.Files.Dossiers).Append(Schemas.Files.Whole("sources")))
        {
            var (uri, text) = (new Uri(path).AbsoluteUri, File.ReadAllText(path));

            // First broken, so an empty answer is known to come from the schema.
            await Server.Open(uri, $"{text}\nunknown-field: 1\n");
            var told = Assert.Single(await Server.Diagnostics(uri, d => d.Count > 0));
            Assert.Equal("Property unknown-field is not allowed.", (string)told!["message"]!);
            await Server.Change(uri, 2, text);
            await Server.Diagnostics(uri, d => d.Count == 0);
        }
    }

    [Fact]
    public async Task Scorecards_have_no_problem()
    {
        SkipWithoutServer();
        var dossier = DossierFile.Load(Repository.PathOf("examples/foundation-models/alibaba-qwen.yaml")).ValueOrThrow();
        var schema = new Uri(Repository.PathOf("schemas/scorecard.schema.json")).AbsoluteUri;
        var card = $"# yaml-language-server: $schema={schema}\n{ScorecardJson.Write(new ScoringEngine(dossier.Rubric).Score(dossier))}";

        await Server.Open("file:///card.yaml", card.Replace("\"headline\":", "\"headlines\":", StringComparison.Ordinal));
        Assert.NotEmpty(await Server.Diagnostics("file:///card.yaml", d => d.Count > 0));
        await Server.Change("file:///card.yaml", 2, card);

        await Server.Diagnostics("file:///card.yaml", d => d.Count == 0);
    }

    [Fact]
    public async Task A_misspelt_field_is_marked_where_it_is()
    {
        SkipWithoutServer();
        var uri = await Rubric("dimensions:\n  D1:\n    weigth: 60\n");

        var told = Assert.Single(await Server.Diagnostics(uri, d => d.Count > 0))!;

        Assert.Equal("Property weigth is not allowed.", (string)told["message"]!);
        Assert.Equal("""{"start":{"line":5,"character":4},"end":{"line":5,"character":10}}""", told["range"]!.ToJsonString());
    }

    [Fact]
    public async Task A_mistake_in_a_form_is_reported_in_our_words()
    {
        SkipWithoutServer();
        var uri = await Rubric("requires: { max-age: a year }\ndimensions:\n  1D: {}\n");

        var told = await Server.Diagnostics(uri, d => d.Count > 0);

        Assert.Equal(
            ["Write a whole number and days, months or years, such as '18 months'.",
                "An id is a letter followed by up to 63 letters, digits, '.', '_' or '-'."],
            told.Select(d => (string)d!["message"]!));
    }

    [Fact]
    public async Task Hovering_a_field_teaches_it()
    {
        SkipWithoutServer();
        var uri = await Rubric("on-missing: exclude\ndimensions:\n  D1:\n    weight: 60\n");

        Assert.Contains("The weight relative to its siblings, 0 or more: 60 beside 40 is six tenths.", await Server.Hover(uri, 6, 6),
            StringComparison.Ordinal);
        Assert.Contains("floor`: It counts as the worst end of its scale.", await Server.Hover(uri, 3, 3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_dimension_is_offered_its_fields()
    {
        SkipWithoutServer();
        var uri = await Rubric("dimensions:\n  D1:\n    \n");

        var offered = await Server.Completion(uri, 5, 4);

        Assert.Equal(DimensionFields.Dimension.Names.Order(StringComparer.Ordinal), offered.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("The name that readers see.", offered["title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_offered_with_what_it_means()
    {
        SkipWithoutServer();
        var uri = await Rubric("on-missing: \n");

        var offered = await Server.Completion(uri, 3, 12);

        Assert.Equal("It counts as the worst end of its scale.", offered["floor"]);
    }

    [Fact]
    public async Task A_rubrics_own_schema_offers_its_criteria_levels_keys_and_dimensions()
    {
        SkipWithoutServer();
        var folder = Directory.CreateTempSubdirectory("editors");
        try
        {
            var rubric = RubricFile.Load(Schemas.Files.Whole("rubric")).ValueOrThrow();
            File.WriteAllText(Path.Combine(folder.FullName, "whole.schema.json"), JsonSchemas.DossierFor(rubric));
            var uri = new Uri(Path.Combine(folder.FullName, "dossier.yaml")).AbsoluteUri;
            const string Head = "# yaml-language-server: $schema=whole.schema.json\ndossier: d\n";
            var version = 1;
            await Server.Open(uri, Head);

            async Task<IReadOnlyDictionary<string, string>> Offered(string text)
            {
                await Server.Change(uri, ++version, Head + text);
                var lines = (Head + text).Split('\n');
                return await Server.Completion(uri, lines.Length - 1, lines[^1].Length);
            }

            Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "B", "C", "F1", "F2", "F3", "F4", "F5", "F6", "P1", "P2", "P3a", "P3b",
                "P4", "Q1", "Q2", "R1", "R2", "R3", "S1", "S2"],
                (await Offered("scores:\n  ")).Keys.Order(StringComparer.Ordinal));
            Assert.Equal(["origin", "prices"], (await Offered("scores:\n  B:\n    checklist:\n      ")).Keys.Order(StringComparer.Ordinal));
            Assert.Equal("The item does not apply, and is not counted.",
                (await Offered("scores:\n  B:\n    checklist:\n      origin: "))["n/a"]);
            Assert.Equal(["A", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "B", "C", "F", "F1", "F2", "F3", "F4", "F5", "F6", "P", "P1", "P2",
                "P3", "P3a", "P3b", "P4", "Q", "Q1", "Q2", "R", "R1", "R2", "R3", "S", "S1", "S2"],
                (await Offered("evidence:\n  e:\n    supports:\n      - ")).Keys.Order(StringComparer.Ordinal));
            Assert.Contains("hear-say", (await Offered("sources:\n  s:\n    tier: ")).Keys);
            Assert.Contains("waiting", (await Offered("evidence:\n  e:\n    metric:\n      name: ")).Keys);
            Assert.DoesNotContain("checklist", (await Offered("scores:\n  C:\n    ")).Keys);
            Assert.Contains("because", (await Offered("scores:\n  C:\n    ")).Keys);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void SkipWithoutServer() => Assert.SkipWhen(LanguageServer.Absence is not null, LanguageServer.Absence ?? "");

    private async Task<string> Rubric(string text)
    {
        const string Uri = "file:///rubric.yaml";
        await Server.Open(Uri, $"# yaml-language-server: $schema={RubricSchema}\nrubric: r\nversion: 1.0.0\n{text}");
        return Uri;
    }
}
