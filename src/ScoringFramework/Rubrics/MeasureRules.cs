using FluentValidation;

namespace ScoringFramework.Rubrics;

/// <summary>The ranges in which figures are plausible.</summary>
internal sealed class MeasureRules : AbstractValidator<RubricTree>
{
    public MeasureRules() => RuleForEach(t => Ranged(t)).Must(d => Problem(d) is null)
        .Report((_, d) => Problem(d)!);

    private static IEnumerable<PlacedDimension> Ranged(RubricTree tree) =>
        tree.All.Where(d => d.Dimension is Criterion { Measure.Plausible: not null });

    private static Diagnostic? Problem(PlacedDimension d)
    {
        var range = ((Criterion)d.Dimension).Measure!.Plausible!;
        var path = d.Path.Then("measure").Then("plausible");
        return range switch
        {
            { Min: null, Max: null } => new Diagnostic(
                FigureCodes.InvalidPlausible, $"the plausible range of '{d.Dimension.Id}' has neither min nor max",
                "Write plausible: { min: 0, max: 100 }, or remove it.").At(path),
            { Min: { } min, Max: { } max } when min > max => new Diagnostic(
                FigureCodes.InvalidPlausible, $"no value is from {Quote.Number(min)} to {Quote.Number(max)}",
                $"Write plausible: {{ min: {Quote.Number(max)}, max: {Quote.Number(min)} }}.").At(path),
            _ => null,
        };
    }
}
