using System.Runtime.Intrinsics;

namespace ScoringFramework.Batch;

/// <summary>What <see cref="Lanewise"/> does, in vectors of 512 bits, where the processor computes them as such: the same bits.</summary>
internal static class WideLanes
{
    /// <summary>How many of some lanes can be computed in wide vectors.</summary>
    public static int Of(int lanes) => Vector512.IsHardwareAccelerated ? lanes / Vector512<double>.Count * Vector512<double>.Count : 0;

    /// <summary>As <see cref="Math.Clamp(double, double, double)"/> from 0 on.</summary>
    public static Vector512<double> Clamp(Vector512<double> value, double top)
    {
        var most = Vector512.Create(top);
        var low = Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<double>.Zero), Vector512<double>.Zero, value);
        return Vector512.ConditionalSelect(Vector512.GreaterThan(low, most), most, low);
    }

    /// <summary>Whole steps from 0 to 10¹² over 10¹², as <see cref="Lanewise.PlaceOf"/> explains it.</summary>
    public static Vector512<double> PlaceOf(Vector512<double> steps)
    {
        var (all, one) = (Vector512.Create(DisplayedSteps.Steps), Vector512.Create(1 / DisplayedSteps.Steps));
        var near = steps * one;
        return Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(-near, all, steps), one, near);
    }

    /// <summary>
    /// The quotient as a division rounds it, which takes four times as long. The first correction is within a little over half a unit in
    /// the last place; so its remainder is exact, and the second is the rounded quotient (Markstein 1990).
    /// </summary>
    /// <param name="a">What is divided: a weight.</param>
    /// <param name="b">By what: a sum of weights.</param>
    /// <param name="inverse">1 / b, rounded.</param>
    public static Vector512<double> Quotient(Vector512<double> a, Vector512<double> b, Vector512<double> inverse)
    {
        var q = a * inverse;
        q = Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(-q, b, a), inverse, q);
        return Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(-q, b, a), inverse, q);
    }

    /// <summary>A value where another one is a number, else 0.</summary>
    public static Vector512<double> Where(Vector512<double> number, Vector512<double> value) => value & Vector512.Equals(number, number);
}
