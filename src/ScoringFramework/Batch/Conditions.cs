using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>Which lanes meet conditions on displayed scores.</summary>
internal static class Conditions
{
    /// <summary>The lanes in which one of some lists of conditions holds in full: all bits or none.</summary>
    public static void Any(StepCondition[][] lists, Block block, Span<long> into)
    {
        for (var i = 0; i < block.Width; i += Vector<long>.Count)
        {
            var any = Vector<long>.Zero;
            foreach (var list in lists)
            {
                any |= All(list, block, i);
            }

            any.CopyTo(into[i..]);
        }
    }

    /// <summary>Decides in which lanes a limit applies.</summary>
    public static void Decide(CapPlan cap, Block block, Span<long> into)
    {
        Any(cap.Any, block, into);
        if (cap.Some is not { } some)
        {
            return;
        }

        for (var i = 0; i < block.Width; i += Vector<long>.Count)
        {
            var held = Vector<long>.Zero;
            foreach (var condition in some.Of)
            {
                // A mask that holds is −1.
                held -= Holds(condition, block, i);
            }

            var enough = Vector.GreaterThanOrEqual(held, new Vector<long>(some.AtLeast));
            (new Vector<long>(into[i..]) & enough).CopyTo(into[i..]);
        }
    }

    /// <summary>Whether a condition holds in the lanes of a vector.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="block">The block.</param>
    /// <param name="i">The first of the lanes.</param>
    public static Vector<long> Holds(StepCondition condition, Block block, int i)
    {
        var unit = new Vector<double>(block.Unit[condition.Node], i);
        if (condition.IsNotScored)
        {
            var open = Vector.OnesComplement(Vector.Equals(unit, unit));
            return block.HasNotApplicable[condition.Node]
                ? Vector.AndNot(open, new Vector<long>(block.NotApplicable(condition.Node), i)) : open;
        }

        if (condition.IsByLane)
        {
            return ByLane(condition, block, i);
        }

        // What is no number meets neither comparison.
        var steps = Vector.Round(unit * new Vector<double>(DisplayedSteps.Steps));
        var from = new Vector<double>(condition.From);
        return condition.IsUpwards ? Vector.GreaterThanOrEqual(steps, from) : Vector.LessThan(steps, from);
    }

    private static Vector<long> ByLane(StepCondition condition, Block block, int i)
    {
        Span<long> lanes = stackalloc long[Vector<long>.Count];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            var unit = block.Unit[condition.Node][i + lane];
            lanes[lane] = !double.IsNaN(unit) && condition.Of.Holds(Outcome.Scored, unit) ? -1 : 0;
        }

        return new(lanes);
    }

    private static Vector<long> All(StepCondition[] list, Block block, int i)
    {
        var all = Vector<long>.AllBitsSet;
        foreach (var condition in list)
        {
            all &= Holds(condition, block, i);
        }

        return all;
    }
}
