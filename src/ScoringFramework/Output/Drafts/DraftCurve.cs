namespace ScoringFramework.Output;

/// <summary>A curve in words, and a figure that it gives a score between its ends.</summary>
internal static class DraftCurve
{
    private const int MostAnchors = 12;

    /// <summary>What scores what: a whole sentence.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="scale">The rubric's scale.</param>
    public static string Sentence(Measure measure, Scale scale)
    {
        var unit = measure.Unit is null ? "" : $" {measure.Unit}";
        var (bottom, top) = (Quote.Number(scale.Min), Quote.Number(scale.Max));
        return measure.Curve switch
        {
            PointsCurve points => $"{Anchors(points.Anchors)}{unit}, with straight lines between them.",
            StepsCurve steps => $"{Anchors(steps.Anchors)}{unit}, each up to the next value.",
            LinearCurve linear => $"Scores {bottom} at {Quote.Number(linear.From)} and {top} at {Quote.Number(linear.To)}{unit}, with a "
                + $"straight line between them.",
            LogCurve log => $"Scores {bottom} at {Quote.Number(log.From)} and {top} at {Quote.Number(log.To)}{unit}, with a logarithmic "
                + $"line between them.",
            LogisticCurve logistic => $"Scores the middle of the scale "
                + $"at {Quote.Number(logistic.Midpoint)}{unit}; {(logistic.Slope > 0 ? "higher" : "lower")} is better.",
            LogNormalCurve normal => $"Scores the middle of the scale at {Quote.Number(normal.Median)} and nine tenths "
                + $"at {Quote.Number(normal.P10)}{unit}; lower is better.",
            IdentityCurve => $"The figure itself{(measure.Unit is null ? "" : $", in{unit},")} is the score, from {bottom} to {top}.",
            LnCurve ln => $"Scores {Quote.Number(ln.Start)} plus {Quote.Number(ln.Times)} times the natural logarithm of the "
                + $"figure{(measure.Unit is null ? "" : $" in{unit}")}.",
            PowerCurve power => $"Scores {Quote.Number(power.Start)} plus {Quote.Number(power.Times)} times what the figure "
                + $"has {(power.IsBelow ? "below" : "above")} "
                + $"{Quote.Number(power.From)}{unit}, to the power of {Quote.Number(power.Exponent)}.",
            LookupCurve lookup => $"Scores {Several(lookup.Entries.Select(e => $"{Quote.Number(e.Score)} for '{e.Text}'"))}.",
            CustomCurve custom => $"Scores by the custom curve {custom}.",
            CohortCurve cohort => $"Scores by its place among the figures of the cohort{(measure.Unit is null ? "" : $", in{unit}")}; "
                + $"{(cohort.Better == Better.Lower ? "less" : "more")} is better.",
            _ => "",
        };
    }

    /// <summary>The value of an example.</summary>
    public static string Example(Curve curve) => curve switch
    {
        LookupCurve lookup => DraftScalar.Text(lookup.Entries[0].Text),
        PointsCurve { Anchors: var a } => Value(a[a.Count / 2].Value),
        StepsCurve { Anchors: var a } => Value(a[a.Count / 2].Value),
        LinearCurve c => Value((c.From + c.To) / 2),
        LogCurve c => Value(Math.Sqrt(c.From * c.To)),
        LogisticCurve c => Value(c.Midpoint),
        LogNormalCurve c => Value(c.Median),
        LnCurve => Value(1),
        PowerCurve c => Value(c.IsBelow ? c.From - 1 : c.From + 1),
        _ => Value(0),
    };

    private static string Value(double value) => DraftScalar.Number(value) ?? "1";

    private static string Anchors(ValueList<CurvePoint> anchors) =>
        $"Scores {Several(anchors.Select(a => $"{Quote.Number(a.Score)} {(a.Above ? "" : "at ")}{a.Key}"))}";

    private static string Several(IEnumerable<string> parts)
    {
        var all = parts.ToArray();
        return all.Length <= MostAnchors ? Quote.List(all) : $"{string.Join(", ", all.Take(MostAnchors))} and so on";
    }
}
