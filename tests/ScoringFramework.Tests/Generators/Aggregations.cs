using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Every aggregation; powers near their limits; ordered weights cut to the number of children.</summary>
public static class Aggregations
{
    private static readonly Gen<double> Exponents = Gen.Frequency(
        (3, Gen.OneOf(0, 0.05, -0.05, 50, -50)), (2, Gen.OneOf(0.5, 1, 2, -1, -2)), (1, Gen.Double[0.05, 50]), (1, Gen.Double[-50, -0.05]));

    private static readonly Gen<double[]> OrderWeights = Gen.Frequency((1, Gen.Const(0.0)), (2, Gen.OneOf(1.0, 2, 0.25)),
        (2, Gen.Double[0, 1])).Array[4];

    public static Gen<AnyAggregation> Any { get; } = Gen.Frequency(
        (2, Gen.Const(new AnyAggregation(Aggregation.Arithmetic, []))),
        (1, Gen.OneOf(Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum, Aggregation.Maximum)
            .Select(a => new AnyAggregation(a, []))),
        (2, Exponents.Select(p => new AnyAggregation(Aggregation.Power(p), []))),
        (2, OrderWeights.Select(w => new AnyAggregation(null, w.ToValueList()))));
}

/// <summary>An aggregation that does not know yet how many children it has.</summary>
public sealed record AnyAggregation(Aggregation? Fixed, ValueList<double> OrderWeights)
{
    public Aggregation For(int children)
    {
        var weights = OrderWeights.Take(children).ToArray();
        return Fixed ?? Aggregation.Owa(weights.Sum() > 0 ? weights : weights.Select((_, i) => i == 0 ? 1.0 : 0));
    }
}
