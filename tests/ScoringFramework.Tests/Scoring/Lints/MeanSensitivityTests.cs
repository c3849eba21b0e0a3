using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class MeanSensitivityTests
{
    private static readonly Gen<double> Units = Gen.Frequency((2, Gen.OneOf(0.0, 1.0)), (3, Gen.Double[0, 1]));

    [Fact]
    public void No_mean_moves_further_whatever_the_other_children_are() =>
        Gen.Select(Aggregations.Any, Units.Array[2, 4], Gen.Double[0.001, 10].Array[4], Gen.Double[0, 1],
            (any, u, w, to) => (any, u, w, to)).Holds(c =>
        {
            var (aggregation, w) = (c.any.For(c.u.Length), c.w[..c.u.Length]);
            var raised = c.u.ToArray();
            raised[0] = Math.Max(c.u[0], c.to);

            var moved = CompiledFunction.Of(aggregation).Value(raised, w) - CompiledFunction.Of(aggregation).Value(c.u, w);

            var most = MeanSensitivity.Of(aggregation, c.u.Length, w[0] / w.Sum(), raised[0] - c.u[0]);
            Assert.True(moved <= most + 1e-9, $"{aggregation} moved by {moved:R}, and {most:R} was the most.");
        }, iter: 5000);

    [Fact]
    public void Some_children_are_moved_as_far_by_every_mean_but_the_ordered() =>
        Gen.Select(Aggregations.Any, Gen.Double[0.001, 0.999], Gen.Double[0.01, 1], (any, share, moved) => (any, share, moved)).Holds(c =>
        {
            var aggregation = c.any.For(2);
            if (aggregation.Kind == AggregationKind.Owa)
            {
                return;
            }

            var furthest = new[] { 0.0, 1 }.Max(other => new[] { 0, 1 - c.moved }.Max(from =>
                Of(aggregation, c.share, from + c.moved, other) - Of(aggregation, c.share, from, other)));

            Assert.Equal(furthest, MeanSensitivity.Of(aggregation, 2, c.share, c.moved), 1e-9);
        }, iter: 5000);

    private static double Of(Aggregation aggregation, double share, double child, double other) =>
        CompiledFunction.Of(aggregation).Value([child, other], [share, 1 - share]);
}
