using System.Globalization;

namespace ScoringFramework.Rubrics;

/// <summary>Levels that leave most scores without words, or with the same.</summary>
internal static class LevelLint
{
    // Two levels of a yes and a no may lie far apart, so only what lies above the last one is looked at.
    private const decimal MostBelow = 0.5m;
    private const decimal MostAbove = 0.75m;

    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        return tree.All.Select(
            d => Problem(d.Dimension.Levels, $"'{d.Dimension.Id}'", Reach(d.Dimension)
                ?? EndsOf(d.Layout.Scale, d.Dimension is Composite c && (c.Aggregation ?? tree.Rubric.Aggregation).IsOfScores,
                    d.Dimension.Levels),
                    d.Path.Then("levels").Name))
            .Prepend(Problem(tree.Rubric.Levels, "the headline",
                EndsOf(tree.Head.Scale, tree.Rubric.Aggregation.IsOfScores, tree.Rubric.Levels),
                ModelPath.Of("levels").Name)).OfType<Diagnostic>();
    }

    // An open scale has no words for most of it. How far sums and products reach follows from their parts, and thresholds do not.
    private static (decimal Min, decimal Max) EndsOf(Scale scale, bool isOfScores, ValueList<Level> levels) =>
        scale.IsOpen ? (scale.Min, scale.Min)
        : isOfScores && levels.Count > 0 ? (scale.Min, Math.Max(scale.Min, levels.Max(l => l.From)))
        : (scale.Min, scale.Max);

    private static Diagnostic? Problem(ValueList<Level> levels, string whose, (decimal Min, decimal Max) reach, ModelPath path)
    {
        var span = reach.Max - reach.Min;
        if (levels.Count == 0 || span <= 0)
        {
            return null;
        }

        var (lowest, highest) = (levels.Min(l => l.From), levels.Max(l => l.From));
        if (lowest - reach.Min > MostBelow * span)
        {
            return new Diagnostic(
                RubricLintCodes.UndescribedScale,
                $"the lowest level of {whose} is {Quote.Number(lowest)}, so the scores from {Quote.Number(reach.Min)} to "
                + $"{Quote.Number(lowest)}, "
                + $"{Percent((lowest - reach.Min) / span)} of the scale, have no words",
                $"Add levels below {Quote.Number(lowest)}, down to {Quote.Number(reach.Min)}.").At(path);
        }

        return reach.Max - highest > MostAbove * span
            ? new Diagnostic(
                RubricLintCodes.UndescribedScale,
                $"the {(levels.Count == 1 ? "only" : "highest")} level of {whose} is {Quote.Number(highest)}, so the scores from "
                + $"{Quote.Number(highest)} to "
                + $"{Quote.Number(reach.Max)}, {Percent((reach.Max - highest) / span)} of the scale, have the same words",
                $"Add levels above {Quote.Number(highest)}, up to {Quote.Number(reach.Max)}.").At(path)
            : null;
    }

    // The scores that a measure can give: nobody needs words for the others.
    private static (decimal Min, decimal Max)? Reach(Dimension dimension) => (dimension as Criterion)?.Measure?.Curve switch
    {
        PointsCurve c => Ends(c.Anchors.Select(a => a.Score)),
        StepsCurve c => Ends(c.Anchors.Select(a => a.Score)),
        LookupCurve c => Ends(c.Entries.Select(e => e.Score)),
        _ => null,
    };

    private static (decimal Min, decimal Max) Ends(IEnumerable<decimal> scores) =>
        scores.Aggregate((Min: decimal.MaxValue, Max: decimal.MinValue), (ends, s) => (Math.Min(ends.Min, s), Math.Max(ends.Max, s)));

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
