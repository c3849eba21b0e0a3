namespace ScoringFramework.Rubrics;

/// <summary>Levels lie on the scale, once each, and say something.</summary>
internal sealed class LevelRules : ModelRules<RubricTree>
{
    public LevelRules()
    {
        RuleForEach(t => t.Rubric.Levels).Must((t, l) => IsOn(t.Head.Scale, l) || IsFirstOfReach(t, null, t.Rubric.Levels, l))
            .Report((t, l) => Outside(t.Head.Scale, l, PathOf(ModelPath.Root, l), RubricTree.ScalePathOf(null)));
        RuleForEach(t => t.All.SelectMany(d => d.Dimension.Levels.Select(l => new PlacedLevel(d, l))))
            .Must((t, p) => IsOn(p.Of.Layout.Scale, p.Level) || IsFirstOfReach(t, p.Of, p.Of.Dimension.Levels, p.Level))
            .Report((_, p) => Outside(p.Of.Layout.Scale, p.Level, PathOf(p.Path, p.Level), RubricTree.ScalePathOf(p.Of)));
        RuleForEach(t => t.All.SelectMany(d => d.Dimension.Levels.Select(l => new PlacedLevel(d, l))))
            .Must(p => !string.IsNullOrWhiteSpace(p.Level.Text)).Report((_, p) => Empty(PathOf(p.Path, p.Level)));
        RuleForEach(t => t.Rubric.Levels).Must(l => !string.IsNullOrWhiteSpace(l.Text)).Report((_, l) => Empty(PathOf(ModelPath.Root, l)));
        RuleFor(t => t.Rubric.Levels).Must(AreDifferent).Report((_, levels) => Twice(levels, ModelPath.Of("levels")));
        RuleForEach(t => t.All).Must(d => AreDifferent(d.Dimension.Levels))
            .Report((_, d) => Twice(d.Dimension.Levels, d.Path.Then("levels")));
    }

    private static bool IsOn(Scale scale, Level level) => scale.Contains(level.From) && !(level.Above && level.From == scale.Max);

    // What a sum can reach at least is computed, and nobody need know it: the first level may begin anywhere below.
    private static bool IsFirstOfReach(RubricTree tree, PlacedDimension? of, ValueList<Level> levels, Level level)
    {
        var (scale, isReach) = of is null ? (tree.Head.Scale, IsReach(tree.Rubric.Aggregation, tree.Rubric.Curve)
                && tree.Head.Scale == ScaleLayout.HeadOf(tree.Rubric))
            : (of.Layout.Scale, of.Dimension is Composite { Scale: null } c && IsReach(c.Aggregation ?? tree.Rubric.Aggregation, c.Curve));
        return isReach && level.From < scale.Min && levels.All(l => l.From >= scale.Min || l == level);
    }

    private static bool IsReach(Aggregation aggregation, CompositeCurve? curve) => aggregation.IsOfScores && curve is null;

    private static bool AreDifferent(ValueList<Level> levels) => levels.Select(l => l.Key).Distinct().Count() == levels.Count;

    private static ModelPath PathOf(ModelPath owner, Level level) => owner.Then("levels").Then(level.Key);

    private static Diagnostic Outside(Scale scale, Level level, ModelPath path, ModelPath stated) =>
        new Diagnostic(
            RubricCodes.LevelOutsideScale,
            level.Above && level.From == scale.Max
                ? $"no score is above {Quote.Number(level.From)} on the scale of {scale}, so no score has the level '{level.Key}'"
                : $"the level at {Quote.Number(level.From)} is outside the scale of {scale}",
            $"Write a level from {scale}.").At(path.Name).And(stated, "the scale");

    private static Diagnostic Empty(ModelPath path) =>
        new Diagnostic(RubricCodes.EmptyText, "the level has no text", "Write what this score means.").At(path);

    private static Diagnostic Twice(ValueList<Level> levels, ModelPath path)
    {
        var key = levels.GroupBy(l => l.Key).First(g => g.Count() > 1).Key;
        return new Diagnostic(
            RubricCodes.LevelTwice, $"two levels have the score {key}", "Keep one of them.").At(path.Name);
    }

    private sealed record PlacedLevel(PlacedDimension Of, Level Level)
    {
        public ModelPath Path => Of.Path;
    }
}
