namespace ScoringFramework.Rubrics;

/// <summary>Limits with more decimals than are displayed, where the displayed score is what is compared.</summary>
internal static class FinerLimitLint
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var caps = tree.Rubric.Caps.SelectMany(
            c => c.When.Select(w => (What: $"the condition '{w}'", w.Limit, Path: ModelPath.Of("caps", c.Id, "when", w.Dimension))));
        var positions = (tree.Rubric.Compass?.Positions ?? []).SelectMany(p => p.When.Select(w =>
            (What: $"the condition '{w}'", w.Limit, Path: ModelPath.Of("compass", "positions", p.Name, w.Dimension))));
        var levels = tree.All.SelectMany(d => Levels(d.Dimension.Levels, d.Path)).Concat(Levels(tree.Rubric.Levels, ModelPath.Root));
        return caps.Concat(positions).Concat(levels).Where(l => decimal.Round(l.Limit, tree.Rubric.Rounding.Decimals) != l.Limit)
            .Select(l => Problem(tree.Rubric.Rounding, l.What, l.Limit, l.Path));
    }

    private static IEnumerable<(string What, decimal Limit, ModelPath Path)> Levels(ValueList<Level> levels, ModelPath owner) =>
        levels.Select(l => ($"the level at {l.Key}", l.From, owner.Then("levels").Then(l.Key).Name));

    private static Diagnostic Problem(Rounding rounding, string what, decimal limit, ModelPath path)
    {
        var step = Numerals.Count(rounding.Decimals);
        var (below, above) = (decimal.Round(limit, rounding.Decimals, MidpointRounding.ToNegativeInfinity),
            decimal.Round(limit, rounding.Decimals, MidpointRounding.ToPositiveInfinity));
        return new Diagnostic(
            RubricMistakeCodes.FinerLimit,
            $"{what} has more decimals than the {step} that are displayed. The displayed score is compared, and none is between "
            + $"{Quote.Number(below)} and {Quote.Number(above)}",
            $"Write {Quote.Number(below)} or {Quote.Number(above)}; or display more, with rounding: {{ decimals: "
            + $"{Quote.Number((decimal)DecimalsOf(limit))} }}.").At(path);
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
}
