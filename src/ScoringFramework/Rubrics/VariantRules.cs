namespace ScoringFramework.Rubrics;

/// <summary>Variants weigh dimensions that exist, and leave something that counts in every composite.</summary>
internal sealed class VariantRules : ModelRules<RubricTree>
{
    private const double Heaviest = 1e30;

    public VariantRules()
    {
        RuleForEach(t => t.Rubric.Variants).Must(v => Ids.IsId(v.Id))
            .Report((_, v) => Ids.Invalid(RubricCodes.InvalidId, v.Id, PathOf(v).Name));
        RuleForEach(t => t.Rubric.Variants).Must((t, v) => t.Rubric.Variants.First(other => other.Id == v.Id) == v)
            .Report((_, v) => new Diagnostic(RubricCodes.InvalidVariant,
            $"two variants have the id '{v.Id}'", "Give one of them another id.")
                .At(PathOf(v).Name));
        RuleForEach(t => t.Rubric.Variants).Must(v => !string.IsNullOrWhiteSpace(v.Title))
            .Report((_, v) => new Diagnostic(RubricCodes.EmptyText,
            $"the variant '{v.Id}' has no title", "Write the kind of subjects that it is for.")
                .At(PathOf(v).Then("title")));
        RuleForEach(t => Weights(t)).Must((t, p) => t.Find(p.Weight.Dimension) is not null)
            .Report((t, p) => DimensionReferences.Unknown(t, RubricCodes.InvalidVariant, p.Weight.Dimension, p.Path.Name));
        RuleForEach(t => Weights(t)).Must(p => p.Weight.Weight is >= 0 and <= Heaviest)
            .Report((_, p) => new Diagnostic(
                RubricCodes.InvalidWeight,
                $"the weight of '{p.Weight.Dimension}' in the variant '{p.Variant.Id}' is {Quote.Number(p.Weight.Weight)}, and a weight "
                    + $"cannot be "
                + $"{(p.Weight.Weight < 0 ? "below 0" : "above 1e30")}",
                "Write 0 to show the dimension without counting it.").At(p.Path));
        RuleForEach(t => Weights(t)).Must((t, p) => t.Find(p.Weight.Dimension) is not { } placed || t.AggregationAbove(placed).IsMean)
            .Report((t, p) => new Diagnostic(
                MethodCodes.WrongCoefficient,
                $"'{p.Weight.Dimension}' is under a {Terms.Of(t.AggregationAbove(t.Find(p.Weight.Dimension)!).Kind)}, which has no "
                    + $"weights for a "
                + "variant to change",
                "Remove it, or put the dimension under a mean.").At(p.Path.Name));
        RuleFor(t => t.Rubric).Must(r => !r.RanksTogether || r.Variants.Count > 0)
            .Report((_, _) => new Diagnostic(RubricCodes.InvalidVariant,
            "'rank' is for subjects of several variants, and the rubric has none", "Remove rank, or add variants.")
                .At(ModelPath.Of("rank").Name));
        RuleForEach(t => WithoutWeight(t)).Must(_ => false).Report((_, p) => Without(p.Variant, p.Parent));
    }

    private static ModelPath PathOf(Variant variant) => ModelPath.Of("variants", variant.Id);

    private static IEnumerable<PlacedWeight> Weights(RubricTree tree) =>
        tree.Rubric.Variants.SelectMany(v => v.Weights.Select(w => new PlacedWeight(v, w, PathOf(v).Then("weights").Then(w.Dimension))));

    private static IEnumerable<Emptied> WithoutWeight(RubricTree tree) => tree.Rubric.Variants.SelectMany(v =>
        tree.All.Where(d => d.Dimension is Composite c && IsEmptied(c.Dimensions, v)).Select(d => new Emptied(v, d.Dimension.Id))
            .Concat(IsEmptied(tree.Rubric.Dimensions, v) ? [new(v, null)] : []));

    private static bool IsEmptied(ValueList<Dimension> children, Variant variant) =>
        children.Count > 0 && children.All(c => (variant.WeightOf(c.Id) ?? c.Weight) == 0);

    private static Diagnostic Without(Variant variant, string? parent) => new Diagnostic(
        RubricCodes.NoWeight,
        $"in the variant '{variant.Id}' the weights of {(parent is null ? "the top dimensions" : $"{parent}'s children")} are all 0, so "
        + $"{parent ?? "the headline"} has no score",
        parent is null ? "Write a weight above 0 for at least one."
            : $"Write a weight above 0 for at least one, or the weight 0 for {parent} itself.")
        .At(PathOf(variant).Then("weights").Name);

    private sealed record PlacedWeight(Variant Variant, VariantWeight Weight, ModelPath Path);

    private sealed record Emptied(Variant Variant, string? Parent);
}
