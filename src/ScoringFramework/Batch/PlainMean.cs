using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScoringFramework.Batch;

/// <summary>
/// The arithmetic mean of places as they are, with its completeness, in one go: what most composites are. The same operations in the same
/// order as a single row's, so the same bits; what does not count adds 0, which changes none.
/// </summary>
internal static class PlainMean
{
    /// <summary>Whether it may be used for a block: every child applies in all lanes.</summary>
    public static bool Fits(CompositePlan plan, Block block)
    {
        if (!plan.IsPlain || plan.Children.Length == 0)
        {
            return false;
        }

        foreach (var child in plan.Children)
        {
            if (block.HasNotApplicable[child.Node])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the composite's places, before limits, and its completeness.</summary>
    /// <param name="plan">The composite.</param>
    /// <param name="block">The block.</param>
    /// <param name="units">The children's places.</param>
    public static void Write(CompositePlan plan, Block block, double[][] units)
    {
        var (weights, areCriteria) = (plan.Weights, plan.AreCriteria);
        var (whole, nan) = (new Vector<double>(plan.Whole), new Vector<double>(double.NaN));
        ref var unit = ref MemoryMarshal.GetArrayDataReference(block.Unit[plan.Node]);
        ref var completeness = ref MemoryMarshal.GetArrayDataReference(block.Completeness[plan.Node]);
        var wide = WideLanes.Of(block.Width);
        WriteWide(plan, block, units, (nuint)wide);
        for (var i = (nuint)wide; i < (nuint)block.Width; i += (nuint)Vector<double>.Count)
        {
            var total = Vector<double>.Zero;
            for (var c = 0; c < weights.Length; c++)
            {
                var u = Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
                total += new Vector<double>(weights[c]) & Vector.Equals(u, u).As<long, double>();
            }

            // A criterion that is scored is complete.
            var complete = areCriteria ? total : Complete(plan, block, units, i);
            var mean = Vector<double>.Zero;
            for (var c = 0; c < weights.Length; c++)
            {
                var u = Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
                mean += (new Vector<double>(weights[c]) / total * u) & Vector.Equals(u, u).As<long, double>();
            }

            var clamped = Lanewise.Clamp(mean, plan.Composite.Inner.Top);
            Vector.StoreUnsafe(Vector.ConditionalSelect(Vector.GreaterThan(total, Vector<double>.Zero), clamped, nan), ref unit, i);
            Vector.StoreUnsafe(complete / whole, ref completeness, i);
        }
    }

    private static void WriteWide(CompositePlan plan, Block block, double[][] units, nuint end)
    {
        var (weights, areCriteria, top) = (plan.Weights, plan.AreCriteria, plan.Composite.Inner.Top);
        var (whole, nan) = (Vector512.Create(plan.Whole), Vector512.Create(double.NaN));
        ref var unit = ref MemoryMarshal.GetArrayDataReference(block.Unit[plan.Node]);
        ref var completeness = ref MemoryMarshal.GetArrayDataReference(block.Completeness[plan.Node]);
        for (nuint i = 0; i < end; i += (nuint)Vector512<double>.Count)
        {
            var total = Vector512<double>.Zero;
            for (var c = 0; c < weights.Length; c++)
            {
                var u = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
                total += WideLanes.Where(u, Vector512.Create(weights[c]));
            }

            var complete = areCriteria ? total : CompleteWide(plan, block, units, i);
            var (mean, inverse) = (Vector512<double>.Zero, Vector512<double>.One / total);
            for (var c = 0; c < weights.Length; c++)
            {
                var u = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
                mean += WideLanes.Where(u, WideLanes.Quotient(Vector512.Create(weights[c]), total, inverse) * u);
            }

            var isScored = Vector512.GreaterThan(total, Vector512<double>.Zero);
            Vector512.StoreUnsafe(Vector512.ConditionalSelect(isScored, WideLanes.Clamp(mean, top), nan), ref unit, i);
            Vector512.StoreUnsafe(complete / whole, ref completeness, i);
        }
    }

    private static Vector512<double> CompleteWide(CompositePlan plan, Block block, double[][] units, nuint i)
    {
        var complete = Vector512<double>.Zero;
        for (var c = 0; c < units.Length; c++)
        {
            var u = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
            var (child, weight) = (plan.Children[c], Vector512.Create(plan.Weights[c]));
            complete += WideLanes.Where(u, child.IsCriterion ? weight
                : weight * Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(block.Completeness[child.Node]), i));
        }

        return complete;
    }

    private static Vector<double> Complete(CompositePlan plan, Block block, double[][] units, nuint i)
    {
        var complete = Vector<double>.Zero;
        for (var c = 0; c < units.Length; c++)
        {
            var u = Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(units[c]), i);
            var (child, weight) = (plan.Children[c], new Vector<double>(plan.Weights[c]));
            complete += (child.IsCriterion ? weight
                : weight * Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(block.Completeness[child.Node]), i))
                & Vector.Equals(u, u).As<long, double>();
        }

        return complete;
    }
}
