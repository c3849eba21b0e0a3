namespace ScoringFramework.Yaml;

/// <summary>Writes a rubric's fields in the order in which docs/files.md has them; what is a default is left out.</summary>
internal static class RubricYaml
{
    public static YamlPart Of(Rubric rubric) => YamlPart.Map(
        ("rubric", YamlPart.Text(rubric.Id)),
        ("version", Version(rubric.Version)),
        ("title", YamlPart.Of(rubric.Title, YamlPart.Prose)),
        ("about", YamlPart.Of(rubric.About, YamlPart.Prose)),
        ("disclaimer", YamlPart.Of(rubric.Disclaimer, YamlPart.Prose)),
        ("supersedes", YamlPart.Of(rubric.Supersedes, Supersedes)),
        ("scale", rubric.Scale == Scale.Default && !rubric.Aggregation.IsOfScores ? null : ScaleOf(rubric.Scale)),
        ("better", rubric.Better == Better.Higher ? null : RubricWords.Betters.Part(rubric.Better)),
        ("rounding", rubric.Rounding == Rounding.Default ? null : RoundingOf(rubric.Rounding)),
        ("aggregate", rubric.Aggregation == Aggregation.Arithmetic ? null : AggregationOf(rubric.Aggregation)),
        ("curve", YamlPart.Of(rubric.Curve, DimensionYaml.CompositeCurve)),
        ("on-missing", rubric.OnMissing == MissingRule.Exclude ? null : Missing(rubric.OnMissing, rubric.MissingScore)),
        ("evidence", rubric.WithoutEvidence ? RubricWords.Evidences.Part(RubricWords.WithoutEvidence.None) : null),
        ("requires", YamlPart.Of(rubric.Requires, Requirements)),
        ("publish", YamlPart.Of(rubric.Publish, Publication)),
        ("levels", DimensionYaml.Levels(rubric.Levels)),
        ("dimensions", DimensionYaml.Tree(rubric.Dimensions)),
        ("caps", YamlPart.MapOrNone(rubric.Caps.Select(c => (c.Id, (YamlPart?)Cap(c))))),
        ("floors", YamlPart.MapOrNone(rubric.Floors.Select(c => (c.Id, (YamlPart?)Cap(c))))),
        ("scenarios", YamlPart.MapOrNone(rubric.Scenarios.Select(s => (s.Id, (YamlPart?)Scenario(s))))),
        ("variants", YamlPart.MapOrNone(rubric.Variants.Select(v => (v.Id, (YamlPart?)Variant(v))))),
        ("rank", rubric.RanksTogether ? RubricWords.Ranks.Part(RubricWords.Ranking.Together) : null),
        ("compass", YamlPart.Of(rubric.Compass, Compass)),
        ("ratings", YamlPart.Of(rubric.Ratings, Ratings)),
        ("source-policy", rubric.SourcePolicy == SourcePolicy.Default ? null : Policy(rubric.SourcePolicy)));

    public static YamlPart AggregationOf(Aggregation aggregation) => AggregationYaml.Of(aggregation);

    public static YamlPart ScaleOf(Scale scale) => YamlPart.Map(
        ("min", scale.Only is null ? YamlPart.Number(scale.Min) : null),
        ("max", scale.IsOpen || scale.Only is not null ? null : YamlPart.Number(scale.Max)),
        ("step", YamlPart.Of(scale.Step, YamlPart.Number)),
        ("only", YamlPart.Of(scale.Only, only => new ListPart(only.Select(YamlPart.Number).ToValueList()))));

    public static YamlPart Missing(MissingRule rule, decimal? score) =>
        rule == MissingRule.Score ? YamlPart.Map(("score", YamlPart.Number(score ?? 0))) : RubricWords.MissingRules.Part(rule);

    public static YamlPart Requirements(Requirements requirements) =>
        requirements == Rubrics.Requirements.None ? YamlPart.Word(RequirementsReader.None) : YamlPart.Map(
        ("evidence", YamlPart.Of(requirements.Evidence, n => YamlPart.Number((decimal)n))),
        ("sources", YamlPart.Of(requirements.Sources, n => YamlPart.Number((decimal)n))),
        ("primary", YamlPart.Of(requirements.Primary, n => YamlPart.Number((decimal)n))),
        ("tiers", YamlPart.Of(requirements.Tiers, YamlPart.Texts)),
        ("max-age", YamlPart.Of(requirements.MaxAge, age => YamlPart.Word(age.ToString()))));

    private static YamlPart Version(string version) =>
        SemanticVersion.Of(version) is not null ? YamlPart.Word(version) : YamlPart.Text(version);

    public static YamlPart RoundingOf(Rounding rounding) => YamlPart.Map(
        ("decimals", rounding.To is null ? YamlPart.Number((decimal)rounding.Decimals) : null),
        ("to", YamlPart.Of(rounding.To, YamlPart.Number)),
        ("direction", rounding.Direction == RoundingDirection.Nearest ? null : RubricWords.RoundingDirections.Part(rounding.Direction)),
        ("midpoint", RubricWords.Midpoints.Part(rounding.Midpoint)));

