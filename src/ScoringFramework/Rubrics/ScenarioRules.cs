namespace ScoringFramework.Rubrics;

/// <summary>Scenarios emphasise dimensions that exist, and their likelihoods can be normalised.</summary>
internal sealed class ScenarioRules : ModelRules<RubricTree>
{
    private const double Strongest = 1_000_000;

    public ScenarioRules()
    {
        RuleForEach(t => t.Rubric.Scenarios).Must(s => Ids.IsId(s.Id))
            .Report((_, s) => Ids.Invalid(RubricCodes.InvalidId, s.Id, PathOf(s).Name));
        RuleForEach(t => t.Rubric.Scenarios).Must(s => !string.IsNullOrWhiteSpace(s.Because))
            .Report((_, s) => new Diagnostic(RubricCodes.EmptyText, $"the scenario '{s.Id}' has no reason", "Write the reason.")
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
                    : $"an emphasis of {Quote.Number(p.Emphasis.Factor)} is too large for the other weights to count",
                "Write 0 to leave the dimension out, or a factor up to 1,000,000.").At(p.Path));
        RuleForEach(t => t.Rubric.Scenarios.SelectMany(s => s.Emphasis.Select(e => new PlacedEmphasis(s, e))))
            .Must((t, p) => Unweighted(t, p.Emphasis.Dimension) is null)
            .Report((t, p) => new Diagnostic(
                RubricCodes.InvalidScenario,
                $"'{p.Emphasis.Dimension}' is under a {Unweighted(t, p.Emphasis.Dimension)}, which has no weights that an emphasis could "
                    + $"multiply",
                "Put the emphasis on dimensions under a mean.").At(p.Path.Name));
        RuleForEach(t => t.Rubric.Scenarios).Must(s => s.Likelihood is not { } l || (l >= 0 && double.IsFinite(l)))
            .Report((_, s) => new Diagnostic(
                RubricCodes.InvalidScenario, $"a likelihood of {Quote.Number(s.Likelihood!.Value)} is not possible", "Write 0 or more.")
                .At(PathOf(s).Then("likelihood")));
        RuleFor(t => t.Rubric.Scenarios).Must(all => all.All(s => s.Likelihood is null) || all.All(s => s.Likelihood is not null))
            .Report((_, all) => new Diagnostic(
                RubricCodes.InvalidScenario,
                $"'{all.First(s => s.Likelihood is null).Id}' has no likelihood, and other scenarios have one",
                "Write a likelihood for every scenario, or for none.").At(PathOf(all.First(s => s.Likelihood is null)).Name));
        RuleFor(t => t.Rubric.Scenarios).Must(all => all.Count == 0 || all.Any(s => s.Likelihood is not 0))
            .Report((_, _) => new Diagnostic(
                RubricCodes.InvalidScenario, "all likelihoods are 0, so there is no expected headline",
                "Write a likelihood above 0 for at least one scenario.")
                .At(ModelPath.Of("scenarios").Name));
    }

    // What a dimension is under, where that has no weights to multiply.
    private static string? Unweighted(RubricTree tree, string id) =>
        tree.Find(id) is not { } placed ? null : tree.AggregationAbove(placed) switch
        {
            { Kind: AggregationKind.Sum or AggregationKind.Product or AggregationKind.Table } other => Terms.Of(other.Kind),
            { DropLowest: > 0 } or { DropHighest: > 0 } => "mean that drops scores",
            _ => null,
        };

    private static ModelPath PathOf(Scenario scenario) => ModelPath.Of("scenarios", scenario.Id);

    private sealed record PlacedEmphasis(Scenario Scenario, Emphasis Emphasis)
    {
        public ModelPath Path => PathOf(Scenario).Then("emphasis").Then(Emphasis.Dimension);
    }
}
