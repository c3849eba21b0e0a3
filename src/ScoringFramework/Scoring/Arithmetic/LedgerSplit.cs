namespace ScoringFramework.Scoring;

/// <summary>
/// Passes a headline without limits down the tree. A composite passes what it has above the bottom of its scale (a rise), or lacks to the
/// top (a fall), to its children by what each brings to it; a child whose better end is the other one gets the other of the two. What is
/// there with all children at their worst is the composite's base. Under only sums and arithmetic means terms are signed, from 0.
/// </summary>
internal sealed class LedgerSplit
{
    private readonly Evaluation result;
    private readonly Workspace room;
    private readonly Passed[] passed;

    private LedgerSplit(Evaluation result, Workspace room)
    {
        (this.result, this.room) = (result, room);
        var count = result.Tree.Count;
        (Parts, Bases, Clamps, passed) = (new double[count], new double[count], new double[count], new Passed[count]);
    }

    /// <summary>Each criterion's part.</summary>
    public double[] Parts { get; }

    /// <summary>What each node has without its children; of node 0 the bottom of the scale as well.</summary>
    public double[] Bases { get; }

    /// <summary>What a scale took from a sum that is outside it, or gave to it.</summary>
    public double[] Clamps { get; }

    /// <param name="result">The evaluation without limits.</param>
    /// <param name="room">Room of the same tree.</param>
    public static LedgerSplit Of(Evaluation result, Workspace room)
    {
        var split = new LedgerSplit(result, room);
        var (tree, root) = (result.Tree, result.Tree.Composites[CompiledTree.Root]!);
        var scale = root.Outer;
        if (root is { IsAdditive: true, IsSum: true })
        {
            split.passed[CompiledTree.Root] = new(0, Passing.Score) { Factor = 1 };
        }
        else
        {
            split.Bases[CompiledTree.Root] = scale.Min;
            split.passed[CompiledTree.Root] = new(
                result.Unit[CompiledTree.Root] * scale.Span, Passing.Rise)
            { Factor = root.IsAdditive ? 1 : 0 };
        }

        for (var node = 0; node < tree.Count; node++)
        {
            split.Pass(node);
        }

        return split;
    }

    private void Pass(int node)
    {
        var (tree, p) = (result.Tree, passed[node]);
        var (scale, isScored) = (tree.Nodes[node].Scale, result.Outcome[node] == Outcome.Scored);
        var unit = isScored ? result.Unit[node] : tree.Nodes[node].MissingPlace;
        if (p is { Part: 0, Factor: 0 })
        {
            return;
        }

        if (tree.IsCriterion(node) || !isScored)
        {
            End(node, p, unit);
        }
        else if (p.Factor != 0 && tree.Composites[node]!.IsAdditive)
        {
            PassTerms(node, p, unit);
        }
        else
        {
            var part = p.Part;
            var passing = p.Passing;
            switch (passing)
            {
                case Passing.Score when p.Factor != 0:
                    Bases[node] += p.Factor * scale.Min;
                    (part, passing) = (p.Factor * unit * scale.Span, Passing.Rise);
                    break;
                case Passing.Score when scale.Unrounded(unit) == 0:
                    Bases[node] += part;
                    return;
                case Passing.Score:
                    Bases[node] += part * scale.Min / scale.Unrounded(unit);
                    (part, passing) = (part * (unit * scale.Span) / scale.Unrounded(unit), Passing.Rise);
                    break;
                case Passing.Inverse:
                    Bases[node] += part * scale.Unrounded(unit) / scale.Max;
                    (part, passing) = (part - (part * scale.Unrounded(unit) / scale.Max), Passing.Fall);
                    break;
            }

            PassShares(node, part, passing, unit);
        }
    }

    // What nothing is below of: a criterion, or a composite without a score that counts with one.
    private void End(int node, Passed p, double unit)
    {
        var scale = result.Tree.Nodes[node].Scale;
        var part = p.Passing == Passing.Score && p.Factor != 0 ? p.Factor * scale.Unrounded(unit) : p.Part;
        var without = p.Factor != 0 ? 0 : p.Passing switch
        {
            Passing.Score when scale.Unrounded(unit) == 0 => part,
            Passing.Score => part * scale.Min / scale.Unrounded(unit),
            Passing.Inverse => part * scale.Unrounded(unit) / scale.Max,
            _ => 0,
        };
        if (result.Tree.IsCriterion(node))
        {
            Parts[node] = part - without;
            Bases[node] += without;
        }
        else
        {
            Bases[node] += part;
        }
    }

