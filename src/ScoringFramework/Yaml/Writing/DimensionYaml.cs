namespace ScoringFramework.Yaml;

/// <summary>Writes a rubric's dimensions.</summary>
internal static class DimensionYaml
{
    public static YamlPart Tree(ValueList<Dimension> dimensions) => YamlPart.Map(dimensions.Select(d => (d.Id, (YamlPart?)Dimension(d))));

    public static YamlPart? Levels(ValueList<Level> levels) =>
        YamlPart.MapOrNone(levels.Select(l => (l.Key, (YamlPart?)YamlPart.Prose(l.Text))));

    private static YamlPart Dimension(Dimension dimension)
    {
        var (composite, criterion) = (dimension as Composite, dimension as Criterion);
        return YamlPart.Map(
            ("title", dimension.Title == dimension.Id ? null : YamlPart.Prose(dimension.Title)),
            ("about", YamlPart.Of(dimension.About, YamlPart.Prose)),
            ("asks", YamlPart.Of(criterion?.Asks, YamlPart.Prose)),
            ("weight", dimension.Weight == 1 ? null : YamlPart.Number(dimension.Weight)),
            ("times", YamlPart.Of(dimension.Times, YamlPart.Number)),
            ("exponent", YamlPart.Of(dimension.Exponent, YamlPart.Number)),
            ("scale", YamlPart.Of(dimension.Scale, RubricYaml.ScaleOf)),
            ("rounding", YamlPart.Of(dimension.Rounding, RubricYaml.RoundingOf)),
            ("better", YamlPart.Of(dimension.Better, RubricWords.Betters.Part)),
            ("must-pass", YamlPart.Of(criterion?.MustPass, pass =>
                YamlPart.Map(("at-least", YamlPart.Number(pass.AtLeast)), ("else", YamlPart.Prose(pass.Else))))),
            ("aggregate", YamlPart.Of(composite?.Aggregation, RubricYaml.AggregationOf)),
            ("curve", YamlPart.Of(composite?.Curve, CompositeCurve)),
            ("min-completeness", YamlPart.Of(composite?.MinCompleteness, YamlPart.Number)),
            ("on-missing", YamlPart.Of(dimension.OnMissing, rule => RubricYaml.Missing(rule, dimension.MissingScore))),
            ("not-applicable", criterion is null or { NotApplicable: NotApplicableRule.NeedsReason }
                ? null
                : RubricWords.NotApplicableRules.Part(criterion.NotApplicable)),
            ("requires", YamlPart.Of(dimension.Requires, RubricYaml.Requirements)),
            ("levels", Levels(dimension.Levels)),
            ("measure", YamlPart.Of(criterion?.Measure, Measure)),
            ("checklist", YamlPart.MapOrNone((criterion?.Checklist ?? []).Select(i => (i.Key, (YamlPart?)Item(i))))),
            ("dimensions", YamlPart.Of(composite?.Dimensions, Tree)));
    }

    public static YamlPart CompositeCurve(CompositeCurve curve) =>
        YamlPart.Map(((MapPart)Curve(curve.Curve)).Entries.Select(e => (e.Key, (YamlPart?)e.Value))
            .Prepend(("of", YamlPart.Of(curve.Of, RubricYaml.ScaleOf))));

    private static YamlPart Item(ChecklistItem item) => item is { Points: 1, Partly: null }
        ? YamlPart.Prose(item.Asks)
        : YamlPart.Map(
            ("asks", YamlPart.Prose(item.Asks)), ("points", item.Points == 1 ? null : YamlPart.Number(item.Points)),
                ("partly", YamlPart.Of(item.Partly, YamlPart.Number)));

    private static YamlPart Measure(Measure measure) => YamlPart.Map(
        ("metric", YamlPart.Text(measure.Metric)),
        ("unit", YamlPart.Of(measure.Unit, YamlPart.Text)),
        ("period", YamlPart.Of(measure.Period, YamlPart.Text)),
        ("prefer", measure.Prefer == FigurePreference.Newest ? null : RubricWords.FigurePreferences.Part(measure.Prefer)),
        ("plausible", YamlPart.Of(measure.Plausible, range => YamlPart.Map(
            ("min", YamlPart.Of(range.Min, YamlPart.Number)), ("max", YamlPart.Of(range.Max, YamlPart.Number))))),
        ("rounding", YamlPart.Of(measure.Rounding, Rounding)),
        ("over", YamlPart.Of(measure.Over, over =>
            YamlPart.Map(("last", YamlPart.Word(over.Last.ToString())), ("take", RubricWords.FigureTakes.Part(over.Take))))),
        ("curve", measure.Curve is IdentityCurve ? null : Curve(measure.Curve)));

    private static YamlPart Rounding(FigureRounding rounding) => YamlPart.Map(
        ("to", YamlPart.Number(rounding.To)),
        ("direction", rounding.Direction == RoundingDirection.Nearest ? null : RubricWords.RoundingDirections.Part(rounding.Direction)));

    private static YamlPart Curve(Curve curve) => curve switch
    {
        PointsCurve c => YamlPart.Map(("points", Anchors(c.Anchors))),
        StepsCurve c => YamlPart.Map(("steps", Anchors(c.Anchors))),
        LinearCurve c => Two("linear", ("from", c.From), ("to", c.To)),
        LogCurve c => Two("log", ("from", c.From), ("to", c.To)),
        LogisticCurve c => Two("logistic", ("midpoint", c.Midpoint), ("slope", c.Slope)),
        LogNormalCurve c => Two("log-normal", ("median", c.Median), ("p10", c.P10)),
        LnCurve c => YamlPart.Map((CurveReader.Ln, YamlPart.Map(("times", YamlPart.Number(c.Times)), ("start", YamlPart.Number(c.Start))))),
        PowerCurve c => YamlPart.Map(("power", Power(c))),
        LookupCurve c => YamlPart.Map(("lookup", YamlPart.Map(c.Entries.Select(e => (e.Text, (YamlPart?)YamlPart.Number(e.Score)))))),
        CustomCurve c =>
            YamlPart.Map(("custom", YamlPart.Map(("name", YamlPart.Text(c.Name)), ("version", YamlPart.Number((decimal)c.Version))))),
        CohortCurve { Better: Better.Higher } c => YamlPart.Map(("cohort", RubricWords.CohortRules.Part(c.Rule))),
        CohortCurve c => YamlPart.Map(("cohort",
            YamlPart.Map(("rule", RubricWords.CohortRules.Part(c.Rule)), ("better", RubricWords.Betters.Part(c.Better))))),
        _ => throw new InvalidOperationException($"A {curve.GetType().Name} has no form in YAML."),
    };

    private static YamlPart Power(PowerCurve curve) => YamlPart.Map(
        ("times", YamlPart.Number(curve.Times)),
        (curve.IsBelow ? "below" : "from", YamlPart.Number(curve.From)),
        ("exponent", YamlPart.Number(curve.Exponent)),
        ("start", curve.Start == 0 ? null : YamlPart.Number(curve.Start)));

    private static YamlPart Anchors(ValueList<CurvePoint> anchors) =>
        YamlPart.Map(anchors.Select(a => (a.Key, (YamlPart?)YamlPart.Number(a.Score))));

    private static YamlPart Two(string kind, (string Name, double Value) first, (string Name, double Value) second) => YamlPart.Map(
        (kind, YamlPart.Map((first.Name, YamlPart.Number(first.Value)), (second.Name, YamlPart.Number(second.Value)))));
}
