using System.Diagnostics;

namespace ScoringFramework.Fuzz;

/// <summary>Mutates seeds and checks them, many at once. Run n of a seed number is the same on every machine.</summary>
public sealed class Fuzzer(int seed)
{
    private readonly IReadOnlyList<Seed> seeds = Seeds.All;

    /// <summary>Every kind of failure, each with its least text.</summary>
    public IReadOnlyCollection<Failure> Failures => failures.Values;

    /// <summary>How many runs were done.</summary>
    public long Done => done;

    /// <summary>How many different sets of outcomes were reached.</summary>
    public int Reached => reached.Count;

    private readonly Dictionary<string, Failure> failures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Text, long Run)> reached = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private long next;
    private long done;

    /// <summary>Checks until the runs are done, the time is over, or ten kinds of failure are known.</summary>
    public void Run(long runs, TimeSpan time, int threads)
    {
        var since = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(
            () =>
            {
                while (Interlocked.Increment(ref next) - 1 is var run && run < runs && Stopwatch.GetElapsedTime(since) < time
                    && failures.Count < 10)
                {
                    RunOne(run);
                    Interlocked.Increment(ref done);
                }
            }, 1 << 20)).ToArray();
        foreach (var worker in workers)
        {
            worker.Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }
    }

    /// <summary>The text of a run, and the seed that it comes from.</summary>
    public (string Text, Seed Origin) TextOf(long run)
    {
        var random = new Random(unchecked((seed * 1_000_003) + (int)(run * 7_919) + (int)(run >> 20)));

        // Small texts run often; the large ones are there for what only they hold.
        var origin = seeds[random.Next(seeds.Count)];
        for (var tries = 0; origin.Text.Length > 8_000 && tries < 2; tries++)
        {
            origin = seeds[random.Next(seeds.Count)];
        }

        return (new Mutator(random, seeds).Mutate(origin.Text), origin);
    }

    /// <summary>The texts that each reached something first.</summary>
    public IEnumerable<(string What, string Text)> Firsts() => reached.Select(r => (r.Key, r.Value.Text));

    private void RunOne(long run)
    {
        var (text, origin) = TextOf(run);
        try
        {
            var what = Oracle.Check(text, origin);
            lock (gate)
            {
                reached.TryAdd(what, (text, run));
            }
        }
        catch (BrokenPromiseException broken)
        {
            lock (gate)
            {
                if (!failures.TryAdd(broken.Kind, new(run, origin, text, broken)))
                {
                    return;
                }
            }

            var (least, why) = Least.Of(text, origin, broken);
            lock (gate)
            {
                failures[broken.Kind] = new(run, origin, least, why);
            }
        }
    }
}

/// <summary>A run that broke a promise.</summary>
/// <param name="Run">The number of the run.</param>
/// <param name="Origin">The seed that was mutated.</param>
/// <param name="Text">The least text that does so.</param>
/// <param name="Why">The promise.</param>
public sealed record Failure(long Run, Seed Origin, string Text, BrokenPromiseException Why);
