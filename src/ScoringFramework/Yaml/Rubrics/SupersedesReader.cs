namespace ScoringFramework.Yaml;

/// <summary>Reads <c>supersedes: { version: 1.0.0, renamed: { D4x: D4f } }</c>.</summary>
internal static class SupersedesReader
{
    /// <summary>The superseded version; null when it is not there.</summary>
    public static Supersedes? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var supersedes = field.Map(RubricFields.Supersedes);
        return new(
            supersedes["version"].Text() ?? "",
            supersedes["renamed"].Entries("Write old ids and new ids, such as { D4x: D4f }.")
                .SelectMany(r => To(r).Select(to => new Renaming(r.Name, to))).ToValueList());
    }

    private static ValueList<string> To(Field entry) => entry.Node is YamlSequence ? entry.Texts()! : [entry.Text() ?? ""];
}
