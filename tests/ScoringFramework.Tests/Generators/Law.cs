using System.Globalization;
using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>
/// Holds a law over samples that are the same on every machine and run, so a change fails for what it changed. LAWS_SEED=7 tries
/// others, LAWS_TIMES=50 as many times as many, LAWS_TIMES=0.1 a tenth.
/// </summary>
internal static class Law
{
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("LAWS_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static readonly double Times = double.Parse(Environment.GetEnvironmentVariable("LAWS_TIMES") ?? "1",
        CultureInfo.InvariantCulture);

    public static void Holds<T>(this Gen<T> samples, Action<T> law, int iter = 100, int threads = -1)
    {
        var random = new PCG(1, Seed);
        var chosen = Enumerable.Range(0, Many(iter))
            .Select(_ => (Start: random.ToString(), Sample: samples.Generate(random, null, out Size _)));
        Parallel.ForEach(chosen, new ParallelOptions { MaxDegreeOfParallelism = threads }, c => Try(samples, law, c.Start, c.Sample));
    }

    public static void Holds<T1, T2>(this Gen<(T1, T2)> samples, Action<T1, T2> law, int iter = 100) =>
        samples.Holds(s => law(s.Item1, s.Item2), iter);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> samples, Action<T1, T2, T3> law, int iter = 100) =>
        samples.Holds(s => law(s.Item1, s.Item2, s.Item3), iter);

    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> samples, Action<T1, T2, T3, T4> law, int iter = 100) =>
        samples.Holds(s => law(s.Item1, s.Item2, s.Item3, s.Item4), iter);

    /// <summary>A number of samples, or of what they are to show, at as many times as many as are asked for; at least 1.</summary>
    public static int Many(int count) => (int)Math.Max(1, count * Times);

    /// <summary>One in so many of a list, spread over it, others with another seed; all of them at as many times as many.</summary>
    public static IReadOnlyList<T> OneIn<T>(int many, IReadOnlyList<T> all)
    {
        var step = (int)Math.Max(1, Math.Round(many / Times));
        return [.. all.Where((_, i) => i % step == (int)(Seed % (ulong)step))];
    }

    // What breaks a law is first made small: samples from the same start are tried beside it.
    private static void Try<T>(Gen<T> samples, Action<T> law, string start, T sample)
    {
        try
        {
            law(sample);
        }
        catch (Exception broken) when (broken is not CsCheckException)
        {
            samples.Sample(law, seed: start, iter: 1000, threads: 1);
            throw;
        }
    }
}
