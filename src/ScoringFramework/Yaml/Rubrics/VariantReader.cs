namespace ScoringFramework.Yaml;

/// <summary>Reads the weights for kinds of subjects.</summary>
internal static class VariantReader
{
    public static ValueList<Variant> Read(Field field) =>
        field.Entries("Write each variant under its id, with title and weights.", RuleFields.Variant).Select(Variant).ToValueList();

    private static Variant Variant(Field field)
    {
        var variant = field.Map(RuleFields.Variant);
        return new()
        {
            Id = field.Name,
            Title = variant["title"].Prose() ?? field.Name,
            Weights = variant["weights"].Entries("Write dimensions and weights, such as { E1: 30 }.")
                .Select(w => new VariantWeight(w.Name, w.Real() ?? 1)).ToValueList(),
        };
    }
}
