namespace ScoringFramework.Yaml;

/// <summary>Writes how a composite is made: a word, or a mapping where it has options.</summary>
internal static class AggregationYaml
{
    public static YamlPart Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Power => With(aggregation, ("power", YamlPart.Number(aggregation.Exponent))),
        AggregationKind.Owa => With(aggregation, ("owa", new ListPart(aggregation.OrderWeights.Select(YamlPart.Number).ToValueList()))),
        AggregationKind.Table => YamlPart.Map(("table", Table(aggregation.Table!))),
        var kind when !HasOptions(aggregation) => RubricWords.Aggregations.Part(kind),
        AggregationKind.Sum => With(aggregation, ("sum", YamlPart.Word("true"))),
        AggregationKind.Product => With(aggregation, ("product", YamlPart.Word("true"))),
        var kind => With(aggregation, ("mean", RubricWords.Means.Part(kind))),
    };

    private static bool HasOptions(Aggregation a) =>
        a.From != 0 || a.On is not null || a.OnScores || a.OfShortfalls || a.DropLowest > 0 || a.DropHighest > 0;

    private static YamlPart With(Aggregation a, (string Key, YamlPart? Value) kind) => YamlPart.Map(
        kind,
        ("from", a.From == 0 ? null : YamlPart.Number(a.From)),
        ("on", a.OnScores ? YamlPart.Word(AggregationFields.Scores)
            : YamlPart.Of(a.On, on => YamlPart.Map(("min", YamlPart.Number(on.Min)), ("max", YamlPart.Number(on.Max))))),
        ("of", a.OfShortfalls ? YamlPart.Word(AggregationFields.Shortfalls) : null),
        ("drop", YamlPart.MapOrNone(
            ("lowest", a.DropLowest == 0 ? null : YamlPart.Number((decimal)a.DropLowest)),
                ("highest", a.DropHighest == 0 ? null : YamlPart.Number((decimal)a.DropHighest)))));

    private static YamlPart Table(LevelTable table) => YamlPart.Map(
        ("rows", YamlPart.Text(table.Rows)),
        ("columns", YamlPart.Text(table.Columns)),
        ("cells", YamlPart.Map(table.Cells.GroupBy(c => c.Row, StringComparer.Ordinal).Select(row =>
            (row.Key, (YamlPart?)YamlPart.Map(row.Select(c => (c.Column, (YamlPart?)YamlPart.Number(c.Score)))))))));
}
