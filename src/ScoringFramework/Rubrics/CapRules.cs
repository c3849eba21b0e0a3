using FluentValidation;

namespace ScoringFramework.Rubrics;

/// <summary>Caps look at criteria, limit composites or the headline, and never punish a raised score.</summary>
internal sealed class CapRules : AbstractValidator<RubricTree>
{
    public CapRules()
    {
        RuleForEach(t => t.Rubric.Caps).Must(c => Ids.IsId(c.Id))
            .Report((_, c) => Ids.Invalid(RubricCodes.InvalidId, c.Id, PathOf(c).Name));
        RuleForEach(t => t.Rubric.Caps).Must(c => c.When.Count > 0 && c.Limits.Count > 0)
            .Report((_, c) => new Diagnostic(
                RubricCodes.InvalidCap,
                $"the cap '{c.Id}' has {(c.When.Count == 0 ? "no condition" : "no limit")}",
                "Write both, such as when: { D4f: at most 2 } and limit: { D4: 4.5 }.").At(PathOf(c).Name));
        RuleForEach(t => t.Rubric.Caps).Must(c => !string.IsNullOrWhiteSpace(c.Because))
            .Report((_, c) => new Diagnostic(RubricCodes.EmptyText, $"the cap '{c.Id}' has no reason", "Write the reason.")
                .At(PathOf(c).Then("because")));
        RuleForEach(t => t.Rubric.Caps.SelectMany(c => c.When.Select(w => new PlacedCondition(c, w))))
            .Must((t, p) => ConditionProblem(t, p) is null).Report((t, p) => ConditionProblem(t, p)!());
        RuleForEach(t => t.Rubric.Caps.SelectMany(c => c.Limits.Select(l => new PlacedLimit(c, l))))
            .Must((t, p) => LimitProblem(t, p) is null).Report((t, p) => LimitProblem(t, p)!());
    }

    private static ModelPath PathOf(Cap cap) => ModelPath.Of("caps", cap.Id);

    // A problem is only worded when it is reported: finding near names takes time.
    private static Func<Diagnostic>? ConditionProblem(RubricTree tree, PlacedCondition placed)
    {
        var (condition, path) = (placed.Condition, PathOf(placed.Cap).Then("when").Then(placed.Condition.Dimension));
        return tree.Find(condition.Dimension)?.Dimension switch
        {
            null => () => DimensionReferences.Unknown(tree, RubricCodes.CapReference, condition.Dimension, path.Name),
            Composite => () => new Diagnostic(
                RubricCodes.CapReference,
                $"'{condition.Dimension}' is a composite, and a cap's condition needs a criterion",
                "Name one of the criteria below it.").At(path.Name),
            _ when condition.Comparison == Comparison.AtLeast => () => new Diagnostic(
                RubricCodes.InvalidCap,
                $"'{condition}' would lower the result when {condition.Dimension} rises",
                $"Write {condition.Dimension}: at most {Quote.Number(condition.Limit)}.").At(path),
            _ when !tree.Rubric.Scale.Contains(condition.Limit) =>
                () => DimensionReferences.OutsideScale(tree, RubricCodes.InvalidCap, $"the condition on {condition.Dimension}",
                    condition.Limit, path),
            _ when condition.Limit == tree.Rubric.Scale.Max => () => new Diagnostic(
                RubricCodes.InvalidCap, $"'{condition}' always holds, so the cap would always apply",
                $"Write a limit below {Quote.Number(tree.Rubric.Scale.Max)}.").At(path)
                    .And(ModelPath.Of("scale"), "the scale"),
            _ => null,
        };
    }

    private static Func<Diagnostic>? LimitProblem(RubricTree tree, PlacedLimit placed)
    {
        var (limit, path) = (placed.Limit, PathOf(placed.Cap).Then("limit").Then(placed.Limit.Target));
        var target = tree.Find(limit.Target)?.Dimension;
        if (limit.Target != CapLimit.Headline && target is null)
        {
            return () => DimensionReferences.Unknown(tree, RubricCodes.CapReference, limit.Target, path.Name, CapLimit.Headline);
        }

        if (target is Criterion)
        {
            return () => new Diagnostic(
                RubricCodes.CapReference,
                $"'{limit.Target}' is a criterion, and a cap limits composites",
                "Name a composite, or headline.").At(path.Name);
        }

        return tree.Rubric.Scale.Contains(limit.Limit)
            ? null
            : () => DimensionReferences.OutsideScale(tree, RubricCodes.InvalidCap, $"the limit of {limit.Target}", limit.Limit, path);
    }

    private sealed record PlacedCondition(Cap Cap, Condition Condition);

    private sealed record PlacedLimit(Cap Cap, CapLimit Limit);
}
