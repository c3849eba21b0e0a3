namespace ScoringFramework.Yaml;

/// <summary>Reads <c>on-missing: floor</c> and <c>on-missing: { score: 3 }</c>.</summary>
internal static class MissingReader
{
    /// <summary>The rule and the score that it gives; both null when it is not there.</summary>
    public static (MissingRule? Rule, decimal? Score) Read(Field field) => field.Node is YamlMap
        ? (MissingRule.Score, field.Map(DimensionFields.Missing)["score"].Number() ?? 0)
        : (field.Word(RubricWords.MissingRules, null, "{ score: 3 }"), null);
}
