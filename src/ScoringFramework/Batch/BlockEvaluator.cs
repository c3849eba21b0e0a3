using System.Numerics;

namespace ScoringFramework.Batch;

/// <summary>
/// Evaluates a program on a block: children before parents, limits after aggregation, gates last, as a single row's evaluator does it and
/// in the same order of operations. For one thread at a time; it allocates nothing.
/// </summary>
internal sealed class BlockEvaluator
{
    private readonly BatchProgram program;
    private readonly double[][][] units;
    private readonly double[][] read;
    private readonly long[] isScored = new long[Block.Lanes];
    private readonly double[] values;
    private readonly double[] weights;
    private readonly double[] lows;
    private readonly double[] highs;
    private readonly RankedChild[] order;

    public BlockEvaluator(BatchProgram program)
    {
        this.program = program;
        var most = program.Tree.Shape.MostChildren;
        (read, values, weights, lows, highs) = (new double[most][], new double[most], new double[most], new double[most], new double[most]);
        order = new RankedChild[most];
        Block = new(program.Tree);
        units = [.. program.Composites.Select(plan => plan.Children.Select(c => Block.Unit[c.Node]).ToArray())];
    }

    public Block Block { get; }

    /// <summary>Evaluates some rows of a table.</summary>
    public void Evaluate(BatchTable table, BlockRows rows, int count)
    {
        Block.Count = count;
        var isEarly = program.LoadsAllFirst;
        for (var node = 1; isEarly && node < program.Loaders.Length; node++)
        {
            program.Loaders[node]?.Load(table.ColumnsOf(node), rows, Block);
        }

        var caps = program.Tree.Caps;
        for (var i = 0; i < program.Caps.Length; i++)
        {
            if (!caps.IsLate[i])
            {
                Conditions.Decide(program.Caps[i], Block, Block.Fired[i]);
            }
        }

        for (var i = 0; i < program.Composites.Length; i++)
        {
            // A composite's criteria are read just before it, while what came before is still near.
            var plan = program.Composites[i];
            for (var c = 0; !isEarly && c < plan.Criteria.Length; c++)
            {
                var node = plan.Criteria[c];
                program.Loaders[node]!.Load(table.ColumnsOf(node), rows, Block);
            }

            if (PlainMean.Fits(plan, Block))
            {
                Block.HasNotApplicable[plan.Node] = false;
                PlainMean.Write(plan, Block, units[i]);
            }
            else
            {
                Compose(plan);
            }

            Limit(plan);
            Gate(plan);
        }

        Disqualify();
    }

    private void Compose(CompositePlan plan)
    {
        Accounts.Write(plan, Block, isScored);
        ChildValues.Read(plan, Block, read);
        switch (plan.Composite.Function)
        {
            case ArithmeticMean:
                Functions.Mean(read, plan.Factors, Block);
                break;
            case SumOfScores sum:
                Functions.Sum(sum.From, read, plan.Factors, Block);
                break;
            case ExtremeChild extreme:
                Functions.Extreme(extreme.IsLeast, read, plan.Children.Length, Block);
                break;
            case GeometricMean:
                Functions.Geometric(read, plan.Factors, Block, isScored);
                break;
            default:
                ByLane(plan);
                break;
        }

        Place(plan);
    }

    // The function itself, for each lane that has a score.
    private void ByLane(CompositePlan plan)
    {
        for (var lane = 0; lane < Block.Count; lane++)
        {
            if (isScored[lane] == 0)
            {
                continue;
            }

            var (count, absent) = (0, 0);
            for (var c = 0; c < plan.Children.Length; c++)
            {
                var value = read[c][lane];
                if (!double.IsNaN(value))
                {
                    (values[count], weights[count]) = (value, plan.Factors[c]);
                    (lows[count], highs[count]) = (plan.Lows[c], plan.Highs[c]);
                    count++;
                }
                else if (!Block.HasNotApplicable[plan.Children[c].Node] || Block.NotApplicable(plan.Children[c].Node)[lane] == 0)
                {
                    absent++;
                }
            }

            var children = new CountedChildren(values.AsSpan(0, count), weights.AsSpan(0, count), order)
            {
                Lows = lows.AsSpan(0, count),
                Highs = highs.AsSpan(0, count),
                Absent = absent,
            };
            Block.Raw[lane] = plan.Composite.Function.Value(children);
        }
    }

    private void Place(CompositePlan plan)
    {
        var (composite, unit) = (plan.Composite, Block.Unit[plan.Node]);
        var (min, span, nan) = (new Vector<double>(composite.Inner.Min), new Vector<double>(composite.Inner.Span),
            new Vector<double>(double.NaN));
        for (var i = 0; i < Block.Width; i += Vector<double>.Count)
        {
            var raw = new Vector<double>(Block.Raw, i);
            var place = composite.ReadsScores ? (raw - min) / span : composite.OfShortfalls ? Vector<double>.One - raw : raw;
            Vector.ConditionalSelect(new Vector<long>(isScored, i), Lanewise.Clamp(place, composite.Inner.Top), nan).CopyTo(unit, i);
        }

        if (composite.Curve is null)
        {
            return;
        }

        for (var lane = 0; lane < Block.Count; lane++)
        {
            if (isScored[lane] != 0)
            {
                unit[lane] = composite.OuterPlace(unit[lane]);
            }
        }
    }

    private void Limit(CompositePlan plan)
    {
        var (caps, unit) = (program.Tree.Caps, Block.Unit[plan.Node]);
        foreach (var index in plan.Limits)
        {
            var limit = caps.Limits[index];
            if (caps.IsLate[limit.Cap])
            {
                Conditions.Decide(program.Caps[limit.Cap], Block, Block.Fired[limit.Cap]);
            }

            var at = new Vector<double>(limit.Limit);
            for (var i = 0; i < Block.Width; i += Vector<double>.Count)
            {
                // What has no score is neither above nor below.
                var place = new Vector<double>(unit, i);
                var isBeyond = limit.IsUpper ? Vector.GreaterThan(place, at) : Vector.LessThan(place, at);
                Vector.ConditionalSelect(isBeyond & new Vector<long>(Block.Fired[limit.Cap], i), at, place).CopyTo(unit, i);
            }
        }
    }

    private void Gate(CompositePlan plan)
    {
        if (plan.Composite.MinCompleteness is not { } least)
        {
            return;
        }

        var (unit, completeness, below) = (Block.Unit[plan.Node], Block.Completeness[plan.Node],
            new Vector<double>(least - Noise.Tolerance));
        for (var i = 0; i < Block.Width; i += Vector<double>.Count)
        {
            var isBelow = Vector.LessThan(new Vector<double>(completeness, i), below);
            Vector.ConditionalSelect(isBelow, new Vector<double>(double.NaN), new Vector<double>(unit, i)).CopyTo(unit, i);
        }
    }

    // A criterion that must be passed is not where it has a lower score, or none though it applies.
    private void Disqualify()
    {
        if (program.MustPass.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < Block.Width; i += Vector<double>.Count)
        {
            var fails = Vector<long>.Zero;
            foreach (var pass in program.MustPass)
            {
                var open = Vector.OnesComplement(Lanewise.IsNumber(new Vector<double>(Block.Unit[pass.Node], i)));
                open = Block.HasNotApplicable[pass.Node] ? Vector.AndNot(open, new Vector<long>(Block.NotApplicable(pass.Node), i)) : open;
                fails |= open | Conditions.Holds(pass, Block, i);
            }

            fails.CopyTo(Block.Disqualified, i);
        }
    }
}
