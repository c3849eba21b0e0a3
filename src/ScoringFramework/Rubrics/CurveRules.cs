namespace ScoringFramework.Rubrics;

/// <summary>Measures' curves and checklists' items.</summary>
internal sealed class CurveRules : ModelRules<RubricTree>
{
    public CurveRules()
    {
        RuleForEach(t => t.All).Must(d => Problem(d) is null).Report((_, d) => Problem(d)!);
        RuleFor(t => t.Rubric.Curve).Must((t, c) => Of(t, c) is null).Report((t, c) => Of(t, c)!);
        RuleForEach(t => t.All.SelectMany(d => Items(d).Select(i => new PlacedItem(d.Path.Then("checklist"), i))))
            .Must(p => p.Item.Points > 0 && double.IsFinite(p.Item.Points))
            .Report((_, p) => new Diagnostic(
                RubricCodes.InvalidPoints,
                $"'{p.Item.Key}' earns {Quote.Number(p.Item.Points)} points, so yes would earn no more than no",
                "Write points above 0.").At(p.Path.Then(p.Item.Key).Then("points")));
        RuleForEach(t => t.All.SelectMany(d => Items(d).Select(i => new PlacedItem(d.Path.Then("checklist"), i))))
            .Must(p => p.Item.Partly is not { } partly || !(p.Item.Points > 0) || (partly > 0 && partly < p.Item.Points))
            .Report((_, p) => new Diagnostic(
                RubricCodes.InvalidPoints,
                $"'{p.Item.Key}' earns {Quote.Number(p.Item.Partly!.Value)} points for partly, and {Quote.Number(p.Item.Points)} for yes",
                $"Write points for partly above 0 and below {Quote.Number(p.Item.Points)}, such as {Quote.Number(p.Item.Points / 2)}.")
                    .At(p.Path.Then(p.Item.Key).Then("partly")));
        RuleForEach(t => t.All.SelectMany(d => Items(d).Select(i => new PlacedItem(d.Path.Then("checklist"), i))))
            .Must(p => Ids.IsId(p.Item.Key))
            .Report((_, p) => Ids.Invalid(RubricCodes.InvalidId, p.Item.Key, p.Path.Then(p.Item.Key).Name));
    }

    private static Diagnostic? Of(RubricTree tree, CompositeCurve? curve) =>
        curve is null ? null : Problem(curve.Curve, tree.Head.Scale, ModelPath.Of("curve"), RubricTree.ScalePathOf(null));

    private static ValueList<ChecklistItem> Items(PlacedDimension d) => (d.Dimension as Criterion)?.Checklist ?? [];

    private static Diagnostic? Problem(PlacedDimension d) => d.Dimension switch
    {
        Criterion { Measure: { } measure } =>
            Problem(measure.Curve, d.Layout.Scale, d.Path.Then("measure").Then("curve"), RubricTree.ScalePathOf(d)),
        Composite { Curve: { } after } => Problem(after.Curve, d.Layout.Scale, d.Path.Then("curve"), RubricTree.ScalePathOf(d)),
        _ => null,
    };

    private static Diagnostic? Problem(Curve curve, Scale scale, ModelPath path, ModelPath stated)
    {
        return curve switch
        {
            PointsCurve c when c.Anchors.FirstOrDefault(a => a.Above && !c.Anchors.Any(b => !b.Above && b.Value == a.Value)) is { } above =>
                new Diagnostic(
                    RubricCodes.InvalidCurve,
                    $"'{above.Key}' is where a jump ends, and no point at {Quote.Number(above.Value)} says where it begins",
                    $"Write {Quote.Number(above.Value)} for a curve without a jump, or add the point {Quote.Number(above.Value)} before "
                    + "it.")
                    .At(path.Then("points").Then(above.Key).Name),
            PointsCurve c => Anchors(scale, c.Anchors, path.Then("points"), stated),
            StepsCurve c => Anchors(scale, c.Anchors, path.Then("steps"), stated),
            LinearCurve c when c.From == c.To => Flat(c.From, path.Then("linear")),
            LogCurve c when c.From <= 0 || c.To <= 0 => new Diagnostic(
                RubricCodes.InvalidCurve,
                $"a logarithmic curve from {Quote.Number(c.From)} to {Quote.Number(c.To)} is not possible, because a logarithm needs "
                + $"values above 0",
                "Write ends above 0, or use a linear curve.").At(path.Then("log")),
            LogCurve c when c.From == c.To => Flat(c.From, path.Then("log")),
            LogisticCurve { Slope: 0 } => new Diagnostic(
                RubricCodes.InvalidCurve, "a logistic curve with a slope of 0 gives every value the same score",
                "Write a slope above or below 0.")
                .At(path.Then("logistic").Then("slope")),
            LogNormalCurve c when c.P10 <= 0 || c.Median <= c.P10 => new Diagnostic(
                RubricCodes.InvalidCurve,
                $"a log-normal curve needs 0 < p10 < median, and this one has p10 {Quote.Number(c.P10)} "
                + $"and median {Quote.Number(c.Median)}",
                "Write as p10 the value that scores nine tenths, and as median the value that scores half.").At(path.Then("log-normal")),
            LnCurve { Times: 0 } => Weightless(path.Then("ln").Then("times")),
            PowerCurve { Times: 0 } => Weightless(path.Then("power").Then("times")),
            PowerCurve { Exponent: not (> 0 and <= 50) } c => new Diagnostic(
                RubricCodes.InvalidCurve,
                $"an exponent of {Quote.Number(c.Exponent)} is not possible in a power curve",
                c.Exponent < 0
                    ? "Write an exponent above 0 and at most 50. Where less of the metric is better, write below: and the value that earns "
                    + "nothing."
                    : "Write an exponent above 0 and at most 50.").At(path.Then("power").Then("exponent")),
            LookupCurve c => Lookup(scale, c, path.Then("lookup"), stated),
            CustomCurve c => Custom(c, path.Then("custom")),
            _ => null,
        };
    }

