using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Probable mistakes in a valid rubric that only evaluating it can find.</summary>
internal static class EngineLints
{
    // Scenarios times dimensions: so much is looked at in a blink. Beyond, a lint would have to guess about some future, and is silent.
    private const long Most = 5_000_000;

    /// <summary>What holds in every variant: what is without effect for one kind of subject may have one for another.</summary>
    /// <param name="variants">The rubric with the weights of each of its variants; alone where it has none.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<CompiledRubric> variants)
    {
        var others = variants.Skip(1).Select(v => Of(v).Select(d => (d.Code, d.Path)).ToHashSet()).ToArray();
        return Of(variants[0]).Where(d => Array.TrueForAll(others, o => o.Contains((d.Code, d.Path))));
    }

    private static IEnumerable<Diagnostic> Of(CompiledRubric rubric)
    {
        if ((rubric.Rubric.Scenarios.Count + 1L) * rubric.Count > Most)
        {
            return [];
        }

        var plain = new WeightShares(rubric, rubric.Weight);
        var movements = new Influence(rubric);
        var reaches = rubric.IsOfPlaces ? new CapBoundsByNode(rubric) : null;
        var (idle, weights) = (new List<Diagnostic>(), new List<ImmutableArray<double>> { rubric.Weight });
        movements.Add(plain);
        reaches?.Add(plain);
        foreach (var scenario in rubric.Scenarios)
        {
            weights.Add(scenario.Weights(rubric.Weight));
            var shares = new WeightShares(rubric, weights[^1]);
            movements.Add(shares);
            reaches?.Add(shares);
            idle.AddRange(ScenarioLint.Of(rubric, scenario.Scenario, plain, shares));
        }

        return TooLightLint.Of(movements, plain)
            .Concat(reaches is null ? IdleCaps(rubric, weights) : CapLint.Of(rubric, reaches)).Concat(idle);
    }

    private static IEnumerable<Diagnostic> IdleCaps(CompiledRubric rubric, List<ImmutableArray<double>> weights) =>
        (long)rubric.Caps.Length * weights.Count * rubric.Count > Most ? [] : new IdleCaps(rubric).Find(weights);
}
