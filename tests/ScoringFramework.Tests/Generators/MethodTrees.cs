using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>A random rubric of all kinds, and the score of each criterion.</summary>
public sealed record MethodTree(Rubric Rubric, IReadOnlyDictionary<string, decimal> Scores)
{
    /// <summary>The rubric scored with its scores, or with others.</summary>
    public Scorecard Score(IReadOnlyDictionary<string, decimal>? others = null) => new ScoringEngine(Rubric).Score(
        Dossier.Define("subject", Rubric, "Subject", new DateOnly(2026, 5, 31), d =>
        {
            foreach (var (id, score) in others ?? Scores)
            {
                d.Hold(id, score, "It is so.");
            }
        }).ValueOrThrow());

    public override string ToString() => new RubricFileText(Rubric).Text + string.Join(", ", Scores.Select(s => $"{s.Key} {s.Value}"));

    private sealed record RubricFileText(Rubric Rubric)
    {
        public string Text => RubricFile.ToYaml(Rubric);
    }
}

/// <summary>
/// Random rubrics of all kinds mixed at all depths, with scores: sums, products, tables, means with options, scales of their own, open ones
/// too, turned children, curves, caps and floors. Some criteria have no score, and each of these has a rule for it.
/// </summary>
internal sealed class MethodTrees
{
    private readonly Random random;
    private readonly List<Criterion> criteria = [];
    private readonly List<Composite> composites = [];
    private int next;

    private MethodTrees(int seed) => random = new(seed);

    /// <summary>Valid trees.</summary>
    public static Gen<MethodTree> Any { get; } = Gen.Int[0, int.MaxValue - 1].Select(Of);

    private static Aggregation[] Kinds { get; } =
    [
        Aggregation.Arithmetic, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Power(0.5), Aggregation.Power(2),
            Aggregation.Power(-2),
        Aggregation.Minimum, Aggregation.Maximum, Aggregation.Median, Aggregation.Sum(), Aggregation.Sum(5), Aggregation.Product,
        Aggregation.Geometric.OnInterval(1, 10), Aggregation.Geometric.Shortfalls(), Aggregation.Power(2).Shortfalls(),
        Aggregation.Product.Shortfalls(), Aggregation.Arithmetic.Dropping(1), Aggregation.Arithmetic.Dropping(0, 1), Aggregation.Sum(),
        Aggregation.Product, Aggregation.Arithmetic.OfScores(), Aggregation.Geometric.OfScores(), Aggregation.Power(2).OfScores(),
    ];

    /// <summary>The tree of a seed.</summary>
    public static MethodTree Of(int seed)
    {
        var trees = new MethodTrees(seed);
        var better = trees.Chance(0.15) ? Better.Lower : Better.Higher;
        var scale = new Scale(trees.Pick(0m, 1m, -2m), 7);
        var (kind, children) = trees.Made(2, better, scale);
        var rubric = new Rubric
        {
            Id = "random",
            Version = "1.0.0",
            Aggregation = kind,
            Better = better,
            Rounding = new(4, MidpointRounding.AwayFromZero),
            Dimensions = children,
            Scale = scale,
        };
        rubric = kind.IsOfScores ? rubric with { Scale = ScaleLayout.HeadOf(rubric) } : rubric;
        rubric = trees.Limited(rubric);
        return new(rubric, trees.Scored.ToDictionary(c => c.Id, trees.Score));
    }

