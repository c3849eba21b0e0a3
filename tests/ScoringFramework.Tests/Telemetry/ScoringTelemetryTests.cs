using System.Diagnostics;
using System.Diagnostics.Metrics;
using ScoringFramework.Telemetry;

namespace ScoringFramework.Tests.Telemetry;

/// <summary>What a program can observe, and what it costs when nobody does.</summary>
public sealed class ScoringTelemetryTests
{
    private const string RubricText = "rubric: observed\nversion: 1.0.0\ndimensions:\n  A: { title: A }\n";
    private const string DossierText =
        "dossier: acme\nrubric: r.yaml\nsubject: { name: Acme }\nas-of: 2026-05-31\nscores:\n  A: { score: 5, because: It is so. }\n";

    private readonly List<string> seen = [];
    private readonly int thread = Environment.CurrentManagedThreadId;

    [Fact]
    public void Loads_problems_and_scores_are_counted()
    {
        using var listener = Counters();

        var rubric = RubricFile.Parse(RubricText).ValueOrThrow();
        DossierFile.Parse(DossierText.Replace("score: 5", "scor: 5"), rubric);
        new ScoringEngine(rubric).Score(DossierFile.Parse(DossierText, rubric).ValueOrThrow());

        Assert.Equal(
        [
            "scoring.loads 1 scoring.kind=rubric scoring.outcome=ok",
            "scoring.loads 1 scoring.kind=dossier scoring.outcome=error",
            "scoring.problems 1 scoring.code=SF0402 scoring.severity=error",
            "scoring.loads 1 scoring.kind=dossier scoring.outcome=ok",
            "scoring.scores 1 scoring.rubric=observed scoring.outcome=scored",
        ], seen);
    }

    [Fact]
    public void Loads_and_scores_are_activities()
    {
        using var listener = Activities();

        var rubric = RubricFile.Parse(RubricText, "observed.yaml").ValueOrThrow();
        DossierFile.Parse("dossier: [", rubric, "broken.yaml");
        new ScoringEngine(rubric).Score(DossierFile.Parse(DossierText, rubric, "acme.yaml").ValueOrThrow());

        Assert.Equal(
        [
            "scoring.load Ok scoring.kind=rubric scoring.file=observed.yaml scoring.problems=0",
            "scoring.load Error scoring.kind=dossier scoring.file=broken.yaml scoring.problems=1",
            "scoring.load Ok scoring.kind=dossier scoring.file=acme.yaml scoring.problems=0",
            "scoring.score Unset scoring.rubric=observed scoring.rubric.version=1.0.0 scoring.dossier=acme scoring.outcome=scored",
        ], seen);
    }

    [Fact]
    public void A_scorecard_is_the_same_with_listeners_and_without()
    {
        var without = Json();
        using var counters = Counters();
        using var activities = Activities();

        Assert.Equal(without, Json());

        static string Json()
        {
            var rubric = RubricFile.Parse(RubricText).ValueOrThrow();
            return new ScoringEngine(rubric).Score(DossierFile.Parse(DossierText, rubric).ValueOrThrow()).ToJson();
        }
    }

    [Fact]
    public void Without_a_listener_a_score_costs_no_memory()
    {
        Observe();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Observe();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Observe()
        {
            using var activity = ScoringTelemetry.StartScore("r", "1.0.0", "d");
            ScoringTelemetry.Scored(activity, "r", Outcome.Scored);
        }
    }

    // Other tests run beside this one, on other threads.
    private MeterListener Counters()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "ScoringFramework")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            Add($"{instrument.Name} {value} {Words(tags.ToArray().Select(t => KeyValuePair.Create(t.Key, t.Value)))}"));
        listener.Start();
        return listener;
    }

    private ActivityListener Activities()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ScoringFramework",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Add($"{activity.OperationName} {activity.Status} {Words(activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private void Add(string line)
    {
        if (Environment.CurrentManagedThreadId == thread)
        {
            seen.Add(line);
        }
    }

    private static string Words(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Select(t => $"{t.Key}={t.Value}"));
}
