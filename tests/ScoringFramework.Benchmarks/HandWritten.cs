using System.Numerics;
using System.Runtime.InteropServices;

namespace ScoringFramework.Benchmarks;

/// <summary>
/// The tightest loops that somebody would write by hand for one rubric: 40 criteria from 0 to 10 in five groups of eight, means of means,
/// missing scores left out. Places are divided by the span and nothing else, results are the headline and its completeness, unrounded.
/// </summary>
internal static class HandWritten
{
    public const int Groups = 5;
    public const int Each = 8;
    private const int Lanes = 256;

    /// <summary>The arithmetic mean, vectors of rows in blocks that fit the cache, all cores.</summary>
    public static void Arithmetic(double[][] columns, double[] headlines, double[] completeness) =>
        Blocks(headlines.Length, (start, count) =>
        {
            for (var i = start; i + Vector<double>.Count <= start + count; i += Vector<double>.Count)
            {
                var (sum, total, complete, whole) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, 0.0);
                for (var g = 0; g < Groups; g++)
                {
                    var (own, weight, all) = (Vector<double>.Zero, Vector<double>.Zero, 0.0);
                    for (var c = g * Each; c < (g + 1) * Each; c++)
                    {
                        var x = Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(columns[c]), (nuint)i);
                        var there = Vector.Equals(x, x).As<long, double>();
                        own += (x * Rows.Weight(c)) & there;
                        weight += new Vector<double>(Rows.Weight(c)) & there;
                        all += Rows.Weight(c);
                    }

                    var some = Vector.GreaterThan(weight, Vector<double>.Zero).As<long, double>();
                    sum += (own / weight * (Rows.GroupWeight(g) / 10)) & some;
                    total += new Vector<double>(Rows.GroupWeight(g)) & some;
                    complete += weight * (Rows.GroupWeight(g) / all);
                    whole += Rows.GroupWeight(g);
                }

                (sum / total * new Vector<double>(10)).CopyTo(headlines, i);
                (complete / new Vector<double>(whole)).CopyTo(completeness, i);
            }
        });

    /// <summary>The geometric mean, a logarithm for each score and group.</summary>
    public static void Geometric(double[][] columns, double[] headlines, double[] completeness) =>
        Blocks(headlines.Length, (start, count) =>
        {
            for (var i = start; i < start + count; i++)
            {
                var (sum, total, complete, whole) = (0.0, 0.0, 0.0, 0.0);
                for (var g = 0; g < Groups; g++)
                {
                    var (own, weight, all) = (0.0, 0.0, 0.0);
                    for (var c = g * Each; c < (g + 1) * Each; c++)
                    {
                        var x = columns[c][i];
                        all += Rows.Weight(c);
                        if (!double.IsNaN(x))
                        {
                            own += Rows.Weight(c) * Math.Log(x / 10);
                            weight += Rows.Weight(c);
                        }
                    }

                    if (weight > 0)
                    {
                        sum += Rows.GroupWeight(g) * Math.Log(Math.Exp(own / weight));
                        total += Rows.GroupWeight(g);
                    }

                    complete += Rows.GroupWeight(g) * weight / all;
                    whole += Rows.GroupWeight(g);
                }

                (headlines[i], completeness[i]) = (Math.Exp(sum / total) * 10, complete / whole);
            }
        });

    /// <summary>Reads every score once, and adds it up.</summary>
    public static double Read(double[][] columns)
    {
        var (sums, gate) = (0.0, new Lock());
        Blocks(columns[0].Length, (start, count) =>
        {
            var sum = Vector<double>.Zero;
            foreach (var column in columns)
            {
                ref var from = ref MemoryMarshal.GetArrayDataReference(column);
                for (var i = start; i + Vector<double>.Count <= start + count; i += Vector<double>.Count)
                {
                    sum += Vector.LoadUnsafe(ref from, (nuint)i);
                }
            }

            lock (gate)
            {
                sums += Vector.Sum(sum);
            }
        });
        return sums;
    }

    private static void Blocks(int rows, Action<int, int> block)
    {
        const int AtOnce = 64 * Lanes;
        Parallel.For(0, (rows + AtOnce - 1) / AtOnce, piece =>
        {
            var end = Math.Min(rows, (piece + 1) * AtOnce);
            for (var start = piece * AtOnce; start < end; start += Lanes)
            {
                block(start, Math.Min(Lanes, end - start));
            }
        });
    }
}