    private IEnumerable<Criterion> Scored => criteria.Where(c => c.OnMissing is null);

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];

    // How a composite is made, and of what; the first child always has a score, and so every composite does.
    private (Aggregation Kind, ValueList<Dimension> Children) Made(int depth, Better better, Scale scale)
    {
        if (Chance(0.12))
        {
            var sides = Enumerable.Range(0, 2).Select(i => Levelled(Child(depth, Aggregation.Minimum, better, i == 0) with { Weight = 1 }))
                .ToArray();
            Replace(sides);
            return (Aggregation.Of(Table(sides[0], sides[1], better, scale)), sides.ToValueList());
        }

        var kind = Pick(Kinds);
        return (kind, Enumerable.Range(0, random.Next(2, 5)).Select(i => Child(depth, kind, better, i == 0)).ToValueList());
    }

    private Dimension Child(int depth, Aggregation kind, Better above, bool isFirst)
    {
        var isTurned = Chance(0.3);
        var better = isTurned == (above == Better.Higher) ? Better.Lower : Better.Higher;
        var isProduct = kind is { Kind: AggregationKind.Product, OfShortfalls: false };
        var min = isProduct ? (isTurned ? Pick(0.5m, 1m) : Pick(0m, 0.5m, 1m))
            : kind is { OnScores: true, Kind: not AggregationKind.Arithmetic } ? Pick(0m, 0.5m, 1m) : Pick(0m, 0m, 1m, 0.5m, -2m);
        var scale = new Scale(min, min + Pick(1m, 4m, 10m));
        var many = Pick(0.5, 1, 1, 2, 3);
        var isEqual = kind.DropLowest + kind.DropHighest > 0;
        var dimension = depth == 0 || Chance(0.25) ? Criterion(kind, scale, better, isTurned, isFirst)
            : Made(depth - 1, better, scale) is var (own, children) ? new Composite
            {
                Aggregation = own,
                Curve = own.Kind != AggregationKind.Table && Chance(0.25) ? CurveOn(own, scale) : null,
                Dimensions = children,
                Scale = scale,
            }
            : (Dimension)null!;
        dimension = dimension with
        {
            Id = $"n{++next}",
            Title = "A dimension",
            Better = better,
            Times = kind.Kind == AggregationKind.Sum ? many : null,
            Exponent = kind.Kind == AggregationKind.Product ? many : null,
            Weight = kind.IsMean && !isEqual ? many : 1,
        };
        if (dimension is Composite composite)
        {
            composites.Add(composite);
        }
        else
        {
            criteria.Add((Criterion)dimension);
        }

        return dimension;
    }

    private Criterion Criterion(Aggregation kind, Scale scale, Better better, bool isTurned, bool isFirst)
    {
        var isOpen = kind.IsOfScores && (!isTurned || kind.Kind == AggregationKind.Product) && Chance(0.1);
        var criterion = new Criterion { Scale = isOpen ? Scale.From(scale.Min) : scale };
        if (isFirst || !Chance(0.15))
        {
            return criterion;
        }

        var canBeLeftOut = kind.IsMean && kind.DropLowest + kind.DropHighest == 0;
        return Pick(0, 1, 2) switch
        {
            0 when canBeLeftOut => criterion with { OnMissing = MissingRule.Exclude },
            1 when !(isOpen && better == Better.Lower) => criterion with { OnMissing = MissingRule.Floor },
            _ => criterion with { OnMissing = MissingRule.Score, MissingScore = scale.Min + (scale.Span * random.Next(0, 11) / 10) },
        };
    }

    private Dimension Levelled(Dimension side)
    {
        var (min, span) = (side.Scale!.Min, side.Scale.Span);
        return side with
        {
            Levels = [new(min, "low"), new(min + (span * random.Next(200, 500) / 1000), "middle"), new(min + (span * 0.7m), "high")],
            OnMissing = side.OnMissing == MissingRule.Exclude ? MissingRule.Floor : side.OnMissing,
        };
    }

    private void Replace(Dimension[] changed)
    {
        foreach (var side in changed)
        {
            var (c, d) = (criteria.FindIndex(d => d.Id == side.Id), composites.FindIndex(d => d.Id == side.Id));
            if (c >= 0)
            {
                criteria[c] = (Criterion)side;
            }
            else
            {
                composites[d] = (Composite)side;
            }
        }
    }

    // A better level is a higher cell, or a lower one for a side whose better end is the other one.
    private static LevelTable Table(Dimension rows, Dimension columns, Better better, Scale scale)
    {
        var cells = new List<LevelTableCell>();
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                var steps = (rows.Better == better ? row : 2 - row) + (columns.Better == better ? column : 2 - column);
                cells.Add(new(rows.Levels[row].Text, columns.Levels[column].Text, scale.Min + (scale.Span * steps / 4)));
            }
        }

        return new(rows.Id, columns.Id, cells.ToValueList());
    }

    private CompositeCurve CurveOn(Aggregation of, Scale scale)
    {
        var (low, high) = of.IsOfScores ? (-5.0, 12.0) : (20.0, 90.0);
        var middle = (scale.Min + scale.Max) / 2;
        var curve = Chance(0.5) ? Curve.Steps((low, scale.Min), ((low + high) / 2, middle), (high, scale.Max))
            : Curve.Points((low, middle), (high, scale.Max));
        return new(curve, of.IsOfScores ? null : new Scale(0, 100));
    }

    private decimal Score(Criterion criterion)
    {
        var scale = criterion.Scale!;
        return scale.IsOpen ? scale.Min + (random.Next(0, 5001) / 100m)
            : random.Next(4) == 0 ? Pick(scale.Min, scale.Max) : scale.Min + (scale.Span * random.Next(0, 1001) / 1000);
    }

    private Rubric Limited(Rubric rubric)
    {
        var (caps, floors) = (new List<Cap>(), new List<Cap>());
        for (var i = random.Next(3); i > 0; i--)
        {
            var isFloor = Chance(0.4);
            var watched = Pick([.. Scored]);
            var isLow = (watched.Better == Better.Higher) != isFloor;
            var target = composites.Count > 0 && Chance(0.7) ? composites[random.Next(composites.Count)] : null;
            var scale = target?.Scale ?? rubric.Scale;
            (isFloor ? floors : caps).Add(new()
            {
                Id = $"limit-{i}",
                When = [new(watched.Id, isLow ? Comparison.AtMost : Comparison.AtLeast, watched.Scale!.Min
                    + (watched.Scale.IsOpen ? 20 : watched.Scale.Span * random.Next(300, 700) / 1000))],
                Limits = [new(target?.Id ?? CapLimit.Headline, scale.Min + (scale.IsOpen ? 1 : scale.Span * Pick(0m, 0.25m, 0.5m)))],
                Because = "It is so.",
            });
        }

        return rubric with { Caps = caps.ToValueList(), Floors = floors.ToValueList() };
    }
}
