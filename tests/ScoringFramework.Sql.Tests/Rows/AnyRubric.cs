namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>
/// Random rubrics with everything that a query can say: the mixed trees of the other tests, with measures, checklists, levels, positions,
/// criteria to pass, variants, roundings, rules for missing scores, and limits that look at composites.
/// </summary>
internal sealed class AnyRubric
{
    private static readonly Rounding[] Roundings =
    [
        new(0, MidpointRounding.AwayFromZero), new(1, MidpointRounding.ToEven), new(2, MidpointRounding.AwayFromZero),
        Rounding.ToStep(0.5m), Rounding.ToStep(0.05m, RoundingDirection.Up), Rounding.ToStep(0.25m, RoundingDirection.Down),
        new(1, MidpointRounding.AwayFromZero) { Direction = RoundingDirection.Down },
        new(1, MidpointRounding.AwayFromZero) { Direction = RoundingDirection.Up }, new(4, MidpointRounding.ToEven),
    ];

    private readonly Random random;

    private AnyRubric(int seed) => random = new(seed);

    /// <summary>The rubric of a seed; valid.</summary>
    public static Rubric Of(int seed)
    {
        var any = new AnyRubric(seed);
        var rubric = MethodTrees.Of(seed).Rubric;
        Func<Rubric, Rubric>[] changes =
        [
            any.WithKinds, any.WithInputs, any.WithLevels, any.WithRoundings, any.WithMissing, any.WithPass, any.WithVariants,
            any.WithLimits, any.WithPositions, any.WithGates,
        ];
        foreach (var change in changes)
        {
            var changed = change(rubric);
            rubric = RubricValidator.Check(changed).Any(d => d.Severity == Severity.Error) ? rubric : changed;
        }

        return rubric;
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private static Rubric Map(Rubric rubric, Func<Dimension, Dimension> change) =>
        rubric with { Dimensions = [.. rubric.Dimensions.Select(d => Map(d, change))] };

    private static Dimension Map(Dimension dimension, Func<Dimension, Dimension> change) => change(
        dimension is Composite composite ? composite with { Dimensions = [.. composite.Dimensions.Select(d => Map(d, change))] }
            : dimension);

    // Kinds that the mixed trees do not have.
    private Rubric WithKinds(Rubric rubric) => Map(rubric, d => d is Composite { Aggregation: { IsMean: true } } c
        ? Tried(rubric, c, c with
        {
            Aggregation = random.Next(6) switch
            {
                0 => Aggregation.Owa(c.Dimensions.Select((_, i) => i == 0 ? 0.5 : i == 1 ? 0.0 : 1.25)),
                1 => Aggregation.Median.Shortfalls(),
                2 => Aggregation.Power(50),
                3 => Aggregation.Power(-7.5),
                4 => Aggregation.Arithmetic.OnInterval(1, 5),
                _ => Aggregation.Harmonic.OnInterval(2, 7),
            },
        })
        : d);

    private static Dimension Tried(Rubric rubric, Dimension now, Dimension changed) =>
        RubricValidator.Check(Map(rubric, d => d.Id == now.Id ? changed : d)).Any(p => p.Severity == Severity.Error) ? now : changed;

    private Rubric WithInputs(Rubric rubric) => Map(rubric, d => d is not Criterion c || !Chance(0.6) ? d
        : Tried(rubric, c, Chance(0.2)
            ? c with { Checklist = [new("a", "So?", 1) { Partly = 0.25 }, new("b", "So?", 1.0 / 3), new("c", "So?", 2)] }
            : c with { Measure = Measure(c.Scale ?? rubric.Scale) }));

    private Measure Measure(Scale scale)
    {
        var (low, high) = ((double)scale.Min, (double)scale.Max);
        var middle = (scale.Min + scale.Max) / 2;
        Curve[] curves =
        [
            Curve.Points((-5, scale.Min), (10, middle), (40.5, scale.Max)), Curve.Points((0, scale.Max), (99, scale.Min)),
            Curve.Points([
                new CurvePoint(0, scale.Min), new CurvePoint(10, middle), new CurvePoint(10, scale.Max) { Above = true },
                new CurvePoint(50, middle),
            ]),
            Curve.Steps((0, scale.Min), (5, middle), (12.5, scale.Max)),
            Curve.Steps([new CurvePoint(0, scale.Max), new CurvePoint(7.5, middle) { Above = true }, new CurvePoint(100, scale.Min)]),
            Curve.Linear(-10, 60), Curve.Linear(50, 3), Curve.Log(1, 1000), Curve.Log(200, 0.5), Curve.Logistic(10, 0.3),
            Curve.Logistic(0, -25), Curve.LogNormal(40, 8), Curve.Identity, Curve.Ln((high - low) / 6, low),
            Curve.Ln((low - high) / 5, high), Curve.Power(1.8, (high - low) / 900, 2, low), Curve.Power(40, 1e-30),
            Curve.PowerBelow(0.5, (high - low) / 12, 80, low),
            Curve.Lookup(("low", scale.Min), ("it's", middle), ("2", scale.Max), ("-0.50", middle)),
        ];
        FigureRounding?[] roundings =
        [
            null, null, new(0.1m, RoundingDirection.Nearest), new(0.3m, RoundingDirection.Up), new(5, RoundingDirection.Down),
            new(0.001m, RoundingDirection.Nearest),
        ];
        var curve = Pick(curves);
        return new("m", null, curve) { Rounding = curve is LookupCurve ? null : Pick(roundings) };
    }

    private Rubric WithLevels(Rubric rubric)
    {
        rubric = rubric with { Levels = Levels(rubric.Scale) };
        return Map(rubric, d => Chance(0.4) ? Tried(rubric, d, d with { Levels = Levels(d.Scale ?? rubric.Scale) }) : d);
    }

    private ValueList<Level> Levels(Scale scale) =>
    [
        new(scale.Min, "Low \\ it's"), new(scale.Min + (scale.Span / 4), "Some") { Above = Chance(0.5) },
        new(scale.Min + (scale.Span / 2), "High"),
    ];

    private Rubric WithRoundings(Rubric rubric)
    {
        rubric = Chance(0.5) ? rubric with { Rounding = Pick(Roundings) } : rubric;
        return Map(rubric, d => Chance(0.3) ? Tried(rubric, d, d with { Rounding = Pick(Roundings) }) : d);
    }

    private Rubric WithMissing(Rubric rubric) => Map(rubric, d => Chance(0.4)
        ? Tried(rubric, d, random.Next(4) switch
        {
            0 => d with { OnMissing = MissingRule.Floor },
            1 => d with { OnMissing = MissingRule.Decline },
            2 => d with { OnMissing = MissingRule.Exclude },
            _ => d with { OnMissing = MissingRule.Score, MissingScore = (d.Scale ?? rubric.Scale) is var s ? s.Min + (s.Span / 4) : 0 },
        })
        : d);

    private Rubric WithPass(Rubric rubric)
    {
        var criteria = rubric.AllDimensions.OfType<Criterion>().ToArray();
        var chosen = Pick(criteria);
        return !Chance(0.3) ? rubric : Map(rubric, d => d.Id == chosen.Id && d is Criterion c && (c.Scale ?? rubric.Scale) is var scale
            ? c with { MustPass = new(scale.Min + (scale.Span / 4), "Out") } : d);
    }

    private Rubric WithVariants(Rubric rubric)
    {
        var weighed = Weighed(rubric).ToArray();
        return weighed.Length < 2 || !Chance(0.4) ? rubric : rubric with
        {
            Variants =
            [
                new() { Id = "bank", Title = "Banks", Weights = [new(weighed[0], 7.5), new(weighed[1], 0)] },
                new() { Id = "its", Title = "Others", Weights = [new(weighed[1], 2)] },
            ],
        };
    }

    // Children of means that are not of equal weights by rule.
    private static IEnumerable<string> Weighed(Rubric rubric) =>
        rubric.AllDimensions.OfType<Composite>().Where(c => c.Aggregation is { IsMean: true, DropLowest: 0, DropHighest: 0 })
            .SelectMany(c => c.Dimensions.Skip(1)).Select(d => d.Id);

    private Rubric WithLimits(Rubric rubric)
    {
        var all = rubric.AllDimensions.ToArray();
        var floors = rubric.Floors;
        for (var i = 0; i < 4; i++)
        {
            var (watched, other) = (Pick(all), Pick(all));
            var scale = watched.Scale ?? rubric.Scale;
            var missing = new Condition(other.Id, Comparison.NotScored, 0);
            var bad = (watched.Better ?? rubric.Better) == Better.Higher ? Comparison.Below : Comparison.Above;
            var cap = new Cap
            {
                Id = $"more-{i}",
                Because = "It is so.",
                When = i == 0 ? [new(watched.Id, bad, scale.Min + (scale.Span / 2))] : [],
                WhenAny = i == 1 ? [new([new(watched.Id, bad, scale.Min + (scale.Span / 3))]), new([missing])] : null,
                WhenCount = i >= 2 ? new(1, [new(watched.Id, bad, scale.Min + (scale.Span / 2)), missing]) : null,
                Limits = [new(CapLimit.Headline, rubric.Scale.Min + (rubric.Scale.Span * 0.4m))],
            };
            var changed = rubric with { Caps = [.. rubric.Caps, cap] };
            rubric = Chance(0.4) && !RubricValidator.Check(changed).Any(d => d.Severity == Severity.Error) ? changed : rubric;
        }

        return rubric;
    }

    private Rubric WithPositions(Rubric rubric)
    {
        var all = rubric.AllDimensions.ToArray();
        var (x, y) = (Pick(all), Pick(all));
        decimal Middle(Dimension d) => (d.Scale ?? rubric.Scale) is var s ? s.Min + (s.Span / 2) : 0;
        return !Chance(0.6) ? rubric : rubric with
        {
            Compass = new(x.Id, Chance(0.3) ? CapLimit.Headline : y.Id,
            [
                new("Both; --", [new(x.Id, Comparison.AtLeast, Middle(x)), new(y.Id, Comparison.Above, Middle(y))]),
                new("One", [new(x.Id, Comparison.AtMost, Middle(x))]) { Or = [new([new(y.Id, Comparison.Below, Middle(y))])] },
                new("None", []),
            ]),
        };
    }

    private Rubric WithGates(Rubric rubric) => Map(
        Chance(0.3) ? rubric with { Publish = new(0.6, null) } : rubric,
        d => d is Composite c && Chance(0.3) ? c with { MinCompleteness = Pick([0.5, 1.0 / 3, 0.8]) } : d);
}
