using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>Which lanes of a composite have a score, what does not apply, and how complete it is.</summary>
internal static class Accounts
{
    /// <summary>Writes completeness and what does not apply, and the lanes that have a score: all bits or none.</summary>
    public static void Write(CompositePlan plan, Block block, Span<long> isScored)
    {
        var node = plan.Node;
        block.HasNotApplicable[node] = false;
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var (weight, complete) = (Vector<double>.Zero, Vector<double>.Zero);
            var (applies, scored, without) = (Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero);
            foreach (var child in plan.Children)
            {
                var own = new Vector<double>(child.Weight);
                var has = Lanewise.IsNumber(new Vector<double>(block.Unit[child.Node], i));
                var not = block.HasNotApplicable[child.Node] ? new Vector<long>(block.NotApplicable(child.Node), i) : Vector<long>.Zero;
                weight += Vector.AndNot(own, not.As<long, double>());
                applies |= Vector.OnesComplement(not);
                scored |= has;
                without |= child.Declines ? Vector.OnesComplement(has | not) : Vector<long>.Zero;
                without |= child.IsNeeded ? not : Vector<long>.Zero;
                complete += (child.IsCriterion ? own : own * new Vector<double>(block.Completeness[child.Node], i))
                    & has.As<long, double>();
            }

            (complete / weight & applies.As<long, double>()).CopyTo(block.Completeness[node], i);
            Vector.AndNot(scored & applies, without).CopyTo(isScored[i..]);
            SetNotApplicable(node, block, i, applies);
        }
    }

    private static void SetNotApplicable(int node, Block block, int i, Vector<long> applies)
    {
        if (!block.HasNotApplicable[node])
        {
            if (applies == Vector<long>.AllBitsSet)
            {
                return;
            }

            Array.Clear(block.NotApplicable(node));
            block.HasNotApplicable[node] = true;
        }

        Vector.OnesComplement(applies).CopyTo(block.NotApplicable(node), i);
    }
}
