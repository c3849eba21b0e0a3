using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Weights: usually equal ones, zeros, and far apart.</summary>
internal static class Weights
{
    public static Gen<double> Any { get; } = Gen.Frequency(
        (5, Gen.Const(1.0)), (2, Gen.Const(0.0)), (3, Gen.OneOf(2.0, 20, 60, 0.1, 1.0 / 3)), (1, Gen.OneOf(1e-9, 1e6)),
        (3, Gen.Double[0.01, 100]));
}
