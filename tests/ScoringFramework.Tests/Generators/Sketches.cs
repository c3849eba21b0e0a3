using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Random valid rubrics, each with a dossier: trees to depth 6, everything that can change a number.</summary>
public static class Sketches
{
    private const int Deepest = 6;

    private static readonly Gen<double?> Completenesses = Gen.Frequency(
        (8, Gen.Const((double?)null)), (1, Gen.OneOf<double?>(0, 0.5, 1.0 / 3, 0.75, 1)), (1, Gen.Double[0, 1].Select(d => (double?)d)));

    private static readonly Gen<Scale> Scales = Gen.OneOf(new Scale(0, 10), new Scale(1, 5), new Scale(-100, 100), new Scale(0, 1));

    private static readonly Gen<Rounding> Roundings = Gen.Select(
        Gen.Int[0, 8], Gen.OneOf(MidpointRounding.AwayFromZero, MidpointRounding.ToEven),
        (decimals, midpoint) => new Rounding(decimals, midpoint));

    private static readonly Gen<MissingRule> Rules = Gen.Frequency((4, MissingRule.Exclude), (2, MissingRule.Floor),
        (1, MissingRule.Decline));

    private static readonly Gen<RubricSketch> Trees = Gen.Select(
        Gen.Select(Scales, Roundings), Aggregations.Any, Rules, Completenesses, Children(Deepest),
        (head, aggregation, rule, least, children) => new RubricSketch
        {
            Scale = head.Item1,
            Rounding = head.Item2,
            Aggregation = aggregation.For(children.Count),
            OnMissing = rule,
            MinCompleteness = least,
            Dimensions = children,
        });

    /// <summary>Everything.</summary>
    public static Gen<RubricSketch> Any { get; } = Gen.Select(Trees, Caps.Some, Scenarios.Some, (tree, caps, scenarios) =>
    {
        var rubric = Identified(tree);
        return rubric with
        {
            Caps = caps.Select((c, i) => c.For(rubric, $"cap-{i}")).ToValueList(),
            Scenarios = Scenarios.For(rubric, scenarios),
        };
    });

    private static Gen<ValueList<DimensionSketch>> Children(int depth) =>
        Dimensions(depth).Array[1, depth > 4 ? 4 : 3].Select(children =>
        {
            // A parent whose children all weigh 0 is not a valid rubric.
            children[0] = children.All(c => c.Weight == 0) ? children[0] with { Weight = 1 } : children[0];
            return children.ToValueList();
        });

    private static Gen<DimensionSketch> Dimensions(int depth)
    {
        var rule = Gen.Frequency((6, Gen.Const((MissingRule?)null)), (1, Rules.Select(r => (MissingRule?)r)));
        var leaf = Gen.Select(Criteria.Any, Weights.Any, rule, (criterion, weight, onMissing) =>
            (DimensionSketch)(criterion with { Weight = weight, OnMissing = onMissing }));
        if (depth == 1)
        {
            return leaf;
        }

        var composite = Gen.Select(Children(depth - 1), Weights.Any, rule, Gen.Null(Aggregations.Any, 0.3), Completenesses,
            (children, weight, onMissing, aggregation, least) => (DimensionSketch)new CompositeSketch
            {
                Weight = weight,
                OnMissing = onMissing,
                Aggregation = aggregation?.For(children.Count),
                MinCompleteness = least,
                Dimensions = children,
            });
        return Gen.Frequency((3, leaf), (2, composite));
    }

    // Ids count up through the tree. A composite that would take an owa of the wrong length from the rubric takes the arithmetic mean.
    private static RubricSketch Identified(RubricSketch rubric)
    {
        var next = 0;
        return rubric.Map(d =>
        {
            d = d with { Id = $"n{++next}" };
            return d is CompositeSketch { Aggregation: null } c && rubric.Aggregation.Kind == AggregationKind.Owa
                && rubric.Aggregation.OrderWeights.Count != c.Dimensions.Count
                ? c with { Aggregation = Aggregation.Arithmetic }
                : d;
        });
    }
}
