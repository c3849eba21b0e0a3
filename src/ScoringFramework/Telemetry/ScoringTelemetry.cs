// The one place with instruments. They see results and change none: what is counted and timed here never comes back.
#pragma warning disable RS0030
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ScoringFramework.Telemetry;

/// <summary>
/// The activities and counters of a program that uses the library, under the name <c>ScoringFramework</c>. Without a listener a call costs
/// a few nanoseconds and no memory. docs/observability.md describes them.
/// </summary>
internal static class ScoringTelemetry
{
    private const string Name = "ScoringFramework";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Scores = Meter.CreateCounter<long>(
        "scoring.scores", "{scorecard}", "Scorecards that were computed, by rubric and outcome of the headline.");

    private static readonly Counter<long> Loads = Meter.CreateCounter<long>(
        "scoring.loads", "{load}", "Rubrics and dossiers that were read, by kind and outcome.");

    private static readonly Counter<long> Problems = Meter.CreateCounter<long>(
        "scoring.problems", "{diagnostic}", "Diagnostics of loading, by code and severity.");

    /// <summary>Begins the activity of a scorecard; null when nobody listens.</summary>
    public static Activity? StartScore(string rubric, string version, string dossier) =>
        Activities.StartActivity("scoring.score") is { } activity
            ? activity.SetTag("scoring.rubric", rubric).SetTag("scoring.rubric.version", version).SetTag("scoring.dossier", dossier)
            : null;

    /// <summary>Counts a scorecard.</summary>
    /// <param name="activity">What <see cref="StartScore"/> began.</param>
    /// <param name="rubric">The rubric's id.</param>
    /// <param name="outcome">The outcome of the headline.</param>
    public static void Scored<T>(Activity? activity, string rubric, T outcome)
        where T : struct, Enum
    {
        activity?.SetTag("scoring.outcome", Terms.Of(outcome));
        if (Scores.Enabled)
        {
            Scores.Add(1, new("scoring.rubric", rubric), new("scoring.outcome", Terms.Of(outcome)));
        }
    }

    /// <summary>Loads a model, and counts it with its problems.</summary>
    /// <param name="kind"><c>rubric</c> or <c>dossier</c>.</param>
    /// <param name="name">The file, or what diagnostics call the text.</param>
    /// <param name="load">Loads it.</param>
    public static LoadResult<T> Load<T>(string kind, string name, Func<LoadResult<T>> load)
        where T : class
    {
        using var activity = Activities.StartActivity("scoring.load");
        var result = load();
        var outcome = result.Value is null ? "error" : "ok";
        if (activity is not null)
        {
            activity.SetTag("scoring.kind", kind).SetTag("scoring.file", name).SetTag("scoring.problems", result.Diagnostics.Count);
            activity.SetStatus(result.Value is null ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        }

        if (Loads.Enabled)
        {
            Loads.Add(1, new("scoring.kind", kind), new("scoring.outcome", outcome));
        }

        if (Problems.Enabled)
        {
            foreach (var problem in result.Diagnostics)
            {
                Problems.Add(1, new("scoring.code", problem.Code), new("scoring.severity", Terms.Of(problem.Severity)));
            }
        }

        return result;
    }
}