    private void PassTerms(int node, Passed p, double unit)
    {
        var (tree, composite) = (result.Tree, result.Tree.Composites[node]!);
        var scale = composite.Outer;
        if (composite.Function is SumOfScores sum)
        {
            var sign = p.Passing == Passing.Fall ? -p.Factor : p.Factor;
            Clamps[node] += sign * (scale.Unrounded(unit) - result.Raw[node]);
            Bases[node] += (sign * sum.From) + p.Passing switch
            {
                Passing.Rise => -p.Factor * scale.Min,
                Passing.Fall => p.Factor * scale.Max,
                _ => 0,
            };
            foreach (var child in tree.ChildrenOf(node))
            {
                passed[child] = result.Counts(child) ? new(0, Passing.Score) { Factor = sign * tree.Nodes[child].Coefficient } : default;
            }

            return;
        }

        var (part, passing) = (p.Part, p.Passing);
        if (passing == Passing.Score)
        {
            Bases[node] += p.Factor * scale.Min;
            (part, passing) = (p.Factor * unit * scale.Span, Passing.Rise);
        }

        PassShares(node, part, passing, unit, p.Factor * scale.Span);
    }

    // A factor above or below 0 is kept for the children: how many points of the headline a child's whole scale has.
    private void PassShares(int node, double part, Passing passing, double unit, double points = 0)
    {
        var (tree, composite) = (result.Tree, result.Tree.Composites[node]!);

        // A part of what a composite has nothing of is nobody's below it.
        var whole = passing == Passing.Rise ? unit : composite.Outer.Top - unit;
        if (whole <= 0)
        {
            Bases[node] += part;
            part = 0;
        }
        else if (composite.Curve is not null)
        {
            var end = passing == Passing.Rise ? composite.OuterPlace(0) : 1 - composite.OuterPlace(composite.Inner.Top);
            Bases[node] += part * (end / whole);
            part *= 1 - (end / whole);
        }

        // A product of nothing is 0, wherever its scale begins.
        if (composite.IsProductOfScores && passing == Passing.Rise && composite.Inner.Min < 0)
        {
            var (below, value) = (-composite.Inner.Min, Math.Max(0, result.Raw[node]));
            Bases[node] += part * (below / (below + value));
            part *= value / (below + value);
        }

        if (part == 0 && points == 0)
        {
            return;
        }

        Evaluator.Gather(result, node, room);
        var children = room.Children;
        var shares = room.Shares;
        var rest = (passing == Passing.Rise) != composite.OfShortfalls ? composite.Function.Rise(children, shares)
            : composite.Function.Fall(children, shares);
        var sum = Sum(children, shares, ref rest);
        if (!(sum > 0))
        {
            Bases[node] += part;
            sum = 1;
            shares.Clear();
        }
        else
        {
            Bases[node] += part * (rest / sum);
        }

        var nodes = room.Nodes;
        var total = Total(children.Weights);
        for (var i = 0; i < nodes.Length; i++)
        {
            var child = tree.Nodes[nodes[i]];
            passed[nodes[i]] = new(part * (shares[i] / sum), PassingTo(composite, child, passing))
            {
                Factor = points == 0 ? 0 : points / child.Scale.Span * (children.Weights[i] / total),
            };
        }
    }

    private static Passing PassingTo(CompiledComposite composite, CompiledNode child, Passing passing) =>
        composite.IsProductOfScores && passing == Passing.Rise ? child.IsTurned ? Passing.Inverse : Passing.Score
        : !child.IsTurned ? passing
        : passing == Passing.Rise ? Passing.Fall : Passing.Rise;

    // Infinite shares take all, by weight.
    private static double Sum(in CountedChildren children, Span<double> shares, ref double rest)
    {
        var sum = Total(shares);
        if (!double.IsInfinity(sum))
        {
            return sum + rest;
        }

        rest = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = double.IsInfinity(shares[i]) ? Math.Abs(children.Weights[i]) : 0;
        }

        return Total(shares);
    }

    private static double Total(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>What of a node is passed to it.</summary>
    private enum Passing
    {
        /// <summary>What it has above the bottom.</summary>
        Rise,

        /// <summary>What it lacks to the top.</summary>
        Fall,

        /// <summary>Its score from 0.</summary>
        Score,

        /// <summary>One over its score.</summary>
        Inverse,
    }

    /// <param name="Part">How much, in points of the headline; with a score that is signed, its factor says so.</param>
    /// <param name="Passing">Of what.</param>
    private readonly record struct Passed(double Part, Passing Passing)
    {
        /// <summary>How many points of the headline a point of the node is, where terms are signed; else 0.</summary>
        public double Factor { get; init; }
    }
}
