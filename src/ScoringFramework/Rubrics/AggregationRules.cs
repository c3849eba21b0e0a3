using FluentValidation;

namespace ScoringFramework.Rubrics;

/// <summary>Exponents, ordered weights and completeness gates.</summary>
internal sealed class AggregationRules : AbstractValidator<RubricTree>
{
    private static readonly ModelPath RubricPath = ModelPath.Of("aggregate");

    public AggregationRules()
    {
        RuleFor(t => t.Rubric.Aggregation).Must(HasUsableExponent).Report((_, a) => Exponent(a, RubricPath.Then("power")));
        RuleForEach(t => t.All).Must(d => Of(d) is not { } a || HasUsableExponent(a))
            .Report((_, d) => Exponent(Of(d)!, d.Path.Then("aggregate").Then("power")));
        RuleFor(t => t.Rubric.Aggregation).Must(HasUsableOrderWeights).Report((_, a) => OrderWeights(a, RubricPath.Then("owa")));
        RuleForEach(t => t.All).Must(d => Of(d) is not { } a || HasUsableOrderWeights(a))
            .Report((_, d) => OrderWeights(Of(d)!, d.Path.Then("aggregate").Then("owa")));
        RuleFor(t => t.Rubric).Must(r => Fits(r.Aggregation, r.Dimensions))
            .Report((_, r) => Length("the headline", r.Aggregation, r.Dimensions, RubricPath.Then("owa")));
        RuleForEach(t => t.All)
            .Must((t, d) => d.Dimension is not Composite c || Fits(c.Aggregation ?? t.Rubric.Aggregation, c.Dimensions))
            .Report((t, d) => Length(
                $"'{d.Dimension.Id}'",
                Of(d) ?? t.Rubric.Aggregation,
                ((Composite)d.Dimension).Dimensions,
                Of(d) is null ? d.Path.Name : d.Path.Then("aggregate").Then("owa")));
        RuleForEach(t => t.All).Must(d => d.Dimension is not Composite { MinCompleteness: { } m } || m is >= 0 and <= 1)
            .Report((_, d) => Share(((Composite)d.Dimension).MinCompleteness!.Value, d.Path.Then("min-completeness")));
        RuleFor(t => t.Rubric.Publish).Must(p => p?.MinCompleteness is not { } m || m is >= 0 and <= 1)
            .Report((_, p) => Share(p!.MinCompleteness!.Value, ModelPath.Of("publish", "min-completeness")));
    }

    private static Aggregation? Of(PlacedDimension d) => (d.Dimension as Composite)?.Aggregation;

    private static bool HasUsableExponent(Aggregation a) =>
        a.Kind != AggregationKind.Power || a.Exponent == 0 || Math.Abs(a.Exponent) is >= 0.05 and <= 50;

    private static bool HasUsableOrderWeights(Aggregation a) =>
        a.Kind != AggregationKind.Owa || (a.OrderWeights.All(w => w >= 0 && double.IsFinite(w)) && a.OrderWeights.Sum() > 0);

    private static bool Fits(Aggregation a, ValueList<Dimension> children) =>
        a.Kind != AggregationKind.Owa || a.OrderWeights.Count == children.Count;

    private static Diagnostic Exponent(Aggregation a, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidExponent,
            $"the power {Quote.Number(a.Exponent)} cannot be computed with: nearer to 0 it is the geometric mean, further from it the extreme",
            "Give 0, or a power between 0.05 and 50 or between -50 and -0.05; or write geometric, minimum or maximum.").At(path);

    private static Diagnostic OrderWeights(Aggregation a, ModelPath path) =>
        (a.OrderWeights.Any(w => !(w >= 0 && double.IsFinite(w)))
            ? new Diagnostic(
                RubricCodes.InvalidOrderWeights,
                $"an ordered weight of {Quote.Number(a.OrderWeights.First(w => !(w >= 0 && double.IsFinite(w))))} cannot be: a higher score of a child would lower the parent's",
                "Give weights of 0 or above.")
            : new Diagnostic(RubricCodes.InvalidOrderWeights, "the ordered weights are all 0, so no child counts", "Give at least one above 0.")).At(path);

    private static Diagnostic Length(string what, Aggregation a, ValueList<Dimension> children, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidOrderWeights,
            $"owa gives {a.OrderWeights.Count} ordered weights and {what} has {children.Count} children, so some would have none",
            "Give one for each child, from the largest child's to the smallest's.").At(path);

    private static Diagnostic Share(double value, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidShare,
            $"a completeness of {Quote.Number(value)} cannot be: it runs from 0 (nothing scored) to 1 (everything scored)",
            value is > 1 and <= 100 ? $"Write {Quote.Number(value / 100)} for {Quote.Number(value)} percent." : "Give a number from 0 to 1.").At(path);
}