    private static YamlPart Supersedes(Supersedes older) => YamlPart.Map(
        ("version", Version(older.Version)),
        ("renamed", YamlPart.MapOrNone(older.Renamed.GroupBy(r => r.From, StringComparer.Ordinal)
            .Select(g => (g.Key, (YamlPart?)To([.. g]))))));

    private static YamlPart To(Renaming[] parts) =>
        parts.Length == 1 ? YamlPart.Text(parts[0].To) : YamlPart.Texts(parts.Select(p => p.To));

    private static YamlPart Publication(PublicationPolicy publish) => YamlPart.Map(
        ("min-completeness", YamlPart.Of(publish.MinCompleteness, YamlPart.Number)),
        ("min-confidence", YamlPart.Of(publish.MinConfidence, RubricWords.Confidences.Part)));

    private static YamlPart Cap(Cap cap) => YamlPart.Map(
        ("when", cap.When.Count == 0 ? null : Conditions(cap.When)),
        ("when-any", YamlPart.Of(cap.WhenAny, any => new ListPart(any.Select(list => Conditions(list.All)).ToValueList()))),
        ("when-count", YamlPart.Of(cap.WhenCount, count =>
            YamlPart.Map(("at-least", YamlPart.Number((decimal)count.AtLeast)), ("of", Conditions(count.Of))))),
        ("limit", YamlPart.Map(cap.Limits.Select(l => (l.Target, (YamlPart?)YamlPart.Number(l.Limit))))),
        ("because", YamlPart.Prose(cap.Because)));

    private static YamlPart Scenario(Scenario scenario) => YamlPart.Map(
        ("title", YamlPart.Prose(scenario.Title)),
        ("likelihood", YamlPart.Of(scenario.Likelihood, YamlPart.Number)),
        ("emphasis", YamlPart.Map(scenario.Emphasis.Select(e => (e.Dimension, (YamlPart?)YamlPart.Number(e.Factor))))),
        ("because", YamlPart.Prose(scenario.Because)));

    private static YamlPart Variant(Variant variant) => YamlPart.Map(
        ("title", variant.Title == variant.Id ? null : YamlPart.Prose(variant.Title)),
        ("weights", YamlPart.Map(variant.Weights.Select(w => (w.Dimension, (YamlPart?)YamlPart.Number(w.Weight))))));

    private static YamlPart Compass(Compass compass) => YamlPart.Map(
        ("x", YamlPart.Text(compass.X)),
        ("y", YamlPart.Text(compass.Y)),
        ("positions", YamlPart.MapOrNone(compass.Positions.Select(p => (p.Name, (YamlPart?)PositionOf(p))))));

    private static YamlPart Conditions(ValueList<Condition> conditions) => YamlPart.Map(conditions.Select(c =>
        (c.Dimension, (YamlPart?)YamlPart.Word(
            c.Comparison == Comparison.NotScored ? c.Words : $"{Terms.Of(c.Comparison)} {YamlScalarText.Number(c.Limit)}"))));

    private static YamlPart PositionOf(Position position) => position.Or is { } or
        ? new ListPart(or.Select(list => Conditions(list.All)).Prepend(Conditions(position.When)).ToValueList())
        : Conditions(position.When);

    private static YamlPart Ratings(RatingPolicy policy) => YamlPart.Map(
        ("combine", policy switch
        {
            { Combine: RatingCombination.Drop, Lowest: not 1 } or { Combine: RatingCombination.Drop, Highest: not 1 } => YamlPart.Map(
                ("drop", YamlPart.Map(
                    ("lowest", YamlPart.Number((decimal)policy.Lowest)), ("highest", YamlPart.Number((decimal)policy.Highest))))),
            _ => RubricWords.RatingCombinations.Part(policy.Combine),
        }),
        ("spread", YamlPart.Of(policy.Spread, ratio => YamlPart.Word($"{YamlScalarText.Number(ratio * 100)} percent"))),
        ("least", policy.Least == 1 ? null : YamlPart.Number((decimal)policy.Least)));

    private static YamlPart Policy(SourcePolicy policy) => YamlPart.Map(
        ("tiers", policy.Tiers == SourcePolicy.Default.Tiers
            ? null
            : YamlPart.Map(policy.Tiers.Select(t => (t.Name, (YamlPart?)RubricWords.Confidences.Part(t.Carries))))),
        ("commentary-only", YamlPart.TextsOrNone(policy.CommentaryOnly)),
        ("excluded", YamlPart.TextsOrNone(policy.Excluded)),
        ("disagreement", YamlPart.Of(policy.Disagreement, ratio => YamlPart.Word($"{YamlScalarText.Number(ratio * 100)} percent"))),
        ("confidence-spread",
            YamlPart.MapOrNone(policy.ConfidenceSpread.Select(s => (Terms.Of(s.Confidence), (YamlPart?)YamlPart.Number(s.Points))))));
}
