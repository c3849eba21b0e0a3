namespace ScoringFramework.Rubrics;

/// <summary>
/// Means that the worst dimension rules and that leave out what has no score: then whoever says nothing of the worst dimension is better
/// off.
/// </summary>
internal static class MissingScoreLint
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        // Composites that take the rubric's aggregation are reported with it: one cause, one diagnostic.
        var inherited = tree.All.Where(d => d.Dimension is Composite { Aggregation: null } && Pays(tree, d))
            .Select(d => $"'{d.Dimension.Id}'");
        var told = (Pays(tree, null) ? inherited.Prepend("the headline") : inherited).ToArray();
        return tree.All.Where(d => d.Dimension is Composite { Aggregation: not null } && Pays(tree, d))
            .Select(d => Problem([$"'{d.Dimension.Id}'"], ((Composite)d.Dimension).Aggregation!, d.Path.Then("aggregate")))
            .Prepend(told.Length == 0 ? null : Problem(told, tree.Rubric.Aggregation, ModelPath.Of("aggregate"))).OfType<Diagnostic>();
    }

    private static Diagnostic Problem(string[] whose, Aggregation aggregation, ModelPath path)
    {
        var (verb, them) = whose.Length == 1 ? ("excludes", "the result") : ("exclude", "the results");
        return new Diagnostic(
            RubricLintCodes.RewardedMissing,
            $"{Quote.Few(whose)} {verb} missing scores, and {Name(aggregation)} depends on the worst dimension, so not scoring that "
            + $"dimension raises {them}",
            "Write on-missing: floor to count a missing score as the bottom, or on-missing: decline to decline the result.").At(path);
    }

    private static bool Pays(RubricTree tree, PlacedDimension? owner)
    {
        var composite = owner?.Dimension as Composite;
        if (!IsRuledByTheWorst(composite?.Aggregation ?? tree.Rubric.Aggregation))
        {
            return false;
        }

        var counted = (composite?.Dimensions ?? tree.Rubric.Dimensions).Where(d => d.Weight > 0).ToArray();
        var total = counted.Sum(d => d.Weight);
        var share = ShareOf(tree, owner);
        var (own, headline) = (composite?.MinCompleteness ?? 0, tree.Rubric.Publish?.MinCompleteness ?? 0);
        return counted.Length > 1 && share > 0 && counted.Any(d =>
            (d.OnMissing ?? RuleBelow(tree, owner)) == MissingRule.Exclude
            && 1 - (d.Weight / total) >= own && 1 - (share * d.Weight / total) >= headline);
    }

    private static bool IsRuledByTheWorst(Aggregation a) => a.Kind switch
    {
        AggregationKind.Minimum or AggregationKind.Geometric or AggregationKind.Harmonic => true,
        AggregationKind.Power => a.Exponent <= 0,
        _ => false,
    };

    private static string Name(Aggregation a) => a.Kind switch
    {
        AggregationKind.Minimum => "the minimum",
        AggregationKind.Power when a.Exponent != 0 => $"the mean of {a}",
        AggregationKind.Harmonic => "the harmonic mean",
        _ => "the geometric mean",
    };

    private static MissingRule RuleBelow(RubricTree tree, PlacedDimension? owner) =>
        owner is null ? tree.Rubric.OnMissing : owner.Dimension.OnMissing ?? RuleBelow(tree, owner.Parent);

    private static double ShareOf(RubricTree tree, PlacedDimension? d) =>
        d is null
            ? 1
            : d.Dimension.Weight / Siblings(tree, d).Sum(s => s.Weight) * ShareOf(tree, d.Parent);

    private static ValueList<Dimension> Siblings(RubricTree tree, PlacedDimension d) =>
        (d.Parent?.Dimension as Composite)?.Dimensions ?? tree.Rubric.Dimensions;
}
