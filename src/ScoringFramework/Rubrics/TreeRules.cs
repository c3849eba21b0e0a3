namespace ScoringFramework.Rubrics;

/// <summary>Ids, titles, depth, number and weights of dimensions.</summary>
internal sealed class TreeRules : ModelRules<RubricTree>
{
    private const int Deepest = 32;
    private const int Most = 10_000;
    private const double Heaviest = 1e30;

    public TreeRules()
    {
        RuleFor(t => t.Rubric.Dimensions).Must(d => d.Count > 0)
            .Report((_, _) => new Diagnostic(
                RubricCodes.NoDimensions, "the rubric has no dimensions, so nothing can be scored", "Add at least one under dimensions.")
                .At(ModelPath.Of("dimensions")));
        RuleFor(t => t.All).Must(all => all.Count <= Most)
            .Report((_, all) => new Diagnostic(
                RubricCodes.TooManyDimensions, $"the rubric has {all.Count} dimensions, and the limit is {Most}", "Split the rubric.")
                .At(ModelPath.Of("dimensions")));
        RuleForEach(t => t.All).Must(d => d.Depth != Deepest + 1)
            .Report((_, d) => new Diagnostic(
                RubricCodes.TooDeep, $"'{d.Dimension.Id}' is {d.Depth} levels deep, and the limit is {Deepest}", "Move dimensions up.")
                .At(d.Path.Name));
        RuleForEach(t => t.All).Must(d => Ids.IsId(d.Dimension.Id))
            .Report((_, d) => Ids.Invalid(RubricCodes.InvalidId, d.Dimension.Id, d.Path.Name));
        RuleForEach(t => t.All).Must(d => d.Dimension.Id != CapLimit.Headline)
            .Report((_, d) => new Diagnostic(
                RubricCodes.InvalidId, $"'{CapLimit.Headline}' is reserved, so no dimension can have it as its id", "Choose another id.")
                .At(d.Path.Name));
        RuleForEach(t => t.All).Must((tree, d) => ReferenceEquals(tree.Find(d.Dimension.Id), d))
            .Report((tree, d) => new Diagnostic(
                RubricCodes.DuplicateDimension,
                $"the id '{d.Dimension.Id}' is already used",
                "Give one of them another id.").At(d.Path.Name).And(tree.Find(d.Dimension.Id)!.Path.Name, "the first"));
        RuleForEach(t => t.All).Must(d => d.Dimension is not Composite { Dimensions.Count: 0 })
            .Report((_, d) => new Diagnostic(
                RubricCodes.NoDimensions,
                $"'{d.Dimension.Id}' has an empty list of dimensions, so it can never have a score",
                "Add a dimension, or remove 'dimensions' to make it a criterion.").At(d.Path.Then("dimensions").Name));
        RuleForEach(t => t.All).Must(d => d.Dimension is not Criterion { Measure: not null, Checklist.Count: > 0 })
            .Report((_, d) => new Diagnostic(
                RubricCodes.TwoWaysToScore,
                $"'{d.Dimension.Id}' has both a measure and a checklist",
                "Keep one of them.").At(d.Path.Then("measure").Name).And(d.Path.Then("checklist").Name, "the checklist"));
        RuleForEach(t => t.All).Must(d => d.Dimension.Weight is >= 0 and <= Heaviest)
            .Report((_, d) => new Diagnostic(
                RubricCodes.InvalidWeight,
                $"the weight of '{d.Dimension.Id}' is {Quote.Number(d.Dimension.Weight)}, and a weight cannot be "
                    + $"{(d.Dimension.Weight < 0 ? "below 0" : "above 1e30")}",
                d.Dimension.Weight < 0
                    ? "Write better: lower for what counts against the subject, or weight: 0 to show it without counting it."
                        : "Divide the weights of all siblings by the same number.")
                .At(d.Path.Then("weight")));
        RuleForEach(t => t.All)
            .Must((t, d) => d.Dimension is not Composite { Dimensions.Count: > 0 } c
                || HasWeight(t, c.Dimensions, c.Aggregation ?? t.Rubric.Aggregation))
            .Report((_, d) => NoWeight($"{d.Dimension.Id}'s children", d.Dimension.Id).At(d.Path.Then("dimensions").Name));
        RuleFor(t => t.Rubric.Dimensions).Must((t, d) => d.Count == 0 || HasWeight(t, d, t.Rubric.Aggregation))
            .Report((_, _) => NoWeight("the top dimensions", "the headline").At(ModelPath.Of("dimensions").Name));
    }

    // A negative weight is reported at its place, and so is a variant in which all are 0.
    private static bool HasWeight(RubricTree tree, ValueList<Dimension> dimensions, Aggregation above) =>
        (above.IsMean && tree.Rubric.Variants.Count > 0)
            || dimensions.Any(d => d is not Criterion { MustPass: not null } && above.Kind switch
            {
                AggregationKind.Sum => d.Times != 0,
                AggregationKind.Product => d.Exponent != 0,
                _ => d.Weight != 0,
            });

    private static Diagnostic NoWeight(string whose, string what) =>
        new(RubricCodes.NoWeight, $"the weights of {whose} are all 0, so {what} has no score", "Write a weight above 0 for at least one.");
}
