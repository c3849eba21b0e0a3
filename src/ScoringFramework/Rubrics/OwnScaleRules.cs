namespace ScoringFramework.Rubrics;

/// <summary>A dimension's own scale, rounding and better end.</summary>
internal static class OwnScaleRules
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree, PlacedDimension d)
    {
        if (d.Dimension.Scale is { } scale)
        {
            foreach (var problem in Of(scale, d.Path.Then("scale")))
            {
                yield return problem;
            }
        }

        if (d.Dimension.Rounding is { } rounding && (rounding.Decimals is < 0 or > 8 || rounding.To is <= 0))
        {
            yield return new Diagnostic(
                RubricCodes.InvalidRounding, $"the rounding of '{d.Dimension.Id}' is not possible",
                    "Write decimals from 0 to 8, or to: and a step above 0.")
                .At(d.Path.Then("rounding"));
        }

        if (d.Dimension is not Criterion { Measure.Curve: { } curve })
        {
            yield break;
        }

        if (d.Layout.Scale.IsOpen && curve is LinearCurve or LogCurve or LogisticCurve or LogNormalCurve or CohortCurve)
        {
            yield return new Diagnostic(
                MethodCodes.OpenScale, $"the curve of '{d.Dimension.Id}' goes to the top of its scale, which has none",
                    "Write a max, or use points.").At(d.Path.Then("measure").Then("curve").Name);
        }

        if (d.Dimension.Better == Better.Lower && Falls(curve) && (d.Parent?.Layout ?? tree.Head).Better == Better.Higher)
        {
            yield return new Diagnostic(
                MethodCodes.TurnedTwice,
                    $"'{d.Dimension.Id}' is turned twice: its curve falls and lower is better. The highest figure counts as the best",
                "Remove better: lower, or let the curve rise.").At(d.Path.Then("better"))
                    .And(d.Path.Then("measure").Then("curve").Name, "the curve");
        }
    }

    /// <summary>What is wrong with a scale that is not the headline's.</summary>
    public static IEnumerable<Diagnostic> Of(Scale scale, ModelPath path)
    {
        if (!HeadRules.IsUsable(scale))
        {
            yield return new Diagnostic(
                RubricCodes.InvalidScale,
                scale.Min < scale.Max ? $"the scale from {scale} is outside ±1,000,000,000"
                    : $"the scale's min of {Quote.Number(scale.Min)} is not below its max of {Quote.Number(scale.Max)}",
                "Write a max above the min, both within ±1,000,000,000.").At(path);
        }
        else if (scale.Step is <= 0)
        {
            yield return new Diagnostic(
                RubricCodes.InvalidScale, $"a step of {Quote.Number(scale.Step.Value)} leaves no scores", "Write a step above 0.")
                    .At(path.Then("step"));
        }
        else if (scale.Step is { } step && !scale.IsOpen && scale.Span % step != 0)
        {
            yield return new Diagnostic(
                RubricCodes.InvalidScale,
                    $"steps of {Quote.Number(step)} from {Quote.Number(scale.Min)} do not meet the top of {Quote.Number(scale.Max)}",
                $"Write max: {Quote.Number(scale.Min + (decimal.Floor(scale.Span / step) * step))}, or another step.")
                    .At(path.Then("step"));
        }
        else if (scale.Only is { } only
            && (only.Distinct().Count() < 2 || only.Distinct().Count() < only.Count || only.Any(s => !scale.Contains(s))))
        {
            yield return new Diagnostic(
                RubricCodes.InvalidScale, "the list of scores needs two or more, each once and on the scale", "Write each score once.")
                    .At(path.Then("only"));
        }
    }

    private static bool Falls(Curve curve) => curve switch
    {
        PointsCurve c => c.Anchors.Count > 1 && c.Anchors[^1].Score < c.Anchors[0].Score,
        StepsCurve c => c.Falls,
        LinearCurve c => c.To < c.From,
        LogCurve c => c.To < c.From,
        LogisticCurve c => c.Slope < 0,
        LogNormalCurve => true,
        CohortCurve c => c.Better == Better.Lower,
        _ => false,
    };
}
