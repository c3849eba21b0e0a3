namespace ScoringFramework.Rubrics;

/// <summary>Exponents, ordered weights and completeness gates.</summary>
internal sealed class AggregationRules : ModelRules<RubricTree>
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
            $"the power {Quote.Number(a.Exponent)} is not possible",
            "Write 0, or a power between 0.05 and 50 or between -50 and -0.05. Or use geometric, minimum or maximum.").At(path);

    private static Diagnostic OrderWeights(Aggregation a, ModelPath path) =>
        (a.OrderWeights.Any(w => !(w >= 0 && double.IsFinite(w)))
            ? new Diagnostic(
                RubricCodes.InvalidOrderWeights,
                $"an ordered weight of {Quote.Number(a.OrderWeights.First(w => !(w >= 0 && double.IsFinite(w))))} is not possible",
                "Write weights of 0 or more.")
            : new Diagnostic(RubricCodes.InvalidOrderWeights, "the ordered weights are all 0, so no child counts",
                "Write at least one weight above 0.")).At(path);

    private static Diagnostic Length(string what, Aggregation a, ValueList<Dimension> children, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidOrderWeights,
            $"owa has {a.OrderWeights.Count} ordered weights, and {what} has {children.Count} children",
            $"Write {children.Count} weights, one for each child, the first for the highest score.").At(path);

    private static Diagnostic Share(double value, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidShare,
            $"a completeness of {Quote.Number(value)} is not possible: it is a share from 0 to 1",
            value is > 1 and <= 100 ? $"Write {Quote.Number(value / 100)} for {Quote.Number(value)} percent."
                : "Write a number from 0 to 1.").At(path);
}
