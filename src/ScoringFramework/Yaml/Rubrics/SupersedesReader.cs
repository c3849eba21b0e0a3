namespace ScoringFramework;

/// <summary>Reads <c>supersedes: { version: 1.0.0, renamed: { D4x: D4f } }</c>.</summary>
internal static class SupersedesReader
{
    private static readonly FieldSet Fields = new("a superseded version", "version", "renamed");

    /// <summary>The superseded version; null when it is not there.</summary>
    public static Supersedes? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var supersedes = field.Map(Fields);
        return new(
            supersedes.Required("version").Text() ?? "",
            supersedes["renamed"].Entries("Give old ids and new ones, such as { D4x: D4f }.")
                .Select(r => new Renaming(r.Name, r.Text() ?? "")).ToValueList());
    }
}
