namespace ScoringFramework.Yaml;

/// <summary>Reads caps and floors: when which dimensions are as they say, the limit of which composite.</summary>
internal static class CapReader
{
    public static ValueList<Cap> Read(Field field, bool isFloor) =>
        field.Entries($"Write each {(isFloor ? "floor" : "cap")} under its id, with when, limit and because.")
            .Select(f => Cap(f, isFloor)).ToValueList();

    private static Cap Cap(Field field, bool isFloor)
    {
        var cap = field.Map(isFloor ? RuleFields.Floor : RuleFields.Cap);
        Choose(field, cap);
        return new()
        {
            Id = field.Name,
            When = ConditionReader.Read(cap["when"], isCap: !isFloor),
            WhenAny = cap.Has("when-any") ? cap["when-any"].Items()
                .Select(i => new ConditionList(ConditionReader.Read(i, isCap: !isFloor))).ToValueList() : null,
            WhenCount = cap.Has("when-count") ? Count(cap["when-count"].Map(RuleFields.Count), isFloor) : null,
            Limits = cap["limit"].Entries("Write composites and scores, such as { D4: 4.5 }.")
                .Select(l => new CapLimit(l.Name, l.Number() ?? 0)).ToValueList(),
            Because = cap["because"].Prose() ?? "",
        };
    }

    // Nothing at all is a missing 'when'; two of them are one too many.
    private static void Choose(Field field, MapReader cap)
    {
        var present = RuleFields.Whens.Select(f => f.Name).Where(cap.Has).ToList();
        if (present.Count > 1)
        {
            cap.Reading.Report(new Diagnostic(
                FormatCodes.OneOf, $"'{Quote.Short(field.Name)}' has {Quote.List(present.Select(n => $"'{n}'"))}, and one of them is "
                    + $"enough", "Keep one of them.")
                .At(cap[present[1]].Path.Name).And(cap[present[0]].Path.Name, "the first"));
        }
    }

    private static ConditionCount Count(MapReader count, bool isFloor) =>
        new(count["at-least"].Whole() ?? 1, ConditionReader.Read(count["of"], isCap: !isFloor));
}
