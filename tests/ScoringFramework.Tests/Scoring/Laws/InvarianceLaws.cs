using CsCheck;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Reference;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class InvarianceLaws
{
    [Fact]
    public void The_order_of_siblings_changes_nothing() => Gen.Select(Sketches.Any, Gen.Int[0, 3]).Holds(
        (sketch, by) => AssertSame(sketch.Score(), sketch.Reorder(by).Score()), iter: 250);

    [Fact]
    public void Scaling_weights_changes_nothing() => Gen.Select(Sketches.Any, Gen.OneOf(3, 0.1, 1e6, 1e-6, 1.0 / 7)).Holds(
        (sketch, by) => AssertSame(sketch.Score(), sketch.ScaleWeights(by).Score()), iter: 250);

    // Owa is left out: its list has a weight for each child, so a rubric without the child has another list.
    [Fact]
    public void What_does_not_apply_changes_nothing_beyond_its_absence() => Sketches.Any.Select(WithoutOwa).Holds(sketch =>
    {
        var card = sketch.Score();
        if (sketch.WithoutInapplicable(card) is { } rest)
        {
            AssertSame(card, rest.Score());
        }
    }, iter: 250);

    [Fact]
    public void Stretching_a_curve_and_its_figure_together_changes_nothing() =>
        Gen.Select(Sketches.Any, Gen.OneOf(1000m, 0.001m, 7m, 0.5m)).Holds((sketch, by) =>
        {
            var (card, stretched) = (sketch.Score(), sketch.Stretch(by).Score());

            // A step of the twelfth decimal, to which each computed criterion is rounded.
            Assert.All(sketch.Criteria, c => Assert.Equal(
                card[c.Id].Unrounded ?? double.NaN, stretched[c.Id].Unrounded ?? double.NaN, Tolerance.Of(card.Scale) * 1.001));
        }, iter: 250);

    private static void AssertSame(Scorecard before, Scorecard after)
    {
        var tolerance = Tolerance.Of(before.Scale);
        Assert.Equal(before.Headline.Outcome, after.Headline.Outcome);
        Assert.Equal(before.Headline.Unrounded ?? 0, after.Headline.Unrounded ?? 0, tolerance);
        Assert.Equal(before.Headline.Completeness ?? 0, after.Headline.Completeness ?? 0, 1e-12);
        Assert.Equal(before.Headline.Score, after.Headline.Score);
        Assert.Equal(before.Headline.Bounds, after.Headline.Bounds);
        Assert.Equal(before.Scenarios, after.Scenarios);
        Assert.Equal(before.Expected, after.Expected);
        Assert.Equal(before.Layers, after.Layers);
        Assert.All(after.Dimensions, d =>
        {
            Assert.Equal(before[d.Id].Outcome, d.Outcome);
            Assert.Equal(before[d.Id].Unrounded ?? 0, d.Unrounded ?? 0, tolerance);
            Assert.Equal(before[d.Id].Upside, d.Upside);
        });
        var lines = before.Ledger.ToDictionary(l => (l.Kind, l.Id, l.Target), l => l.Value);
        Assert.All(after.Ledger, l => Assert.Equal(lines[(l.Kind, l.Id, l.Target)], l.Value, tolerance));
    }

    private static RubricSketch WithoutOwa(RubricSketch sketch) =>
        sketch.Map(d => d is CompositeSketch c ? c with { Aggregation = Instead(c.Aggregation) } : d) with
        {
            Aggregation = Instead(sketch.Aggregation) ?? Aggregation.Geometric,
        };

    private static Aggregation? Instead(Aggregation? aggregation) => aggregation?.Kind == AggregationKind.Owa ? null : aggregation;
}
