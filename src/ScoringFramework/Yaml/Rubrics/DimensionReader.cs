namespace ScoringFramework.Yaml;

/// <summary>Reads dimensions, at any depth, into paths that name them by their ids alone.</summary>
internal sealed class DimensionReader
{
    private const string Example = "Write each dimension under its id, such as D1: { title: Reach }.";

    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);

    /// <summary>What to write for another word for the direction of a scale.</summary>
    public static string? BetterHint(string word) => word.ToLowerInvariant() switch
    {
        "less" or "low" or "down" or "min" or "minimum" or "smaller" or "negative" or "lower-is-better" => "Write better: lower.",
        "more" or "high" or "up" or "max" or "maximum" or "greater" or "positive" or "higher-is-better" => "Write better: higher.",
        _ => null,
    };

    public ValueList<Dimension> Read(Field field)
    {
        var dimensions = new List<Dimension>();
        if (field.MapNode(Example) is { } map)
        {
            if (field.Reading.IsLossy(map))
            {
                field.Reading.Unread.AddIncomplete(Tree);
            }

            foreach (var entry in map.Entries)
            {
                var id = entry.Key.Text;
                var occurrence = occurrences[id] = occurrences.GetValueOrDefault(id) + 1;
                dimensions.Add(ReadOne(id, field.Entry(entry, RubricTree.PathOf(id, occurrence))));
            }
        }
        else if (field.Node is not null)
        {
            field.Reading.Unread.AddIncomplete(Tree);
        }

        return dimensions.ToValueList();
    }

    private static ModelPath Tree => ModelPath.Of("dimensions");

    private Dimension ReadOne(string id, Field field)
    {
        var map = field.Map(DimensionFields.Dimension);
        Dimension dimension = map.Has("dimensions")
            ? new Composite
            {
                Aggregation = AggregationReader.Read(map["aggregate"]),
                MinCompleteness = map["min-completeness"].Real(),
                Curve = CompositeCurveReader.Read(map["curve"]),
                Dimensions = Read(map["dimensions"]),
            }
            : new Criterion
            {
                Asks = map["asks"].Prose(),
                NotApplicable = map["not-applicable"].Word(RubricWords.NotApplicableRules) ?? NotApplicableRule.NeedsReason,
                Measure = MeasureReader.Read(map["measure"]),
                Checklist = ChecklistReader.Items(map["checklist"]),
                MustPass = MustPass(map["must-pass"]),
            };
        TwoWays.Report(id, map);
        var (onMissing, missingScore) = MissingReader.Read(map["on-missing"]);
        return dimension with
        {
            Id = id,
            Title = map["title"].Prose() ?? id,
            About = map["about"].Prose(),
            Weight = map["weight"].Real() ?? 1,
            Times = map["times"].Real(),
            Exponent = map["exponent"].Real(),
            Scale = ScaleReader.Own(map["scale"]),
            Rounding = ScaleReader.OwnRounding(map["rounding"]),
            Better = map["better"].Word(RubricWords.Betters, BetterHint),
            OnMissing = onMissing,
            MissingScore = missingScore,
            Requires = RequirementsReader.Read(map["requires"]),
            Levels = LevelReader.Read(map["levels"]),
        };
    }

    private static MustPass? MustPass(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var pass = field.Map(DimensionFields.MustPass);
        return new(pass["at-least"].Number() ?? 0, pass["else"].Prose() ?? "");
    }
}
