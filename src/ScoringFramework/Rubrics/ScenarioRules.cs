using FluentValidation;

namespace ScoringFramework.Rubrics;

/// <summary>Scenarios emphasise dimensions that exist, and their likelihoods can be normalised.</summary>
internal sealed class ScenarioRules : AbstractValidator<RubricTree>
{
    private const double Strongest = 1_000_000;

    public ScenarioRules()
    {
        RuleForEach(t => t.Rubric.Scenarios).Must(s => Ids.IsId(s.Id)).Report((_, s) => Ids.Invalid(RubricCodes.InvalidId, s.Id, PathOf(s).Name));
        RuleForEach(t => t.Rubric.Scenarios).Must(s => !string.IsNullOrWhiteSpace(s.Because))
            .Report((_, s) => new Diagnostic(RubricCodes.EmptyText, $"the scenario '{s.Id}' gives no reason, and an emphasis needs one", "Say why.")
                .At(PathOf(s).Then("because")));
        RuleForEach(t => t.Rubric.Scenarios.SelectMany(s => s.Emphasis.Select(e => new PlacedEmphasis(s, e))))
            .Must((t, p) => t.Find(p.Emphasis.Dimension) is not null)
            .Report((t, p) => DimensionReferences.Unknown(t, RubricCodes.ScenarioReference, p.Emphasis.Dimension, p.Path.Name));
        RuleForEach(t => t.Rubric.Scenarios.SelectMany(s => s.Emphasis.Select(e => new PlacedEmphasis(s, e))))
            .Must(p => p.Emphasis.Factor is >= 0 and <= Strongest)
            .Report((_, p) => new Diagnostic(
                RubricCodes.InvalidScenario,
                p.Emphasis.Factor < 0
                    ? $"an emphasis of {Quote.Number(p.Emphasis.Factor)} would make a weight negative"
                    : $"an emphasis of {Quote.Number(p.Emphasis.Factor)} leaves nothing of the other weights",
                "Give 0 to leave the dimension out of this future, or a factor of up to 1,000,000.").At(p.Path));
        RuleForEach(t => t.Rubric.Scenarios).Must(s => s.Likelihood is not { } l || (l >= 0 && double.IsFinite(l)))
            .Report((_, s) => new Diagnostic(
                RubricCodes.InvalidScenario, $"a likelihood of {Quote.Number(s.Likelihood!.Value)} cannot be", "Give 0 or above.")
                .At(PathOf(s).Then("likelihood")));
        RuleFor(t => t.Rubric.Scenarios).Must(all => all.All(s => s.Likelihood is null) || all.All(s => s.Likelihood is not null))
            .Report((_, all) => new Diagnostic(
                RubricCodes.InvalidScenario,
                $"'{all.First(s => s.Likelihood is null).Id}' has no likelihood while others have one, so the expected headline would leave it out in silence",
                "Give every scenario a likelihood, or none.").At(PathOf(all.First(s => s.Likelihood is null)).Name));
        RuleFor(t => t.Rubric.Scenarios).Must(all => all.Count == 0 || all.Any(s => s.Likelihood is not 0))
            .Report((_, _) => new Diagnostic(
                RubricCodes.InvalidScenario, "the likelihoods of all scenarios are 0, so none can be expected", "Give at least one a likelihood.")
                .At(ModelPath.Of("scenarios").Name));
    }

    private static ModelPath PathOf(Scenario scenario) => ModelPath.Of("scenarios", scenario.Id);

    private sealed record PlacedEmphasis(Scenario Scenario, Emphasis Emphasis)
    {
        public ModelPath Path => PathOf(Scenario).Then("emphasis").Then(Emphasis.Dimension);
    }
}
