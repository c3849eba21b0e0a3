namespace ScoringFramework.Rubrics;

/// <summary>Caps and floors look at dimensions, limit composites or the headline, and never punish a better score.</summary>
internal sealed class CapRules : ModelRules<RubricTree>
{
    public CapRules()
    {
        RuleForEach(t => All(t)).Must(c => Ids.IsId(c.Limit.Id))
            .Report((_, c) => Ids.Invalid(RubricCodes.InvalidId, c.Limit.Id, c.Path.Name));
        RuleForEach(t => All(t)).Must(c => c.Limit.Conditions.Any() && c.Limit.Limits.Count > 0)
            .Report((_, c) => new Diagnostic(
                RubricCodes.InvalidCap,
                $"the {c.Kind} '{c.Limit.Id}' has {(c.Limit.Conditions.Any() ? "no limit" : "no condition")}",
                c.IsFloor ? "Write both, such as when: { D4f: at least 9 } and limit: { D4: 6 }."
                    : "Write both, such as when: { D4f: at most 2 } and limit: { D4: 4.5 }.").At(c.Path.Name));
        RuleForEach(t => All(t)).Must(c => !string.IsNullOrWhiteSpace(c.Limit.Because))
            .Report((_, c) => new Diagnostic(RubricCodes.EmptyText, $"the {c.Kind} '{c.Limit.Id}' has no reason", "Write the reason.")
                .At(c.Path.Then("because")));
        RuleForEach(t => All(t)).Must(c => c.Limit.WhenCount is not { } count || count.AtLeast <= count.Of.Count)
            .Report((_, c) => new Diagnostic(
                RubricCodes.InvalidCap,
                $"the {c.Kind} '{c.Limit.Id}' asks for {Numerals.Count(c.Limit.WhenCount!.AtLeast)} of "
                    + $"{Numerals.Count(c.Limit.WhenCount.Of.Count)} conditions",
                $"Write at-least: {Numerals.Count(c.Limit.WhenCount.Of.Count)} or less.").At(c.Path.Then("when-count").Name));
        RuleForEach(t => All(t).Where(c => c.IsFloor)).Must((t, c) => t.Rubric.Caps.All(cap => cap.Id != c.Limit.Id))
            .Report((_, c) => new Diagnostic(
                RubricCodes.InvalidCap, $"a cap and a floor have the id '{c.Limit.Id}'", "Give one of them another id.").At(c.Path.Name));
        RuleForEach(t => All(t).SelectMany(Conditions))
            .Must((t, p) => ConditionProblem(t, p) is null).Report((t, p) => ConditionProblem(t, p)!());
        RuleForEach(t => All(t).SelectMany(c => c.Limit.Limits.Select(l => new PlacedTarget(c, l))))
            .Must((t, p) => LimitProblem(t, p) is null).Report((t, p) => LimitProblem(t, p)!());
    }

    private static IEnumerable<PlacedLimit> All(RubricTree tree) =>
        tree.Rubric.Caps.Select(c => new PlacedLimit(c, IsFloor: false))
            .Concat(tree.Rubric.Floors.Select(f => new PlacedLimit(f, IsFloor: true)));

    private static IEnumerable<PlacedCondition> Conditions(PlacedLimit of) =>
        of.Limit.When.Select(w => new PlacedCondition(of, w, of.Path.Then("when").Then(w.Dimension)))
            .Concat((of.Limit.WhenAny ?? []).SelectMany(list => list.All).Select(w => new PlacedCondition(of, w, of.Path.Then("when-any"))))
            .Concat((of.Limit.WhenCount?.Of ?? [])
                .Select(w => new PlacedCondition(of, w, of.Path.Then("when-count").Then("of").Then(w.Dimension))));

