namespace ScoringFramework.Yaml;

/// <summary>Reads a checklist's items: <c>key: question</c>, or <c>key: { asks: question, points: 2 }</c>.</summary>
internal static class ChecklistReader
{
    public static ValueList<ChecklistItem> Items(Field field) =>
        field.Entries("Write keys and questions, such as licence: Is the licence stated?").Select(Item).ToValueList();

    private static ChecklistItem Item(Field field)
    {
        if (field.Node is not YamlMap)
        {
            return new(field.Name, field.Prose() ?? "");
        }

        var item = field.Map(DimensionFields.ChecklistItem);
        return new(field.Name, item["asks"].Prose() ?? "", item["points"].Real() ?? 1) { Partly = item["partly"].Real() };
    }
}
