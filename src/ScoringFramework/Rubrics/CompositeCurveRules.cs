namespace ScoringFramework.Rubrics;

/// <summary>Curves after composites rise.</summary>
internal static class CompositeCurveRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made)
    {
        if (made.Curve is not { } after)
        {
            yield break;
        }

        var path = made.PathOf("curve");
        if (after.Of is { } of)
        {
            foreach (var problem in OwnScaleRules.Of(of, path.Then("of")))
            {
                yield return problem;
            }
        }

        if (after.Curve is LookupCurve or LogNormalCurve or CohortCurve || Fall(after.Curve) is not null)
        {
            var (before, here) = Fall(after.Curve) ?? ("", "");
            yield return new Diagnostic(
                MethodCodes.FallingCurve,
                after.Curve is LookupCurve ? $"a lookup reads texts, and {made.Name} gives numbers"
                    : after.Curve is CohortCurve ? $"a curve among a cohort compares figures, and {made.Name} is made of scores"
                    : here.Length == 0 ? $"the curve of {made.Name} falls, and better children would make a worse score"
                    : $"the curve of {made.Name} falls from {before} to {here}, and better children would make a worse score",
                after.Curve is LookupCurve or CohortCurve ? "Write steps, or points."
                    : "Let the curve rise. Where a high result is bad, write better: lower beside it.").At(path.Name);
        }

        if (made.Layout.Scale.IsOpen)
        {
            yield return new Diagnostic(
                MethodCodes.OpenScale, $"the curve of {made.Name} goes to a scale without a max",
                    "Write the scale of its scores, such as scale: 10.").At(path.Name);
        }
    }

    private static (string Before, string Here)? Fall(Curve curve) => curve switch
    {
        PointsCurve c => Fall(c.Anchors),
        StepsCurve c => Fall(c.Anchors),
        LinearCurve c when c.To < c.From => ("", ""),
        LogCurve c when c.To < c.From => ("", ""),
        LogisticCurve { Slope: < 0 } => ("", ""),
        _ => null,
    };

    private static (string Before, string Here)? Fall(ValueList<CurvePoint> anchors)
    {
        for (var i = 1; i < anchors.Count; i++)
        {
            if (anchors[i].Score < anchors[i - 1].Score)
            {
                return (Quote.Number(anchors[i - 1].Score), Quote.Number(anchors[i].Score));
            }
        }

        return null;
    }
}
