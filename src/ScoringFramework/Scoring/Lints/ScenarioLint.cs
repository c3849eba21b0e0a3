namespace ScoringFramework.Scoring;

/// <summary>Scenarios that change no headline.</summary>
internal static class ScenarioLint
{
    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric, Scenario scenario, WeightShares plain, WeightShares emphasised)
    {
        // A scenario without emphasis is meant to change nothing.
        if (scenario.Emphasis.Count > 0 && ChangesNothing(rubric, plain, emphasised))
        {
            var reasons = scenario.Emphasis.Select(e => Reason(rubric, plain, e)).Distinct(StringComparer.Ordinal).ToArray();
            var shown = reasons.Length <= 3 ? reasons : [.. reasons[..2], $"{reasons.Length - 2} more such"];
            yield return new Diagnostic(
                RubricLintCodes.IdleScenario,
                $"the scenario '{scenario.Id}' changes no headline: {Quote.List(shown)}",
                "Give some dimensions more emphasis than their siblings. For a scenario without a change, write emphasis: {}.")
                .At(ModelPath.Of("scenarios", scenario.Id, "emphasis").Name);
        }
    }

    private static bool ChangesNothing(CompiledRubric rubric, WeightShares plain, WeightShares emphasised)
    {
        var gated = rubric.Rubric.Publish?.MinConfidence is not null;
        for (var node = 0; node < rubric.Count; node++)
        {
            gated |= rubric.MinCompleteness[node] > 0;
        }

        for (var node = 1; node < rubric.Count; node++)
        {
            // Changes below a dimension that does not count are not visible.
            if (plain.OfHeadline[rubric.Parent[node]] <= 0)
            {
                continue;
            }

            var isMoved = Math.Abs(plain.OfParent[node] - emphasised.OfParent[node]) > Noise.Tolerance * plain.OfParent[node];
            var isIdle = IsExtreme(rubric, node) && !gated && plain.Weights[node] > 0 == emphasised.Weights[node] > 0;
            if (isMoved && !isIdle)
            {
                return false;
            }
        }

        return true;
    }

    // No weight moves the least or the greatest child, but one of 0.
    private static bool IsExtreme(CompiledRubric rubric, int node) =>
        rubric.Aggregation[rubric.Parent[node]]!.Kind is AggregationKind.Minimum or AggregationKind.Maximum;

    private static string Reason(CompiledRubric rubric, WeightShares plain, Emphasis emphasis)
    {
        var node = rubric.NodeOf(emphasis.Dimension);
        var parent = rubric.Parent[node];
        var above = parent == CompiledRubric.Root ? "the headline" : rubric.DimensionOf(parent).Id;
        return emphasis switch
        {
            { Factor: 1 } => $"{emphasis.Dimension} is multiplied by 1",
            _ when plain.OfHeadline[node] <= 0 => $"{emphasis.Dimension} does not count",
            _ when plain.Counted[parent] == 1 => $"{emphasis.Dimension} is the only dimension that counts in {above}",
            _ when IsExtreme(rubric, node) => $"{above} is a {rubric.Aggregation[parent]}, which does not depend on weights",
            _ => $"all dimensions that count in {above} are multiplied by the same factor",
        };
    }
}
