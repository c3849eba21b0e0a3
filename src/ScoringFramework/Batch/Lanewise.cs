using System.Numerics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ScoringFramework.Batch;

/// <summary>What a single row's arithmetic does, in all lanes of a vector.</summary>
internal static class Lanewise
{
    /// <summary>As <see cref="Math.Clamp(double, double, double)"/> from 0 on.</summary>
    public static Vector<double> Clamp(Vector<double> value, double top)
    {
        var most = new Vector<double>(top);
        var low = Vector.ConditionalSelect(Vector.LessThan(value, Vector<double>.Zero), Vector<double>.Zero, value);
        return Vector.ConditionalSelect(Vector.GreaterThan(low, most), most, low);
    }

    /// <summary>
    /// Whole steps from 0 to 10¹² over 10¹², rounded as a division rounds. Where that is cheaper, it is the product with the reciprocal,
    /// corrected by its exact remainder. This differs from the quotient by 2⁻¹⁰⁵ of it at most, and a quotient of such numbers is at least
    /// 2⁻⁹⁴ of it from where rounding turns. So both give one number.
    /// </summary>
    public static Vector<double> PlaceOf(Vector<double> steps)
    {
        var all = new Vector<double>(DisplayedSteps.Steps);
        if (!Fma.IsSupported && !AdvSimd.Arm64.IsSupported)
        {
            return steps / all;
        }

        var one = new Vector<double>(1 / DisplayedSteps.Steps);
        var near = steps * one;
        return Vector.FusedMultiplyAdd(Vector.FusedMultiplyAdd(-near, all, steps), one, near);
    }

    /// <summary>a · b + c, rounded once or twice: for what is rounded to whole numbers next.</summary>
    public static Vector<double> MultiplyAdd(Vector<double> a, Vector<double> b, Vector<double> c) =>
        Fma.IsSupported || AdvSimd.Arm64.IsSupported ? Vector.FusedMultiplyAdd(a, b, c) : (a * b) + c;

    /// <summary>Where a number is one.</summary>
    public static Vector<long> IsNumber(Vector<double> value) => Vector.Equals(value, value);
}
