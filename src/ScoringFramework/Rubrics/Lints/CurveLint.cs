namespace ScoringFramework.Rubrics;

/// <summary>Curves that rise and then fall, or fall and then rise, where nothing says that this is meant.</summary>
internal static class CurveLint
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree) =>
        tree.All.Where(d => string.IsNullOrWhiteSpace(d.Dimension.About)).Select(Problem).OfType<Diagnostic>();

    private static Diagnostic? Problem(PlacedDimension d)
    {
        if (d.Dimension is not Criterion { Measure: { } measure })
        {
            return null;
        }

        var (anchors, form) = measure.Curve switch
        {
            PointsCurve c => (c.Anchors, "points"),
            StepsCurve c => (c.Anchors, "steps"),
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

    private static Diagnostic Turn(PlacedDimension d, Measure measure, ModelPath path, CurvePoint before, CurvePoint here)
    {
        var rises = before.Score > here.Score;
        var (first, then) = rises ? ("rises", "falls") : ("falls", "rises");
        return new Diagnostic(
            RubricLintCodes.TurningCurve,
            $"the curve of '{d.Dimension.Id}' {first} to {Quote.Number(before.Score)} at {Quote.Number(before.Value)} and {then} to {Quote.Number(here.Score)} at "
            + $"{Quote.Number(here.Value)}, so more {Quote.Short(measure.Metric)} is {(rises ? "better and then worse" : "worse and then better")}",
            "Correct the wrong score. If the change is meant, explain it in the dimension's about.")
            .At(path.Then(Quote.Number(here.Value))).And(path.Then(Quote.Number(before.Value)), "where the direction changes");
    }
}
