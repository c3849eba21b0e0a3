using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Tests;

/// <summary>
/// Clients of examples/scoring-api that ask at the same time, each the next question when the last is answered. They post dossiers with
/// every score of one criterion, as YAML and as JSON, broken ones too, read the profile page, and abandon a request now and then; each
/// answer is compared with what it must be.
/// </summary>
/// <param name="http">A client of the service.</param>
/// <param name="dossier">The text of acme.yaml.</param>
internal sealed class ApiLoad(HttpClient http, string dossier)
{
    // Of 20 requests: 13 dossiers in YAML, 2 in JSON, 2 with an error, 1 that is no JSON, 2 pages.
    private const int Round = 20;
    private readonly ConcurrentDictionary<string, int> errors = [];
    private readonly ConcurrentQueue<double> latencies = [];
    private long abandoned;

    /// <summary>Milliseconds of each request that was answered as it must be.</summary>
    public IReadOnlyCollection<double> Latencies => latencies;

    /// <summary>Requests whose client left before the answer.</summary>
    public long Abandoned => Interlocked.Read(ref abandoned);

    /// <summary>What was not answered as it must be, with how often.</summary>
    public IReadOnlyDictionary<string, int> Errors => errors;

    /// <summary>Asks until a time is over.</summary>
    /// <param name="clients">How many ask at once.</param>
    /// <param name="time">For how long.</param>
    public async Task Run(int clients, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => Ask(client, end.Token))));
    }

    private async Task Ask(int client, CancellationToken end)
    {
        // JSON as the service itself writes it: the inputs of a scorecard.
        var json = new string?[11];
        for (var number = client; !end.IsCancellationRequested; number++)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                if (await Wrong(number, json) is { } wrong)
                {
                    errors.AddOrUpdate(wrong, 1, (_, count) => count + 1);
                }
                else
                {
                    latencies.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }

                if (number % 100 == 99)
                {
                    await Abandon();
                }
            }
            catch (HttpRequestException error)
            {
                errors.AddOrUpdate(error.Message, 1, (_, count) => count + 1);
            }
        }
    }

    // Null when the answer is the right one.
    private async Task<string?> Wrong(int number, string?[] json)
    {
        var score = number % json.Length;
        switch (number % Round)
        {
            case 3 or 13 when json[score] is { } known:
                return WrongCard(await Post(known, "application/json"), score, null);
            case 5 or 15:
                return WrongProblem(await Post(dossier.Replace("score: 5", "scor: 5", StringComparison.Ordinal)), "SF0402");
            case 10:
                return WrongProblem(await Post("{", "application/json"), null);
            case 7 or 17:
                var page = await Answer(await http.GetAsync(new Uri("/acme", UriKind.Relative)));
                return page.Code == HttpStatusCode.OK && page.Text.Contains("Acme, 6.50 Strong", StringComparison.Ordinal)
                    ? null : $"page: {page.Code}";
            default:
                var text = dossier.Replace("score: 5", $"score: {score}", StringComparison.Ordinal);
                return WrongCard(await Post(text), score, inputs => json[score] = inputs);
        }
    }

    private async Task Abandon()
    {
        using var leave = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        try
        {
            using var body = Body(dossier, "application/yaml");
            using var answer = await http.PostAsync(new Uri("/scorecards", UriKind.Relative), body, leave.Token);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref abandoned);
        }
    }

    private async Task<(HttpStatusCode Code, string Text)> Post(string text, string type = "application/yaml")
    {
        using var body = Body(text, type);
        return await Answer(await http.PostAsync(new Uri("/scorecards", UriKind.Relative), body));
    }

    private static StringContent Body(string text, string type) => new(text, Encoding.UTF8, type);

    private static async Task<(HttpStatusCode Code, string Text)> Answer(HttpResponseMessage answer)
    {
        using (answer)
        {
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    // Quality is 7.50 at a weight of 60, and the criterion that changes has a weight of 40.
    private static string? WrongCard((HttpStatusCode Code, string Text) answer, int score, Action<string>? keep)
    {
        if (answer.Code != HttpStatusCode.OK)
        {
            return $"dossier: {answer.Code}";
        }

        using var card = JsonDocument.Parse(answer.Text);
        keep?.Invoke(card.RootElement.GetProperty("inputs").GetRawText());
        var headline = card.RootElement.GetProperty("headline").GetProperty("score").GetDecimal();
        return headline == 4.5m + (0.4m * score) ? null
            : string.Create(CultureInfo.InvariantCulture, $"dossier: a headline of {headline} for a score of {score}");
    }

    private static string? WrongProblem((HttpStatusCode Code, string Text) answer, string? expected)
    {
        if (answer.Code != HttpStatusCode.UnprocessableEntity)
        {
            return $"broken dossier: {answer.Code}";
        }

        using var problem = JsonDocument.Parse(answer.Text);
        var code = problem.RootElement.GetProperty("diagnostics").GetProperty("diagnostics")[0].GetProperty("code").GetString();
        return expected is null || code == expected ? null : $"broken dossier: {code}";
    }
}
