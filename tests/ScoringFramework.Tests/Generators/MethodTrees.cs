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
/// Random rubrics of all kinds mixed at all depths, each with a score for every criterion: sums, products, means with options, scales of
/// their own,
/// turned children, curves, caps and floors.
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
        Aggregation.Product,
    ];

    /// <summary>The tree of a seed.</summary>
    public static MethodTree Of(int seed)
    {
        var trees = new MethodTrees(seed);
        var kind = trees.Pick(Kinds);
        var better = trees.Chance(0.15) ? Better.Lower : Better.Higher;
        var rubric = new Rubric
        {
            Id = "random",
            Version = "1.0.0",
            Aggregation = kind,
            Better = better,
            Rounding = new(4, MidpointRounding.AwayFromZero),
            Dimensions = trees.Children(2, kind, better),
            Scale = new(trees.Pick(0m, 1m, -2m), 7),
        };
        rubric = kind.IsOfScores ? rubric with { Scale = ScaleLayout.HeadOf(rubric) } : rubric;
        rubric = trees.Limited(rubric);
        return new(rubric, trees.criteria.ToDictionary(c => c.Id, trees.Score));
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];

    private ValueList<Dimension> Children(int depth, Aggregation kind, Better above) =>
        Enumerable.Range(0, random.Next(2, 5)).Select(_ => Child(depth, kind, above)).ToValueList();

    private Dimension Child(int depth, Aggregation kind, Better above)
    {
        var isTurned = Chance(0.3);
        var better = isTurned == (above == Better.Higher) ? Better.Lower : Better.Higher;
        var isProduct = kind is { Kind: AggregationKind.Product, OfShortfalls: false };
        var min = isProduct ? (isTurned ? Pick(0.5m, 1m) : Pick(0m, 0.5m, 1m)) : Pick(0m, 0m, 1m, 0.5m, -2m);
        var scale = new Scale(min, min + Pick(1m, 4m, 10m));
        var many = Pick(0.5, 1, 1, 2, 3);
        var isEqual = kind.DropLowest + kind.DropHighest > 0;
        var own = Pick(Kinds);
        Dimension dimension = depth == 0 || Chance(0.25)
            ? new Criterion()
            : new Composite { Aggregation = own, Curve = Chance(0.25) ? CurveOn(own, scale)
                : null, Dimensions = Children(depth - 1, own, better) };
        dimension = dimension with
        {
            Id = $"n{++next}",
            Title = "A dimension",
            Scale = scale,
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
        return random.Next(4) == 0 ? Pick(scale.Min, scale.Max) : scale.Min + (scale.Span * random.Next(0, 1001) / 1000);
    }

    private Rubric Limited(Rubric rubric)
    {
        var (caps, floors) = (new List<Cap>(), new List<Cap>());
        for (var i = random.Next(3); i > 0; i--)
        {
            var isFloor = Chance(0.4);
            var watched = criteria[random.Next(criteria.Count)];
            var isLow = (watched.Better == Better.Higher) != isFloor;
            var target = composites.Count > 0 && Chance(0.7) ? composites[random.Next(composites.Count)] : null;
            var scale = target?.Scale ?? rubric.Scale;
            (isFloor ? floors : caps).Add(new()
            {
                Id = $"limit-{i}",
                When = [new(watched.Id, isLow ? Comparison.AtMost : Comparison.AtLeast, watched.Scale!.Min
                    + (watched.Scale.Span * random.Next(300, 700) / 1000))],
                Limits = [new(target?.Id ?? CapLimit.Headline, scale.Min + (scale.IsOpen ? 1 : scale.Span * Pick(0m, 0.25m, 0.5m)))],
                Because = "It is so.",
            });
        }

        return rubric with { Caps = caps.ToValueList(), Floors = floors.ToValueList() };
    }
}
