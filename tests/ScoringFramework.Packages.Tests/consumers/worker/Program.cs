using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScoringFramework;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton(new ScoringEngine(RubricFile.Load(Path.Combine(AppContext.BaseDirectory, "vendor.yaml")).ValueOrThrow()));
builder.Services.AddSingleton(Channel.CreateBounded<string>(8));
builder.Services.AddHostedService<Scorer>();

var host = builder.Build();
await host.StartAsync();
var channel = host.Services.GetRequiredService<Channel<string>>();
var acme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "acme.yaml"));
for (var score = 0; score <= 10; score++)
{
    await channel.Writer.WriteAsync(acme.Replace("score: 5", $"score: {score}"));
}

await channel.Writer.WriteAsync("dossier: [");
channel.Writer.Complete();
await host.WaitForShutdownAsync();

internal sealed class Scorer(Channel<string> dossiers, ScoringEngine engine, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var text in dossiers.Reader.ReadAllAsync(stoppingToken))
        {
            Console.WriteLine(DossierFile.Parse(text, engine.Rubric).TryGetValue(out var dossier, out var problems)
                ? engine.Score(dossier).Headline.Score.ToString()
                : problems[0].Code);
        }

        lifetime.StopApplication();
    }
}
