using System.Numerics;

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

    /// <summary>Where a number is one.</summary>
    public static Vector<long> IsNumber(Vector<double> value) => Vector.Equals(value, value);
}
