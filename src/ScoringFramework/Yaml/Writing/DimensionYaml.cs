namespace ScoringFramework.Yaml;

/// <summary>Writes a rubric's dimensions.</summary>
internal static class DimensionYaml
{
    public static YamlPart Tree(ValueList<Dimension> dimensions) => YamlPart.Map(dimensions.Select(d => (d.Id, (YamlPart?)Dimension(d))));

    public static YamlPart? Levels(ValueList<Level> levels) =>
        YamlPart.MapOrNone(levels.Select(l => (YamlScalarText.Number(l.From), (YamlPart?)YamlPart.Prose(l.Text))));

    private static YamlPart Dimension(Dimension dimension)
    {
        var (composite, criterion) = (dimension as Composite, dimension as Criterion);
        return YamlPart.Map(
            ("title", dimension.Title == dimension.Id ? null : YamlPart.Prose(dimension.Title)),
            ("about", YamlPart.Of(dimension.About, YamlPart.Prose)),
            ("asks", YamlPart.Of(criterion?.Asks, YamlPart.Prose)),
            ("weight", dimension.Weight == 1 ? null : YamlPart.Number(dimension.Weight)),
            ("aggregate", YamlPart.Of(composite?.Aggregation, RubricYaml.AggregationOf)),
            ("min-completeness", YamlPart.Of(composite?.MinCompleteness, YamlPart.Number)),
            ("on-missing", YamlPart.Of(dimension.OnMissing, RubricWords.MissingRules.Part)),
            ("not-applicable", criterion is null or { NotApplicable: NotApplicableRule.NeedsReason }
                ? null
                : RubricWords.NotApplicableRules.Part(criterion.NotApplicable)),
            ("requires", YamlPart.Of(dimension.Requires, RubricYaml.Requirements)),
            ("levels", Levels(dimension.Levels)),
            ("measure", YamlPart.Of(criterion?.Measure, Measure)),
            ("checklist", YamlPart.MapOrNone((criterion?.Checklist ?? []).Select(i => (i.Key, (YamlPart?)Item(i))))),
            ("dimensions", YamlPart.Of(composite?.Dimensions, Tree)));
    }

    private static YamlPart Item(ChecklistItem item) => item.Points == 1
        ? YamlPart.Prose(item.Asks)
        : YamlPart.Map(("asks", YamlPart.Prose(item.Asks)), ("points", YamlPart.Number(item.Points)));

    private static YamlPart Measure(Measure measure) => YamlPart.Map(
        ("metric", YamlPart.Text(measure.Metric)),
        ("unit", YamlPart.Of(measure.Unit, YamlPart.Text)),
        ("period", YamlPart.Of(measure.Period, YamlPart.Text)),
        ("prefer", measure.Prefer == FigurePreference.Newest ? null : RubricWords.FigurePreferences.Part(measure.Prefer)),
        ("plausible", YamlPart.Of(measure.Plausible, range => YamlPart.Map(
            ("min", YamlPart.Of(range.Min, YamlPart.Number)), ("max", YamlPart.Of(range.Max, YamlPart.Number))))),
        ("curve", Curve(measure.Curve)));

    private static YamlPart Curve(Curve curve) => curve switch
    {
        PointsCurve c => YamlPart.Map(("points", Anchors(c.Anchors))),
        StepsCurve c => YamlPart.Map(("steps", Anchors(c.Anchors))),
        LinearCurve c => Two("linear", ("from", c.From), ("to", c.To)),
        LogCurve c => Two("log", ("from", c.From), ("to", c.To)),
        LogisticCurve c => Two("logistic", ("midpoint", c.Midpoint), ("slope", c.Slope)),
        LogNormalCurve c => Two("log-normal", ("median", c.Median), ("p10", c.P10)),
        LookupCurve c => YamlPart.Map(("lookup", YamlPart.Map(c.Entries.Select(e => (e.Text, (YamlPart?)YamlPart.Number(e.Score)))))),
        CustomCurve c =>
            YamlPart.Map(("custom", YamlPart.Map(("name", YamlPart.Text(c.Name)), ("version", YamlPart.Number((decimal)c.Version))))),
        _ => throw new InvalidOperationException($"A {curve.GetType().Name} has no form in YAML."),
    };

    private static YamlPart Anchors(ValueList<CurvePoint> anchors) =>
        YamlPart.Map(anchors.Select(a => (YamlScalarText.Number(a.Value), (YamlPart?)YamlPart.Number(a.Score))));

    private static YamlPart Two(string kind, (string Name, double Value) first, (string Name, double Value) second) => YamlPart.Map(
        (kind, YamlPart.Map((first.Name, YamlPart.Number(first.Value)), (second.Name, YamlPart.Number(second.Value)))));
}
