using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>What composites' functions make of their children's values, lane by lane.</summary>
internal static class Functions
{
    /// <summary>Σ w/W · x.</summary>
    public static void Mean(double[][] values, double[] weights, Block block)
    {
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var (total, mean) = (Total(values, weights, i), Vector<double>.Zero);
            for (var c = 0; c < weights.Length; c++)
            {
                var value = new Vector<double>(values[c], i);
                mean += (new Vector<double>(weights[c]) / total * value) & Lanewise.IsNumber(value).As<long, double>();
            }

            mean.CopyTo(block.Raw, i);
        }
    }

    /// <summary>From + Σ times · x.</summary>
    public static void Sum(double from, double[][] values, double[] factors, Block block)
    {
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var sum = new Vector<double>(from);
            for (var c = 0; c < factors.Length; c++)
            {
                var value = new Vector<double>(values[c], i);
                sum += (new Vector<double>(factors[c]) * value) & Lanewise.IsNumber(value).As<long, double>();
            }

            sum.CopyTo(block.Raw, i);
        }
    }

    /// <summary>The least or the greatest.</summary>
    public static void Extreme(bool isLeast, double[][] values, int count, Block block)
    {
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var extreme = new Vector<double>(isLeast ? double.PositiveInfinity : double.NegativeInfinity);
            for (var c = 0; c < count; c++)
            {
                // What is no number is neither less nor greater.
                var value = new Vector<double>(values[c], i);
                var isBeyond = isLeast ? Vector.LessThan(value, extreme) : Vector.GreaterThan(value, extreme);
                extreme = Vector.ConditionalSelect(isBeyond, value, extreme);
            }

            extreme.CopyTo(block.Raw, i);
        }
    }

    /// <summary>exp(Σ w/W · ln u), 0 with a child at 0.</summary>
    public static void Geometric(double[][] values, double[] weights, Block block, ReadOnlySpan<long> isScored)
    {
        Span<double> logarithm = stackalloc double[Vector<double>.Count];
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var (total, sum, isZero) = (Total(values, weights, i), Vector<double>.Zero, Vector<long>.Zero);
            for (var c = 0; c < weights.Length; c++)
            {
                var value = new Vector<double>(values[c], i);
                for (var lane = 0; lane < logarithm.Length; lane++)
                {
                    logarithm[lane] = Math.Log(values[c][i + lane]);
                }

                isZero |= Vector.LessThanOrEqual(value, Vector<double>.Zero);
                sum += (new Vector<double>(weights[c]) / total * new Vector<double>(logarithm))
                    & Lanewise.IsNumber(value).As<long, double>();
            }

            for (var lane = 0; lane < logarithm.Length; lane++)
            {
                block.Raw[i + lane] = isScored[i + lane] == 0 ? double.NaN : isZero[lane] != 0 ? 0 : Math.Exp(sum[lane]);
            }
        }
    }

    private static Vector<double> Total(double[][] values, double[] weights, int i)
    {
        var total = Vector<double>.Zero;
        for (var c = 0; c < weights.Length; c++)
        {
            total += new Vector<double>(weights[c]) & Lanewise.IsNumber(new Vector<double>(values[c], i)).As<long, double>();
        }

        return total;
    }
}
