namespace ScoringFramework.Yaml;

/// <summary>Reads <c>publish: { min-completeness: 0.75, min-confidence: red }</c>.</summary>
internal static class PublicationReader
{
    /// <summary>The policy; null when it is not there.</summary>
    public static PublicationPolicy? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var publish = field.Map(RubricFields.Publication);
        return new(publish["min-completeness"].Real(), publish["min-confidence"].Word(RubricWords.Confidences));
    }
}
