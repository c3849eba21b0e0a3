using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Reference;

/// <summary>
/// A second engine for rubrics of all kinds whose criteria are all scored: recursive, on scores, without a compiled form and without a
/// call into the first. Its split is the numeric model of the design.
/// </summary>
internal sealed partial class MethodReference
{
    private readonly MethodTree tree;
    private readonly Node head;
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Limit, string Target)> off = [];

    public MethodReference(MethodTree tree)
    {
        this.tree = tree;
        var rubric = tree.Rubric;
        head = new(null, rubric.Aggregation, rubric.Curve, rubric.Scale, rubric.Better,
            [.. rubric.Dimensions.Where(d => d.OnMissing != MissingRule.Exclude).Select(d => Of(d, rubric.Better))]);
        nodes[CapLimit.Headline] = head;
        Fired = [.. rubric.Floors.Select(f => (f, true)).Concat(rubric.Caps.Select(c => (c, false))).Where(l => l.Item1.When.All(Holds))];
        Headline = Evaluate();
        off.UnionWith(Fired.SelectMany(l => l.Limit.Limits.Select(t => (l.Limit.Id, t.Target))));
        Unlimited = Evaluate();
    }

    public double Headline { get; }

    /// <summary>The headline without any limit.</summary>
    public double Unlimited { get; }

    public (Cap Limit, bool IsFloor)[] Fired { get; }

    /// <summary>
    /// The parts of the headline without limits, by dimension; those of the headline itself and of the bottom under an empty id.
    /// </summary>
    public Dictionary<string, double> Parts()
    {
        var parts = new Dictionary<string, double>(StringComparer.Ordinal) { [""] = head.Min };
        Share(head, Unlimited - head.Min, Passing.Rise, parts);
        return parts;
    }

    private Node Of(Dimension d, Better above)
    {
        var composite = d as Composite;
        var better = d.Better!.Value;
        var children = (composite?.Dimensions ?? []).Where(c => c.OnMissing != MissingRule.Exclude).Select(c => Of(c, better)).ToArray();
        var many = d.Times ?? d.Exponent ?? d.Weight;
        var node = new Node(
            d.Id, composite?.Aggregation, composite?.Curve, d.Scale!, better, children)
        { Many = many, IsTurned = better != above, Levels = d.Levels };
        node.Score = composite is not null ? 0 : tree.Scores.TryGetValue(d.Id, out var score) ? (double)score
            : d.OnMissing == MissingRule.Score ? (double)d.MissingScore!.Value : better == Better.Higher ? node.Min : node.Max;
        return nodes[d.Id] = node;
    }

    private bool Holds(Condition condition)
    {
        var score = Math.Round(tree.Scores[condition.Dimension], 4, MidpointRounding.AwayFromZero);
        return condition.Comparison == Comparison.AtMost ? score <= condition.Limit : score >= condition.Limit;
    }

    private double Evaluate()
    {
        Evaluate(head);
        return head.Score;
    }

    private void Evaluate(Node n)
    {
        if (n.Kind is null)
        {
            return;
        }

        foreach (var child in n.Children)
        {
            Evaluate(child);
        }

        n.Inner = Math.Clamp(Give(n), n.InnerMin, n.InnerMax);
        n.Score = n.Then(n.Inner);
        foreach (var (limit, isFloor) in Fired ?? [])
        {
            foreach (var target in limit.Limits.Where(t => nodes[t.Target] == n && !off.Contains((limit.Id, t.Target))))
            {
                var isUpper = isFloor == (n.Better == Better.Lower);
                n.Score = isUpper ? Math.Min(n.Score, (double)target.Limit) : Math.Max(n.Score, (double)target.Limit);
            }
        }
    }

    private static double Give(Node n)
    {
        var kind = n.Kind!;
        if (kind.Kind == AggregationKind.Sum)
        {
            return (double)kind.From + n.Children.Sum(c => (c.IsTurned ? -1 : 1) * c.Many * c.Score);
        }

        if (kind is { Kind: AggregationKind.Product, OfShortfalls: false })
        {
            return n.Children.Aggregate(1.0, (p, c) => p * Math.Pow(c.IsTurned ? 1 / c.Score : c.Score, c.Many));
        }

        if (kind.Table is { } table)
        {
            return Cell(n, table, n.Children[0].LevelNow, n.Children[1].LevelNow);
        }

        if (kind.OnScores)
        {
            return MeanOfScores(kind, n, c => c.Turned);
        }

        var u = n.Children.Select(c => kind.OfShortfalls ? 1 - c.Place : c.Place).ToArray();
        var mean = Math.Clamp(Mean(kind, u, [.. n.Children.Select(c => c.Many)]), 0, 1);
        return n.InnerMin + ((kind.OfShortfalls ? 1 - mean : mean) * (n.InnerMax - n.InnerMin));
    }

    private static double Cell(Node n, LevelTable table, int first, int second)
    {
        var (a, b) = (n.Children[0], n.Children[1]);
        var (row, column) = a.Id == table.Rows ? (a.Levels[first], b.Levels[second]) : (b.Levels[second], a.Levels[first]);
        return (double)table.Cells.Single(c => c.Row == row.Text && c.Column == column.Text).Score;
    }

    private static double MeanOfScores(Aggregation kind, Node n, Func<Node, double> score)
    {
        var total = n.Children.Sum(c => c.Many);
        double Of(Func<double, double> g) => n.Children.Sum(c => c.Many / total * g(score(c)));
        return kind.Kind switch
        {
            AggregationKind.Arithmetic => Of(x => x),
            AggregationKind.Geometric => n.Children.Any(c => score(c) <= 0) ? 0 : Math.Exp(Of(Math.Log)),
            _ => Math.Pow(Of(x => Math.Pow(x, kind.Exponent)), 1 / kind.Exponent),
        };
    }

    private static double Mean(Aggregation kind, double[] u, double[] w)
    {
        var total = w.Sum();
        var (low, span) = kind.On is { } on ? ((double)on.Min, (double)(on.Max - on.Min)) : (0, 1);
        switch (kind.Kind)
        {
            case AggregationKind.Product:
                return u.Zip(w, Math.Pow).Aggregate(1.0, (a, b) => a * b);
            case AggregationKind.Geometric:
                return u.Any(a => low + (span * a) <= 0) ? 0
                    : (Math.Exp(u.Zip(w, (a, b) => b / total * Math.Log(low + (span * a))).Sum()) - low) / span;
            case AggregationKind.Power or AggregationKind.Harmonic:
                return kind.Exponent < 0 && u.Any(a => a <= 0) ? 0
                    : Math.Pow(u.Zip(w, (a, b) => b / total * Math.Pow(a, kind.Exponent)).Sum(), 1 / kind.Exponent);
            default:
                return Ordered(kind, u, w).Zip(u, (q, a) => q * a).Sum();
        }
    }

    // What each child takes of the order; those that tie share by weight.
    private static double[] Ordered(Aggregation kind, double[] u, double[] w)
    {
        var (total, taken, running, before) = (w.Sum(), new double[u.Length], 0.0, 0.0);
        var order = Enumerable.Range(0, u.Length).OrderByDescending(i => u[i]).ToArray();
        for (var k = 0; k < order.Length;)
        {
            var tied = order.Skip(k).TakeWhile(i => u[order[k]] - u[i] <= 1e-12).ToArray();
            running += tied.Sum(i => w[i]);
            var upTo = k + tied.Length == order.Length ? 1 : Quantifier(kind, running / total, u.Length);
            foreach (var i in tied)
            {
                taken[i] = (upTo - before) * w[i] / tied.Sum(j => w[j]);
            }

            (before, k) = (upTo, k + tied.Length);
        }

        return taken;
    }

    private static double Quantifier(Aggregation kind, double s, int n) => kind.Kind switch
    {
        AggregationKind.Minimum => 0,
        AggregationKind.Maximum => 1,
        AggregationKind.Median => s < 0.5 - 1e-12 ? 0 : s > 0.5 + 1e-12 ? 1 : 0.5,
        _ => Math.Clamp(((s * n) - kind.DropHighest) / (n - kind.DropLowest - kind.DropHighest), 0, 1),
    };
}
