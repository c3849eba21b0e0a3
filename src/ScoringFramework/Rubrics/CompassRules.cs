namespace ScoringFramework.Rubrics;

/// <summary>The compass and its positions name dimensions that exist.</summary>
internal sealed class CompassRules : ModelRules<RubricTree>
{
    public CompassRules()
    {
        RuleForEach(t => Axes(t))
            .Must((t, axis) => Exists(t, axis.Id))
            .Report((t, axis) =>
                DimensionReferences.Unknown(t, RubricCodes.CompassReference, axis.Id, ModelPath.Of("compass", axis.Key),
                    CapLimit.Headline));
        RuleForEach(t => Conditions(t))
            .Must((t, p) => Exists(t, p.Condition.Dimension))
            .Report((t, p) =>
                DimensionReferences.Unknown(t, RubricCodes.CompassReference, p.Condition.Dimension, p.Path.Name, CapLimit.Headline));
        RuleForEach(t => Conditions(t))
            .Must((t, p) => p.Condition.Comparison == Comparison.NotScored
                || t.LayoutOf(p.Condition.Dimension).Scale.Contains(p.Condition.Limit))
            .Report((t, p) => DimensionReferences.OutsideScale(
                t.LayoutOf(p.Condition.Dimension).Scale, RubricCodes.CompassOutsideScale, $"the condition on {p.Condition.Dimension}",
                    p.Condition.Limit, p.Path));
        RuleFor(t => t.Rubric.Compass).Must(c => Unreachable(c) is null)
            .Report((_, c) => new Diagnostic(
                RubricCodes.UnreachablePosition,
                $"no subject can reach '{Unreachable(c)!.Name}', because the position before it always holds",
                "Put the position without conditions last.").At(ModelPath.Of("compass", "positions", Unreachable(c)!.Name).Name));
    }

    private static bool Exists(RubricTree tree, string id) => id == CapLimit.Headline || tree.Find(id) is not null;

    private static IEnumerable<Axis> Axes(RubricTree tree) =>
        tree.Rubric.Compass is { } c ? [new("x", c.X), new("y", c.Y)] : [];

    private static IEnumerable<PlacedCondition> Conditions(RubricTree tree) =>
        tree.Rubric.Compass?.Positions.SelectMany(p => p.Conditions.Select(w =>
            new PlacedCondition(w, ModelPath.Of("compass", "positions", p.Name, w.Dimension)))) ?? [];

    private static Position? Unreachable(Compass? compass) =>
        compass?.Positions.SkipWhile(p => p.When.Count > 0).Skip(1).FirstOrDefault();

    private sealed record Axis(string Key, string Id);

    private sealed record PlacedCondition(Condition Condition, ModelPath Path);
}
