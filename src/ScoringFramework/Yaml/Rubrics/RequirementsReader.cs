namespace ScoringFramework.Yaml;

/// <summary>Reads <c>requires: { evidence: 1, tiers: [primary, secondary], max-age: 18 months }</c> and <c>requires: none</c>.</summary>
internal static class RequirementsReader
{
    /// <summary>The word that lifts what is required further up.</summary>
    public const string None = "none";

    /// <summary>The requirements; null when they are not there.</summary>
    public static Requirements? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        if (field.Node is YamlScalar { Text: None })
        {
            return Requirements.None;
        }

        var requires = field.Map(DimensionFields.Requirements);
        return new()
        {
            Evidence = requires["evidence"].Whole(),
            Sources = requires["sources"].Whole(),
            Primary = requires["primary"].Whole(),
            Tiers = requires["tiers"].Texts(),
            MaxAge = requires["max-age"].Age(),
        };
    }
}
