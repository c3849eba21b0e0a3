namespace ScoringFramework.Yaml;

/// <summary>Reads dimensions, at any depth, into paths that name them by their ids alone.</summary>
internal sealed class DimensionReader
{
    private const string Example = "Write each dimension under its id, such as D1: { title: Reach }.";

    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);

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
                Dimensions = Read(map["dimensions"]),
            }
            : new Criterion
            {
                Asks = map["asks"].Prose(),
                NotApplicable = map["not-applicable"].Word(RubricWords.NotApplicableRules) ?? NotApplicableRule.NeedsReason,
                Measure = MeasureReader.Read(map["measure"]),
                Checklist = ChecklistReader.Items(map["checklist"]),
            };
        TwoWays.Report(id, map);
        return dimension with
        {
            Id = id,
            Title = map["title"].Prose() ?? id,
            About = map["about"].Prose(),
            Weight = map["weight"].Real() ?? 1,
            OnMissing = map["on-missing"].Word(RubricWords.MissingRules),
            Requires = RequirementsReader.Read(map["requires"]),
            Levels = LevelReader.Read(map["levels"]),
        };
    }
}