    private static Diagnostic? Anchors(Scale scale, ValueList<CurvePoint> anchors, ModelPath path, ModelPath stated)
    {
        if (anchors.Count < 2)
        {
            return new Diagnostic(RubricCodes.InvalidCurve, "a curve of one point gives every value the same score",
                "Write at least two points.").At(path);
        }

        for (var i = 1; i < anchors.Count; i++)
        {
            if ((anchors[i].Value, anchors[i].Above).CompareTo((anchors[i - 1].Value, anchors[i - 1].Above)) <= 0)
            {
                var (before, here) = (anchors[i - 1].Key, anchors[i].Key);
                return new Diagnostic(
                    RubricCodes.InvalidCurve,
                    before == here ? $"two points of the curve have the value {here}"
                        : $"the point at {here} comes after the point at {before}",
                    "Write each point once, from the lowest value to the highest.").At(path.Then(here).Name)
                    .And(path.Then(before).Name, "the point before");
            }
        }

        return anchors.Where(a => !scale.Contains(a.Score))
            .Select(a => OutsideScale(scale, a.Score, path.Then(a.Key), stated)).FirstOrDefault();
    }

    private static Diagnostic? Custom(CustomCurve curve, ModelPath path) => curve switch
    {
        _ when !Ids.IsId(curve.Name) => Ids.Invalid(RubricCodes.InvalidId, curve.Name, path.Then("name")),
        { IsKnown: false } => new Diagnostic(
            RubricCodes.UnknownCurve, $"the custom curve {curve} is not known here, because only its own program can compute it",
            $"Bring it along in C#: RubricFile.Load(path, [Curve.Custom(\"{curve.Name}\", {Quote.Number((decimal)curve.Version)}, …)]). "
            + $"Or use another curve.").At(path),
        _ => null,
    };

    private static Diagnostic? Lookup(Scale scale, LookupCurve curve, ModelPath path, ModelPath stated) =>
        curve.Entries.Count == 0
            ? new Diagnostic(RubricCodes.InvalidCurve, "the lookup is empty, so no text has a score",
                "Write at least one text and its score.").At(path)
            : curve.Entries.Where(e => !scale.Contains(e.Score)).Select(e => OutsideScale(scale, e.Score, path.Then(e.Text), stated))
                .FirstOrDefault();

    private static Diagnostic OutsideScale(Scale scale, decimal score, ModelPath path, ModelPath stated) =>
        new Diagnostic(
            RubricCodes.CurveOutsideScale,
            $"the curve gives {Quote.Number(score)}, outside the scale of {scale}",
            $"Write a score from {scale}.").At(path).And(stated, "the scale");

    private static Diagnostic Weightless(ModelPath path) =>
        new Diagnostic(RubricCodes.InvalidCurve, "times is 0, so the curve gives every value the same score", "Write a number above or "
            + "below 0, or remove it: it is then 1.").At(path);

    private static Diagnostic Flat(double end, ModelPath path) =>
        new Diagnostic(
            RubricCodes.InvalidCurve, $"the curve has the value {Quote.Number(end)} at both ends", "Write two different ends.").At(path);

    private sealed record PlacedItem(ModelPath Path, ChecklistItem Item);
}
