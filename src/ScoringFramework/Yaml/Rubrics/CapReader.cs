namespace ScoringFramework.Yaml;

/// <summary>Reads caps: when which criteria are low, the limit of which composite.</summary>
internal static class CapReader
{
    public static ValueList<Cap> Read(Field field) =>
        field.Entries("Write each cap under its id, with when, limit and because.").Select(Cap).ToValueList();

    private static Cap Cap(Field field)
    {
        var cap = field.Map(RuleFields.Cap);
        return new()
        {
            Id = field.Name,
            When = ConditionReader.Read(cap["when"], isCap: true),
            Limits = cap["limit"].Entries("Write composites and scores, such as { D4: 4.5 }.")
                .Select(l => new CapLimit(l.Name, l.Number() ?? 0)).ToValueList(),
            Because = cap["because"].Prose() ?? "",
        };
    }
}
