namespace ScoringFramework;

/// <summary>Reads caps: when which criteria are low, the limit of which composite.</summary>
internal static class CapReader
{
    private static readonly FieldSet Fields = new("a cap", "when", "limit", "because");

    public static ValueList<Cap> Read(Field field) =>
        field.Entries("Give caps by their ids, each with when, limit and because.").Select(Cap).ToValueList();

    private static Cap Cap(Field field)
    {
        var cap = field.Map(Fields);
        return new()
        {
            Id = field.Name,
            When = ConditionReader.Read(cap.Required("when")),
            Limits = cap.Required("limit").Entries("Give composites and scores, such as { D4: 4.5 }.")
                .Select(l => new CapLimit(l.Name, l.Number() ?? 0)).ToValueList(),
            Because = cap.Required("because").Prose() ?? "",
        };
    }
}
