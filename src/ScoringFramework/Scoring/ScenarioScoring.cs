namespace ScoringFramework.Scoring;

/// <summary>The headline in the rubric's scenarios: the same scores, other weights.</summary>
internal static class ScenarioScoring
{
    private const int MostLayers = 2;

    public static ScenarioOutlook Of(
        CompiledRubric rubric, ScoringRun run, decimal? headline)
    {
        var results = new List<ScenarioResult>();
        var units = new List<(double Unit, double Likelihood)>();
        foreach (var compiled in rubric.Scenarios)
        {
            var (scenario, (outcome, unit)) = (compiled.Scenario, run.HeadlineIn(compiled));
            decimal? score = outcome == Outcome.Scored ? Display(rubric, unit) : null;
            results.Add(new(scenario.Id, scenario.Title, outcome, score, score - headline));
            units.Add((unit, scenario.Likelihood ?? 0));
        }

        var layers = results.Select((r, i) => (Result: r, units[i].Unit)).Where(r => r.Result.Difference > 0)
            .OrderByDescending(r => Noise.Drop(r.Unit)).Take(MostLayers).Select(r => r.Result.Id).ToValueList();
        return new(results.ToValueList(), Expect(rubric, results, units), layers);
    }

    private static ExpectedHeadline? Expect(
        CompiledRubric rubric, List<ScenarioResult> results, List<(double Unit, double Likelihood)> units)
    {
        var total = units.Sum(u => u.Likelihood);
        if (total == 0)
        {
            return null;
        }

        return results.TrueForAll(r => r.Outcome == Outcome.Scored)
            ? new(Outcome.Scored, Display(rubric, units.Sum(u => u.Unit * (u.Likelihood / total))))
            : new(Outcome.Declined, null);
    }

    private static decimal Display(CompiledRubric rubric, double unit) => rubric.Scales[CompiledRubric.Root].Displayed(unit);
}

/// <summary>What the scenarios of a rubric give.</summary>
/// <param name="Scenarios">Every scenario's headline.</param>
/// <param name="Expected">Their mean by likelihood; null without likelihoods.</param>
/// <param name="Layers">The ids of the two that lift the subject most.</param>
internal sealed record ScenarioOutlook(ValueList<ScenarioResult> Scenarios, ExpectedHeadline? Expected, ValueList<string> Layers);
