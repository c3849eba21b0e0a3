namespace ScoringFramework.Yaml;

/// <summary>Reads the compass and its positions, in the order in which they are tried.</summary>
internal static class CompassReader
{
    /// <summary>The compass; null when it is not there.</summary>
    public static Compass? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var compass = field.Map(RuleFields.Compass);
        var x = compass["x"].Text() ?? "";
        return new(
            x,
            compass["y"].Text() ?? "",
            compass["positions"].Entries("Write names and conditions, such as Leader: { D: at least 6.5 }.")
                .Select(p => Position(p, x)).ToValueList());
    }

    private static Position Position(Field field, string standIn)
    {
        if (field.Node is not YamlSequence)
        {
            return new(field.Name, When(field, standIn));
        }

        var alternatives = field.Items().Select(i => new ConditionList(When(i, standIn))).ToList();
        return new(field.Name, alternatives is [var first, ..] ? first.All : []) { Or = alternatives.Count > 1 ? alternatives.Skip(1)
            .ToValueList() : null };
    }

    // Conditions that cannot be read are not none: a position without conditions would hide those after it.
    private static ValueList<Condition> When(Field position, string standIn)
    {
        var when = ConditionReader.Read(position);
        return position.Node is YamlMap ? when : [new(standIn, Comparison.AtMost, 0)];
    }
}
