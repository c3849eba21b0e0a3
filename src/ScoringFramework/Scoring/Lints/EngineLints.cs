namespace ScoringFramework.Scoring;

/// <summary>Probable mistakes in a valid rubric that only evaluating it can find.</summary>
internal static class EngineLints
{
    // Scenarios times dimensions: so much is looked at in a blink. Beyond, a lint would have to guess about some future, and is silent.
    private const long Most = 5_000_000;

    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric)
    {
        if ((rubric.Rubric.Scenarios.Count + 1L) * rubric.Count > Most || !rubric.IsOfPlaces)
        {
            return [];
        }

        var plain = new WeightShares(rubric, rubric.Weight);
        var (movements, reaches) = (new Influence(rubric), new CapBoundsByNode(rubric));
        var idle = new List<Diagnostic>();
        movements.Add(plain);
        reaches.Add(plain);
        foreach (var scenario in rubric.Scenarios)
        {
            var shares = new WeightShares(rubric, scenario.Weights(rubric.Weight));
            movements.Add(shares);
            reaches.Add(shares);
            idle.AddRange(ScenarioLint.Of(rubric, scenario.Scenario, plain, shares));
        }

        return TooLightLint.Of(movements, plain).Concat(CapLint.Of(rubric, reaches)).Concat(idle);
    }
}