    // A problem is only worded when it is reported: finding near names takes time.
    private static Func<Diagnostic>? ConditionProblem(RubricTree tree, PlacedCondition placed)
    {
        var (condition, path, isFloor) = (placed.Condition, placed.Path, placed.Of.IsFloor);
        if (condition.Dimension != CapLimit.Headline && tree.Find(condition.Dimension) is null)
        {
            return () => DimensionReferences.Unknown(tree, RubricCodes.CapReference, condition.Dimension, path.Name, CapLimit.Headline);
        }

        var layout = tree.LayoutOf(condition.Dimension);
        var (scale, isWhenBad) = (layout.Scale, condition.IsLow == (layout.Better == Better.Higher));
        if (condition.Comparison == Comparison.NotScored)
        {
            return isFloor ? () => new Diagnostic(
                MethodCodes.WrongWay, $"'{condition}' would raise the result for a missing score, and scoring it could lower the result",
                    "Write a condition on its score.").At(path) : null;
        }

        if (isWhenBad == isFloor)
        {
            return () => WrongWay(condition, isFloor).At(path);
        }

        if (!scale.Contains(condition.Limit))
        {
            return () => DimensionReferences.OutsideScale(
                scale, RubricCodes.InvalidCap, $"the condition on {condition.Dimension}", condition.Limit, path);
        }

        var always = condition.IsLow ? scale.Max : scale.Min;
        return condition.Limit == always && condition.Comparison is Comparison.AtMost or Comparison.AtLeast
            ? () => new Diagnostic(
                RubricCodes.InvalidCap, $"'{condition}' always holds, so the {placed.Of.Kind} would always apply",
                (condition.IsLow ? $"Write a limit below {Quote.Number(always)}." : $"Write a limit above {Quote.Number(always)}.")
                    + Clamp(tree, placed.Of))
                    .At(path).And(ModelPath.Of("scale"), "the scale")
            : null;
    }

    // A sum or a product is clamped to the scale that it states, so a limit that always applies is a scale.
    private static string Clamp(RubricTree tree, PlacedLimit limited)
    {
        foreach (var (target, limit) in limited.Limit.Limits.Select(l => (l.Target, l.Limit)))
        {
            var aggregation = target == CapLimit.Headline ? tree.Rubric.Aggregation
                : tree.Find(target)?.Dimension is Composite composite ? composite.Aggregation ?? tree.Rubric.Aggregation : null;
            var scale = tree.LayoutOf(target).Scale;
            if (aggregation is { IsOfScores: true, IsMean: false } && scale.Contains(limit))
            {
                var (min, max) = limited.IsFloor ? (limit, scale.Max) : (scale.Min, limit);
                var place = target == CapLimit.Headline ? "at the top of the rubric" : $"at {target}";
                return limited.IsFloor && scale.IsOpen ? ""
                    : $" For a limit that always applies, write scale: {{ min: {Quote.Number(min)}, max: {Quote.Number(max)} }} {place}.";
            }
        }

        return "";
    }

    private static Diagnostic WrongWay(Condition condition, bool isFloor)
    {
        var turned = condition.Comparison switch
        {
            Comparison.AtLeast => "at most",
            Comparison.AtMost => "at least",
            Comparison.Above => "below",
            _ => "above",
        };
        var text = $"{condition.Dimension}: {turned} {Quote.Number(condition.Limit)}";
        return isFloor
            ? new(MethodCodes.WrongWay, $"'{condition}' would raise the result when {condition.Dimension} gets worse", $"Write {text}.")
            : new(RubricCodes.InvalidCap,
                $"'{condition}' would lower the result when {condition.Dimension} {(condition.IsLow ? "gets better" : "rises")}",
                    $"Write {text}.");
    }

    private static Func<Diagnostic>? LimitProblem(RubricTree tree, PlacedTarget placed)
    {
        var (limit, path) = (placed.Limit, placed.Of.Path.Then("limit").Then(placed.Limit.Target));
        var target = tree.Find(limit.Target)?.Dimension;
        if (limit.Target != CapLimit.Headline && target is null)
        {
            return () => DimensionReferences.Unknown(tree, RubricCodes.CapReference, limit.Target, path.Name, CapLimit.Headline);
        }

        if (target is Criterion)
        {
            return () => new Diagnostic(
                RubricCodes.CapReference,
                $"'{limit.Target}' is a criterion, and a {placed.Of.Kind} limits composites",
                "Name a composite, or headline.").At(path.Name);
        }

        var scale = tree.LayoutOf(limit.Target).Scale;
        return scale.Contains(limit.Limit)
            ? null
            : () => DimensionReferences.OutsideScale(scale, RubricCodes.InvalidCap, $"the limit of {limit.Target}", limit.Limit, path);
    }

    private sealed record PlacedLimit(Cap Limit, bool IsFloor)
    {
        public string Kind => IsFloor ? "floor" : "cap";

        public ModelPath Path => ModelPath.Of(IsFloor ? "floors" : "caps", Limit.Id);
    }

    private sealed record PlacedCondition(PlacedLimit Of, Condition Condition, ModelPath Path);

    private sealed record PlacedTarget(PlacedLimit Of, CapLimit Limit);
}
