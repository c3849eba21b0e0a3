using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>
/// What a composite reads of its children in a block: places or scores, turned or not; not a number for what does not count.
/// </summary>
internal static class ChildValues
{
    /// <summary>The values by child and lane. What is no other number than the child's place is that column itself.</summary>
    /// <param name="plan">The composite.</param>
    /// <param name="block">The block.</param>
    /// <param name="into">Room for a column of each child.</param>
    public static void Read(CompositePlan plan, Block block, Span<double[]> into)
    {
        for (var c = 0; c < plan.Children.Length; c++)
        {
            var child = plan.Children[c];
            into[c] = block.Unit[child.Node];
            if (child.IsRead)
            {
                Read(child, block, block.Values[c]);
                into[c] = block.Values[c];
            }
        }
    }

    private static void Read(PlannedChild child, Block block, double[] into)
    {
        var units = block.Unit[child.Node];
        var (min, span, turn) = (new Vector<double>(child.Scale.Min), new Vector<double>(child.Scale.Span), new Vector<double>(child.Turn));
        for (var i = 0; i < block.Width; i += Vector<double>.Count)
        {
            var value = new Vector<double>(units, i);
            if (child.MissingPlace is { } place)
            {
                var isOpen = Vector.OnesComplement(Lanewise.IsNumber(value));
                isOpen = block.HasNotApplicable[child.Node]
                    ? Vector.AndNot(isOpen, new Vector<long>(block.NotApplicable(child.Node), i)) : isOpen;
                value = Vector.ConditionalSelect(isOpen, new Vector<double>(place), value);
            }

            value = child.ReadsScore ? min + (value * span) : value;
            value = child.IsTurned ? turn - value : value;
            value.CopyTo(into, i);
        }
    }
}
