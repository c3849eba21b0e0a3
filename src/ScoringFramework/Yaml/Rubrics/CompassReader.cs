namespace ScoringFramework;

/// <summary>Reads the compass and its positions, in the order in which they are tried.</summary>
internal static class CompassReader
{
    private static readonly FieldSet Fields = new("a compass", "x", "y", "positions");

    /// <summary>The compass; null when it is not there.</summary>
    public static Compass? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var compass = field.Map(Fields);
        return new(
            compass.Required("x").Text() ?? "",
            compass.Required("y").Text() ?? "",
            compass["positions"].Entries("Give names and conditions, such as Leader: { D: at least 6.5 }.")
                .Select(p => new Position(p.Name, ConditionReader.Read(p))).ToValueList());
    }
}
