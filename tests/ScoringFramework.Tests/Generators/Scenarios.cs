using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Up to three scenarios; all of them have a likelihood, or none.</summary>
internal static class Scenarios
{
    public static Gen<AnyScenarios> Some { get; } = Gen.Select(
        Gen.Bool,
        Gen.Select(
            Gen.OneOf(0, 1, 0.2, 3),
            Gen.Select(Gen.Int[0, 50], Gen.OneOf(0, 0.5, 1, 2, 10)).Array[1, 3],
            (likelihood, emphasis) => new AnyScenario(likelihood, emphasis)).Array[0, 3],
        (likely, all) => new AnyScenarios(likely, all));

    public static ValueList<ScenarioSketch> For(RubricSketch rubric, AnyScenarios scenarios)
    {
        var ids = rubric.All.Select(d => d.Id).ToArray();
        return scenarios.All.Select((s, i) => new ScenarioSketch(
            $"future-{i}",
            scenarios.Likely ? (i == 0 && s.Likelihood == 0 ? 1 : s.Likelihood) : null,
            s.Emphasis.Select(e => (ids[e.Pick % ids.Length], e.Factor)).DistinctBy(e => e.Item1).ToValueList())).ToValueList();
    }
}

/// <summary>A scenario that does not know the tree yet.</summary>
public sealed record AnyScenario(double Likelihood, (int Pick, double Factor)[] Emphasis);

/// <summary>Scenarios that do not know the tree yet.</summary>
public sealed record AnyScenarios(bool Likely, AnyScenario[] All);
