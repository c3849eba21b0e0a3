using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Pairs of rubrics with their dossiers, the second made from the first by changes of every kind.</summary>
internal static class ChangedSketches
{
    /// <summary>Changed scores, weights, aggregations, caps, rules and structure; the number of changes is small.</summary>
    public static Gen<(RubricSketch Before, RubricSketch After)> Any { get; } = Gen.Select(
        Sketches.Any, Gen.Int[0, 99].Array[40], Criteria.Any.Array[3], Gen.Int[0, 9],
        (sketch, picks, criteria, whole) => (sketch, Change(sketch, picks, criteria, whole)));

    /// <summary>Changed scores alone.</summary>
    public static Gen<(RubricSketch Before, RubricSketch After)> Rescored { get; } = Gen.Select(
        Sketches.Any, Gen.Int[0, 99].Array[40], Criteria.Units.Array[4],
        (sketch, picks, units) =>
        {
            var next = 0;
            return (sketch, sketch.Map(d => d is CriterionSketch c && picks[next++ % picks.Length] < 25
                ? c with { Given = new() { Score = units[next % units.Length] } } : d));
        });

    private static RubricSketch Change(RubricSketch sketch, int[] picks, CriterionSketch[] criteria, int whole)
    {
        var next = 0;
        var added = 0;
        int Pick() => picks[next++ % picks.Length];
        var changed = sketch.Map(d => d switch
        {
            CriterionSketch c when Pick() < 20 =>
                criteria[next % criteria.Length] with { Id = c.Id, Weight = c.Weight, OnMissing = c.OnMissing },
            CompositeSketch c when Pick() < 15 && c.Dimensions.Count > 1 && c.Aggregation?.Kind != AggregationKind.Owa
                && c.Dimensions.Skip(1).Any(x => x.Weight > 0) =>
                c with { Aggregation = c.Aggregation ?? Aggregation.Geometric, Dimensions = c.Dimensions.Skip(1).ToValueList() },
            CompositeSketch c when Pick() < 15 && c.Aggregation?.Kind != AggregationKind.Owa =>
                c with
                {
                    Aggregation = c.Aggregation ?? Aggregation.Geometric,
                    Dimensions = [.. c.Dimensions, criteria[0] with { Id = $"added-{added++}", Weight = 2 }]
                },
            CompositeSketch c when Pick() < 15 && c.Aggregation is not null => c with { Aggregation = Aggregation.Power(-1) },
            CompositeSketch c when Pick() < 10 => c with { MinCompleteness = 0.5 },
            _ when Pick() < 15 => d with { Weight = d.Weight * 3 },
            _ when Pick() < 8 => d with { OnMissing = MissingRule.Floor },
            _ => d,
        });
        var left = changed.All.Select(d => d.Id).Append(CapLimit.Headline).ToHashSet();
        return changed with
        {
            OnMissing = whole == 1 ? MissingRule.Floor : sketch.OnMissing,
            Rounding = whole == 2 ? new(1, MidpointRounding.ToEven) : sketch.Rounding,
            Scale = whole == 3 ? new(0, 100) : sketch.Scale,
            Caps = whole == 4 ? [] : sketch.Caps
                .Where(c => c.When.All(w => changed.Criteria.Any(x => x.Id == w.Criterion)))
                .Select(c => c with { Limits = c.Limits.Where(l => left.Contains(l.Target)).ToValueList() }).Where(c => c.Limits.Count > 0)
                .ToValueList(),
            Scenarios = [],
            // An owa of the top has a weight for each child, of which one may have gone.
            Aggregation = changed.Dimensions.Count == sketch.Dimensions.Count ? sketch.Aggregation : Aggregation.Arithmetic,
        };
    }
}
