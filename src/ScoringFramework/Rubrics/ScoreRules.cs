namespace ScoringFramework.Rubrics;

/// <summary>Children of sums and products: their scales are stated, and a product of them is defined.</summary>
internal static class ScoreRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        var isProduct = made.Aggregation.Kind == AggregationKind.Product;
        foreach (var child in made.Counted)
        {
            var (id, scale, isTurned) = (child.Dimension.Id, child.Layout.Scale, made.Tree.IsTurned(child));
            if (child.Dimension.Scale is null && !HasOwnReach(made.Tree, child))
            {
                yield return new Diagnostic(
                    MethodCodes.ScaleNotStated,
                    $"'{id}' is {(isProduct ? "multiplied" : "added")} as it is, and states no scale",
                    isProduct ? "Write its scale, such as scale: { min: 1, max: 10 }."
                        : "Write its scale, such as scale: 40 for up to 40 points.").At(child.Path.Name);
                continue;
            }

            var path = child.Dimension.Scale is null ? child.Path.Name : child.Path.Then("scale").Name;
            if (isTurned && scale.IsOpen && !isProduct)
            {
                yield return new Diagnostic(
                    MethodCodes.OpenScale, $"'{id}' is subtracted and has no max, so {made.Name} would have no least score",
                    $"Write scale: {{ min: {Quote.Number(scale.Min)}, max: {Quote.Number(scale.Min + 10)} }}, with the most that can be "
                        + $"subtracted.").At(path);
            }
            else if (isProduct && isTurned && scale.Min <= 0)
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidProduct,
                        $"'{id}' divides, since lower is better, and its scale reaches {(scale.Min < 0 ? "below 0" : "0")}",
                    scale.IsOpen ? "Let its scale begin above 0: scale: { min: 0.25 }."
                        : $"Let its scale begin above 0: scale: {{ min: 0.25, max: {Quote.Number(scale.Max)} }}.").At(path);
            }
            else if (isProduct && scale.Min < 0)
            {
                yield return new Diagnostic(
                    MethodCodes.InvalidProduct,
                        $"'{id}' is multiplied, and its scale of {scale} reaches below 0, where more of one factor would make less of "
                            + $"the product",
                    "Let its scale begin at 0 or above.").At(path);
            }
        }
    }

    private static bool HasOwnReach(RubricTree tree, PlacedDimension child) =>
        child.Dimension is Composite { Curve: null } c
            && (c.Aggregation ?? tree.Rubric.Aggregation) is { IsOfScores: true } or { OnScores: true };
}

/// <summary>Children of means and tables: their scales have two ends.</summary>
internal static class PlaceRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        foreach (var child in made.Counted.Where(c => c.Layout.Scale.IsOpen && (c.Dimension.Scale is not null || c.Dimension is Composite)))
        {
            yield return new Diagnostic(
                MethodCodes.OpenScale, $"the scale of '{child.Dimension.Id}' has no max, and {made.Kind} needs both ends",
                $"Write scale: {{ min: {Quote.Number(child.Layout.Scale.Min)}, max: {Quote.Number(child.Layout.Scale.Min + 100)} }}, "
                    + $"with the score that is best.").At(child.Path.Name);
        }
    }
}
