namespace ScoringFramework.Yaml;

/// <summary>A mapping that holds exactly one of its fields.</summary>
internal static class OneOf
{
    /// <summary>The one field that is there; null, after a report, when there is none or more.</summary>
    public static Field? Read(MapReader map, FieldSet fields)
    {
        var present = fields.Names.Where(map.Has).ToList();
        if (present.Count == 1)
        {
            return map[present[0]];
        }

        if (present.Count > 1)
        {
            map.Reading.Report(new Diagnostic(
                FormatCodes.OneOf,
                $"{fields.What} needs exactly one of its fields, and this one has {Quote.List(present.Select(name => $"'{name}'"))}",
                "Keep one of them.").At(map[present[1]].Path.Name).And(map[present[0]].Path.Name, "the first"));
        }
        else if (map.IsEmpty)
        {
            map.Reading.Report(
                new Diagnostic(FormatCodes.OneOf, $"{fields.What} needs one of its fields, and this one has none",
                    $"Write one of {fields.List}.")
                .At(map.Path.Name));
        }

        // The text that replaces the one was reported as an unknown field.
        map.Reading.Unread.Add(map.Path);
        return null;
    }
}
