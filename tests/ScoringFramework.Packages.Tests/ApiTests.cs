using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ScoringFramework.Tests;

namespace ScoringFramework.Packages.Tests;

/// <summary>examples/scoring-api with the package, as a process, over HTTP.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task It_answers_as_its_users_expect()
    {
        using var app = new Consumer("examples/scoring-api");
        app.Dotnet("build", "-c", "Release", "-o", "out");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var server = app.Start("dotnet", "out/ScoringApi.dll", "--urls", address.ToString(), "--Rubric", "vendor.yaml",
            "--Dossiers", "out", "--Logging:LogLevel:Default", "None");
        using var http = new HttpClient { BaseAddress = address };
        try
        {
            await Ready(http);
            var acme = File.ReadAllText(app.PathOf("acme.yaml"));

            Assert.Equal(6.5m, Headline(await Post(http, acme, HttpStatusCode.OK)));
            Assert.Equal(
                ("SF0402", 21),
                Problem(await Post(http, acme.Replace("score: 5", "scor: 5"), HttpStatusCode.UnprocessableEntity)));
            await Post(http, new string(' ', 1_100_000), HttpStatusCode.RequestEntityTooLarge);
            await Post(http, "{", HttpStatusCode.UnprocessableEntity, "application/json");
            await Post(http, """{ "id": "acme" }""", HttpStatusCode.UnprocessableEntity, "application/json");

            // The fields that the description of the API lists, as JSON.
            const string fields = """
                { "dossier": "acme", "rubric": "vendor.yaml", "subject": { "name": "Acme" }, "as-of": "2026-05-31",
                  "scores": { "C": { "score": 5, "because": "Prices are those of the market." } } }
                """;
            Assert.Equal(5m, Headline(await Post(http, fields, HttpStatusCode.OK, "application/json")));

            using var api = JsonDocument.Parse(await http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
            var scorecard = api.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Scorecard");
            Assert.True(scorecard.GetProperty("properties").TryGetProperty("headline", out _));

            var page = await http.GetStringAsync("/acme", TestContext.Current.CancellationToken);
            Assert.Contains("Acme, 6.50 Strong", page, StringComparison.Ordinal);
            using var unknown = await http.GetAsync("/nobody", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);

            // Many ask at once, while the rubric is saved without a change.
            var load = new ApiLoad(http, acme);
            var asking = load.Run(clients: 8, TimeSpan.FromSeconds(3));
            while (!asking.IsCompleted)
            {
                File.WriteAllText(app.PathOf("vendor.yaml"), File.ReadAllText(app.PathOf("vendor.yaml")));
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }

            await asking;
            Assert.Empty(load.Errors);
            Assert.NotEmpty(load.Latencies);
            Assert.Equal("Healthy", await http.GetStringAsync("/health", TestContext.Current.CancellationToken));

            // A rubric that changes is used from then on; one with errors is not.
            var rubric = File.ReadAllText(app.PathOf("vendor.yaml"));
            Change(app, rubric.Replace("weight: 60", "weight: 40"));
            Assert.Equal(6.25m, Headline(await Post(http, acme, HttpStatusCode.OK)));
            Change(app, rubric.Replace("weight: 60", "weight: sixty"));
            Assert.Equal(6.25m, Headline(await Post(http, acme, HttpStatusCode.OK)));
            Assert.Equal("Degraded", await http.GetStringAsync("/health", TestContext.Current.CancellationToken));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    private static void Change(Consumer app, string text)
    {
        File.WriteAllText(app.PathOf("vendor.yaml"), text);
        File.SetLastWriteTimeUtc(app.PathOf("vendor.yaml"), File.GetLastWriteTimeUtc(app.PathOf("vendor.yaml")).AddSeconds(text.Length));
    }

    private static async Task<JsonElement> Post(HttpClient http, string text, HttpStatusCode expected, string type = "application/yaml")
    {
        using var content = new StringContent(text, Encoding.UTF8, type);
        using var answer = await http.PostAsync("/scorecards", content, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{answer.StatusCode}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    private static decimal Headline(JsonElement card) => card.GetProperty("headline").GetProperty("score").GetDecimal();

    private static (string? Code, int Line) Problem(JsonElement problem)
    {
        var first = problem.GetProperty("diagnostics").GetProperty("diagnostics")[0];
        return (first.GetProperty("code").GetString(), first.GetProperty("span").GetProperty("line").GetInt32());
    }

    private static async Task Ready(HttpClient http)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Assert.Equal("Healthy", await http.GetStringAsync("/health", TestContext.Current.CancellationToken));
                return;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
