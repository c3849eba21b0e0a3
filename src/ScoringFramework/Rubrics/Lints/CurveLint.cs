namespace ScoringFramework.Rubrics;

/// <summary>Curves that rise and then fall, or fall and then rise, where nothing says that this is meant.</summary>
internal static class CurveLint
{
    private static readonly double[] Positive = [.. Enumerable.Range(-6, 16)
        .SelectMany(power => new[] { 1, 2, 5 }.Select(digit => digit * Math.Pow(10, power)))];

    private static readonly double[] Tries = [.. Positive.Reverse().Select(value => -value), 0, .. Positive];

    public static IEnumerable<Diagnostic> Of(RubricTree tree) =>
        tree.All.Where(d => string.IsNullOrWhiteSpace(d.Dimension.About)).Select(d => Problem(tree, d)).OfType<Diagnostic>();

    private static Diagnostic? Problem(RubricTree tree, PlacedDimension d)
    {
        if (d.Dimension is not Criterion { Measure: { } measure })
        {
            return null;
        }

        var (anchors, form) = measure.Curve switch
        {
            PointsCurve c => (c.Anchors, "points"),
            StepsCurve c => (c.Anchors, "steps"),
            CustomCurve c => (Tried(c, d.Layout.Scale), "custom"),
            _ => ([], ""),
        };
        var direction = 0;
        for (var i = 1; i < anchors.Count; i++)
        {
            var here = anchors[i].Score.CompareTo(anchors[i - 1].Score);
            if (here * direction < 0)
            {
                return Turn(d, measure, d.Path.Then("measure").Then("curve").Then(form), anchors[i - 1], anchors[i]);
            }

            direction = here == 0 ? direction : here;
        }

        return null;
    }

    // What a program brings along is code, so it is tried: at 1, 2 and 5 of every power of ten, on both sides of 0.
    private static ValueList<CurvePoint> Tried(CustomCurve curve, Scale scale) =>
        Tries.Select(value => (Value: value, Score: curve.ScoreAt(value)))
        .Where(p => !double.IsNaN(p.Score))
        .Select(p => new CurvePoint(p.Value, Math.Round((decimal)Math.Clamp(p.Score, (double)scale.Min, (double)scale.Max), 6)))
        .ToValueList();

    // A custom curve has no points in a file.
    private static Diagnostic AtTurn(this Diagnostic problem, Curve curve, ModelPath path, CurvePoint before, CurvePoint here) =>
        curve is CustomCurve
        ? problem.At(path)
        : problem.At(path.Then(here.Key)).And(path.Then(before.Key), "where the direction changes");

    private static Diagnostic Turn(PlacedDimension d, Measure measure, ModelPath path, CurvePoint before, CurvePoint here)
    {
        var rises = before.Score > here.Score;
        var (first, then) = rises ? ("rises", "falls") : ("falls", "rises");
        return new Diagnostic(
            RubricLintCodes.TurningCurve,
            $"the curve of '{d.Dimension.Id}' {first} to {Quote.Number(before.Score)} at {Quote.Number(before.Value)} and {then} to "
            + $"{Quote.Number(here.Score)} at "
            + $"{Quote.Number(here.Value)}, so more {Quote.Short(measure.Metric)} is "
            + $"{(rises ? "better and then worse" : "worse and then better")}",
            "Correct the wrong score. If the change is meant, explain it in the dimension's about.")
            .AtTurn(measure.Curve, path, before, here);
    }
}
