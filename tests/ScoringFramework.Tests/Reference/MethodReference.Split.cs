namespace ScoringFramework.Tests.Reference;

/// <summary>The split: how a part passes from a composite to its children.</summary>
internal sealed partial class MethodReference
{
    private static void Share(Node n, double part, Passing passing, Dictionary<string, double> parts)
    {
        void Keep(double value) => parts[n.Id ?? ""] = parts.GetValueOrDefault(n.Id ?? "") + value;
        if (part == 0)
        {
            return;
        }

        if (n.Kind is null)
        {
            Keep(part);
            return;
        }

        if (passing is Passing.Score or Passing.Inverse)
        {
            var own = passing == Passing.Score ? (n.Score == 0 ? part : part * n.Min / n.Score) : part * n.Score / n.Max;
            Keep(own);
            Share(n, part - own, passing == Passing.Score ? Passing.Rise : Passing.Fall, parts);
            return;
        }

        var isRise = passing == Passing.Rise;
        var whole = isRise ? n.Score - n.Min : n.Max - n.Score;
        if (whole <= 0)
        {
            Keep(part);
            return;
        }

        var end = n.Curve is null ? 0 : isRise ? n.Then(n.InnerMin) - n.Min : n.Max - n.Then(n.InnerMax);
        Keep(part * end / whole);
        part *= 1 - (end / whole);

        if (n.IsProduct && isRise && n.InnerMin < 0)
        {
            var product = Math.Max(0, Give(n));
            Keep(part * -n.InnerMin / (product - n.InnerMin));
            part *= product / (product - n.InnerMin);
        }

        var (q, rest) = Weigh(n, isRise);
        if (q.Any(double.IsInfinity))
        {
            (q, rest) = ([.. q.Select((a, i) => double.IsInfinity(a) ? n.Children[i].Many : 0)], 0);
        }

        var sum = q.Sum() + rest;
        if (!(sum > 0))
        {
            Keep(part);
            return;
        }

        Keep(part * rest / sum);
        for (var i = 0; i < q.Length; i++)
        {
            var child = n.Children[i];
            var next = n.IsProduct && isRise ? (child.IsTurned ? Passing.Inverse : Passing.Score) : isRise != child.IsTurned
                ? Passing.Rise : Passing.Fall;
            Share(child, part * q[i] / sum, next, parts);
        }
    }

    private static (double[] Shares, double Base) Weigh(Node n, bool isRise)
    {
        var kind = n.Kind!;
        if (kind.Kind == AggregationKind.Sum)
        {
            var worst = n.Children.Select(c => c.Many * (c.IsTurned ? -c.Max : c.Min)).ToArray();
            var best = n.Children.Select(c => c.Many * (c.IsTurned ? -c.Min : c.Max)).ToArray();
            var value = n.Children.Select(c => c.Many * (c.IsTurned ? -c.Score : c.Score)).ToArray();
            var from = (double)kind.From;
            return isRise ? ([.. value.Zip(worst, (v, b) => v - b)], Math.Max(0, from + worst.Sum() - n.InnerMin))
                : ([.. best.Zip(value, (b, v) => b - v)], Math.Max(0, n.InnerMax - from - best.Sum()));
        }

        if (n.IsProduct)
        {
            return (isRise ? [.. n.Children.Select(c => c.Many)]
                : [.. n.Children.Select(c =>
                    c.Score <= 0 ? double.PositiveInfinity : c.Many * Math.Abs(Math.Log((c.IsTurned ? c.Min : c.Max) / c.Score)))], 0);
        }

        if (kind.Table is { } table)
        {
            return WeighTable(n, table, isRise);
        }

        if (kind.OnScores)
        {
            return WeighScores(n, isRise);
        }

        var isUp = isRise != kind.OfShortfalls;
        var u = n.Children.Select(c => kind.OfShortfalls ? 1 - c.Place : c.Place).ToArray();
        var w = n.Children.Select(c => c.Many).ToArray();
        double[] shares = kind.Kind switch
        {
            AggregationKind.Arithmetic when kind.DropLowest + kind.DropHighest == 0 => [.. u.Zip(w, (a, b) => b * (isUp ? a : 1 - a))],
            AggregationKind.Geometric when kind.On is { } on =>
                [.. u.Zip(w, (a, b) =>
                    b * Math.Abs(Math.Log(((double)on.Min + (a * (double)(on.Max - on.Min))) / (double)(isUp ? on.Min : on.Max))))],
            AggregationKind.Geometric or AggregationKind.Product =>
                [.. u.Zip(w, (a, b) => isUp ? b : a > 0 ? -b * Math.Log(a) : double.PositiveInfinity)],
            AggregationKind.Power or AggregationKind.Harmonic => [.. u.Zip(w, (a, b) => b * Power(a, kind.Exponent, isUp))],
            _ => [.. Ordered(kind, u, w).Zip(u, (q, a) => q * (isUp ? a : 1 - a))],
        };
        return (shares, 0);
    }

    // Distances in g; where g is infinite at the bottom, by weight; and what the scale reaches beyond all children at their ends.
    private static (double[] Shares, double Base) WeighScores(Node n, bool isRise)
    {
        var kind = n.Kind!;
        double G(double x) => kind.Kind == AggregationKind.Arithmetic ? x : kind.Kind == AggregationKind.Geometric ? Math.Log(x)
            : Math.Pow(x, kind.Exponent);
        var isByWeight = isRise && kind.Kind == AggregationKind.Geometric && n.Children.Any(c => c.Min <= 0);
        double[] shares = [.. n.Children.Select(c => c.Many * (isByWeight ? 1 : Math.Abs(G(c.Turned) - G(isRise ? c.Min : c.Max))))];
        if (shares.Any(double.IsInfinity))
        {
            shares = [.. shares.Select((s, i) => double.IsInfinity(s) ? n.Children[i].Many : 0)];
        }

        var (here, end) = (Math.Clamp(MeanOfScores(kind, n, c => c.Turned), n.InnerMin, n.InnerMax),
            MeanOfScores(kind, n, c => isRise ? c.Min : c.Max));
        var (beyond, between) = isRise ? (end - n.InnerMin, here - end) : (n.InnerMax - end, end - here);
        return beyond <= 0 ? (shares, 0) : between > 0 ? (shares, shares.Sum() * beyond / between) : ([.. shares.Select(_ => 0.0)], 1);
    }

    // Shapley's values of the two sides, from the worst cell or the best.
    private static (double[] Shares, double Base) WeighTable(Node n, LevelTable table, bool isRise)
    {
        int End(Node side) => side.IsTurned == isRise ? side.Levels.Count - 1 : 0;
        var (a, b) = (n.Children[0], n.Children[1]);
        var (end, here) = (Cell(n, table, End(a), End(b)), Cell(n, table, a.LevelNow, b.LevelNow));
        var (byFirst, bySecond) = (Cell(n, table, a.LevelNow, End(b)), Cell(n, table, End(a), b.LevelNow));
        double[] shares = [Math.Abs(byFirst - end + here - bySecond) / 2, Math.Abs(bySecond - end + here - byFirst) / 2];
        return (shares, isRise ? end - n.Min : n.Max - end);
    }

    private static double Power(double u, double p, bool isUp) => isUp
        ? u > 0 ? Math.Pow(u, p) : p < 0 ? double.PositiveInfinity : 0
        : u > 1e-60 ? Math.Abs(1 - Math.Pow(u, p)) : p > 0 ? 1 : double.PositiveInfinity;

    private enum Passing
    {
        Rise,
        Fall,
        Score,
        Inverse,
    }
}
