namespace ScoringFramework.Yaml;

/// <summary>
/// Reads <c>arithmetic</c> and the other words, <c>{ power: p }</c>, <c>{ owa: [w…] }</c>, <c>{ mean: geometric, on: scores }</c> and so
/// on.
/// </summary>
internal static class AggregationReader
{
    /// <summary>The aggregation; null when it is not there.</summary>
    public static Aggregation? Read(Field field)
    {
        if (field.Node is YamlMap)
        {
            return ReadMap(field);
        }

        return field.Word(RubricWords.Aggregations, Hint, "{ power: p }", "{ owa: [w, …] }", "{ table: … }") is { } kind ? Of(kind) : null;
    }

    private static Aggregation Of(AggregationKind kind) => kind switch
    {
        AggregationKind.Geometric => Aggregation.Geometric,
        AggregationKind.Harmonic => Aggregation.Harmonic,
        AggregationKind.Minimum => Aggregation.Minimum,
        AggregationKind.Maximum => Aggregation.Maximum,
        AggregationKind.Median => Aggregation.Median,
        AggregationKind.Sum => Aggregation.Sum(),
        AggregationKind.Product => Aggregation.Product,
        _ => Aggregation.Arithmetic,
    };

    // Other tools have these words; each names an aggregation here, or its nearest.
    private static string? Hint(string word) => word.ToLowerInvariant().Replace(' ', '-').Replace('_', '-') switch
    {
        "mean" or "average" or "avg" or "arithmetic-mean" or "linear" => "Write arithmetic, the mean by weight.",
        "weighted" or "weighted-mean" or "weighted-average" or "weighted-arithmetic" =>
            "Write arithmetic: it uses the weights, as every mean here does.",
        "middle" => "Write median.",
        "total" or "add" or "points" => "Write sum, and give each dimension its scale.",
        "weighted-sum" => "Write sum, and give each dimension its scale and times; or arithmetic, the mean by weight.",
        "multiply" => "Write product, and give each dimension its scale.",
        "geometric-mean" or "geomean" => "Write geometric, the mean that multiplies.",
        "harmonic-mean" => "Write harmonic.",
        "min" or "lowest" or "worst" or "weakest" => "Write minimum.",
        "max" or "highest" or "best" or "strongest" => "Write maximum.",
        "matrix" or "table" => "Write { table: { rows: …, columns: …, cells: … } }.",
        _ => null,
    };

    private static Aggregation? ReadMap(Field field)
    {
        var map = field.Map(AggregationFields.Aggregation);
        if (OneOf.Read(map, AggregationFields.Kinds) is not { } kind)
        {
            return null;
        }

        var aggregation = kind.Name switch
        {
            "power" => Aggregation.Power(kind.Real() ?? 0),
            "owa" => Aggregation.Owa(kind.Items().Select(i => i.Real() ?? 0)),
            "mean" => Of(kind.Word(RubricWords.Means, Hint) ?? AggregationKind.Arithmetic),
            "table" => Aggregation.Of(Table(kind)),
            "sum" => IsTrue(kind) ? Aggregation.Sum(map["from"].Number() ?? 0) : Aggregation.Arithmetic,
            _ => IsTrue(kind) ? Aggregation.Product : Aggregation.Arithmetic,
        };
        return WithOptions(aggregation, map);
    }

    private static Aggregation WithOptions(Aggregation aggregation, MapReader map)
    {
        Only(map["from"], aggregation.Kind == AggregationKind.Sum, "sums only, as in { sum: true, from: 50 }");
        Only(map["on"], aggregation.IsMean, "means only, as in { mean: geometric, on: scores }");
        Only(map["of"], aggregation.IsMean
            || aggregation.Kind == AggregationKind.Product, "means and products only, as in { product: true, of: shortfalls }");
        Only(map["drop"], aggregation.Kind == AggregationKind.Arithmetic,
            "the arithmetic mean only, as in { mean: arithmetic, drop: { lowest: 1 } }");
        var on = map["on"];
        aggregation = on.Node switch
        {
            YamlMap => aggregation.OnInterval(
                on.Map(AggregationFields.Interval)["min"].Number() ?? 0, on.Map(AggregationFields.Interval)["max"].Number() ?? 1),
            null => aggregation,
            _ => IsWord(on, AggregationFields.Scores, "Write on: scores, or an interval such as on: { min: 1, max: 10 }.")
                ? aggregation.OfScores() : aggregation,
        };
        if (map.Has("of") && IsWord(map["of"], AggregationFields.Shortfalls, "Write of: shortfalls, or remove it."))
        {
            aggregation = aggregation.Shortfalls();
        }

        if (map["drop"] is { Node: not null } drop)
        {
            var dropped = drop.Map(AggregationFields.Drop);
            aggregation = aggregation.Dropping(dropped["lowest"].Whole() ?? 0, dropped["highest"].Whole() ?? 0);
        }

        return aggregation;
    }

    private static void Only(Field option, bool isAllowed, string where)
    {
        if (option.Node is not null && !isAllowed)
        {
            option.Reading.Report(
                new Diagnostic(MethodCodes.InvalidOption, $"{option.Label} is for {where}", $"Remove {option.Label}.")
                    .At(option.Path.Name));
        }
    }

    private static bool IsTrue(Field field) => IsWord(field, "true", $"Write {field.Name}: true.");

    private static bool IsWord(Field field, string word, string remedy)
    {
        if (field.Scalar("word") is { } scalar && scalar.Text != word)
        {
            field.Refuse(new(FormatCodes.UnknownWord, $"'{Quote.Short(scalar.Text)}' is not a value of {field.Label}", remedy));
            return false;
        }

        return field.Node is YamlScalar;
    }

    private static LevelTable Table(Field field)
    {
        var table = field.Map(AggregationFields.Table);
        var cells = table["cells"].Entries("Write the rows' levels, such as Low: { Low: 0, High: 1 }.")
            .SelectMany(row => row.Entries("Write the columns' levels and scores, such as { Low: 0, High: 1 }.")
                .Select(cell => new LevelTableCell(row.Name, cell.Name, cell.Number() ?? 0)));
        return new(table["rows"].Text() ?? "", table["columns"].Text() ?? "", cells.ToValueList());
    }
}
