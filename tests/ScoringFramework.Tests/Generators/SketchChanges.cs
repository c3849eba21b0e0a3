namespace ScoringFramework.Tests.Generators;

/// <summary>The changes whose effect a law knows.</summary>
internal static class SketchChanges
{
    /// <summary>The same, one criterion held at a place on the scale whatever was said of it.</summary>
    public static RubricSketch Hold(this RubricSketch sketch, string criterion, decimal unit) =>
        sketch.Map(d => d is CriterionSketch c && c.Id == criterion ? c with { Given = new() { Score = unit } } : d);

    /// <summary>The same, siblings turned round and reversed.</summary>
    public static RubricSketch Reorder(this RubricSketch sketch, int by) =>
        sketch.Map(
            d => d is CompositeSketch c ? c with { Dimensions = Turn(c.Dimensions, by) } : d) with
        {
            Dimensions = Turn(sketch.Dimensions,
                by)
        };

    /// <summary>The same, the weights of each composite's children multiplied.</summary>
    public static RubricSketch ScaleWeights(this RubricSketch sketch, double by) => sketch.Map(d => d with { Weight = d.Weight * by });

    /// <summary>The same, the inputs of every curve and the figures that they read multiplied.</summary>
    public static RubricSketch Stretch(this RubricSketch sketch, decimal by) => sketch.Map(d => d is CriterionSketch { Curve: { } curve } c
        ? c with { Curve = curve.Stretch(by), Given = c.Given with { Figure = c.Given.Figure * by } }
        : d);

    /// <summary>
    /// The same without what does not apply: criteria, composites of which nothing that counts applies, and the caps that look at them
    /// (which could not fire). Null when nothing applies at all, or when a cap looks at a criterion that does apply and goes with its
    /// composite.
    /// </summary>
    public static RubricSketch? WithoutInapplicable(this RubricSketch sketch, Scorecard card)
    {
        var top = Applicable(sketch.Dimensions, card);
        if (top.Count == 0 || card.Headline.Outcome == Outcome.NotApplicable)
        {
            return null;
        }

        var rubric = sketch with { Dimensions = top };
        var left = rubric.All.Select(d => d.Id).Append(CapLimit.Headline).ToHashSet();
        if (sketch.Caps.Any(c => c.When.Any(w => !left.Contains(w.Criterion) && card[w.Criterion].Outcome != Outcome.NotApplicable)))
        {
            return null;
        }

        return rubric with
        {
            Caps = sketch.Caps.Where(c => c.When.All(w => left.Contains(w.Criterion)))
                .Select(c => c with { Limits = c.Limits.Where(l => left.Contains(l.Target)).ToValueList() }).Where(c => c.Limits.Count > 0)
                .ToValueList(),
            Scenarios = sketch.Scenarios.Select(s => s with { Emphasis = s.Emphasis.Where(e => left.Contains(e.Dimension)).ToValueList() })
                .ToValueList(),
        };
    }

    private static ValueList<DimensionSketch> Applicable(IEnumerable<DimensionSketch> dimensions, Scorecard card) =>
        dimensions.Where(d => card[d.Id].Outcome != Outcome.NotApplicable)
            .Select(d => d is CompositeSketch c ? c with { Dimensions = Applicable(c.Dimensions, card) } : d).ToValueList();

    private static ValueList<DimensionSketch> Turn(ValueList<DimensionSketch> children, int by) =>
        children.Skip(by % children.Count).Concat(children.Take(by % children.Count)).Reverse().ToValueList();
}
