namespace ScoringFramework.Rubrics;

/// <summary>Limits with more decimals than are displayed, where the displayed score is what is compared.</summary>
internal static class FinerLimitLint
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var conditions = tree.Rubric.Caps.SelectMany(c => Conditions(c.When, ModelPath.Of("caps", c.Id, "when")))
            .Concat((tree.Rubric.Compass?.Positions ?? [])
                .SelectMany(p => Conditions(p.When, ModelPath.Of("compass", "positions", p.Name))))
            .Select(c => new Limit(
                $"the condition '{c.Condition}'", c.Condition.Limit, tree.LayoutOf(c.Condition.Dimension).Rounding, c.Path));
        var levels = tree.All.SelectMany(d => Levels(d.Dimension.Levels, d.Layout.Rounding, d.Path))
            .Concat(Levels(tree.Rubric.Levels, tree.Head.Rounding, ModelPath.Root));
        return conditions.Concat(levels).Where(l => l.Value % Step(l.Rounding) != 0).Select(Problem);
    }

    private static IEnumerable<(Condition Condition, ModelPath Path)> Conditions(IEnumerable<Condition> conditions, ModelPath owner) =>
        conditions.Select(c => (c, owner.Then(c.Dimension)));

    private static IEnumerable<Limit> Levels(ValueList<Level> levels, Rounding rounding, ModelPath owner) =>
        levels.Select(l => new Limit($"the level at {l.Key}", l.From, rounding, owner.Then("levels").Then(l.Key).Name));

    // What displayed scores are multiples of.
    private static decimal Step(Rounding rounding) =>
        rounding.To is > 0 and var step ? step : new decimal(1, 0, 0, false, (byte)Math.Clamp(rounding.Decimals, 0, 28));

    private static Diagnostic Problem(Limit limit)
    {
        var step = Step(limit.Rounding);
        var below = decimal.Floor(limit.Value / step) * step;
        var above = below + step;
        return new Diagnostic(
            RubricMistakeCodes.FinerLimit,
            $"{limit.What} has more decimals than the {Numerals.Count(limit.Rounding.Decimals)} that are displayed. The displayed score is "
            + $"compared, and none is between {Quote.Number(below)} and {Quote.Number(above)}",
            $"Write {Quote.Number(below)} or {Quote.Number(above)}; or display more, with rounding: {{ decimals: "
            + $"{Quote.Number((decimal)DecimalsOf(limit.Value))} }}.").At(limit.Path);
    }

    private static int DecimalsOf(decimal limit)
    {
        var decimals = 0;
        while (decimal.Round(limit, decimals) != limit)
        {
            decimals++;
        }

        return decimals;
    }

    private sealed record Limit(string What, decimal Value, Rounding Rounding, ModelPath Path);
}
