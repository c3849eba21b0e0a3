using System.Text.Json;

namespace ScoringFramework.Yaml;

/// <summary>JSON that is not the model that was asked for.</summary>
internal static class NoModel
{
    /// <summary>
    /// Words the problem: why it is refused, or null where half a character damages the text; and the offset where it ends to be JSON of
    /// the model.
    /// </summary>
    public static Func<JsonException?, int, Diagnostic> Of(string model) => (refusal, _) => new(
        FormatCodes.NotModelJson,
        refusal is null ? "the text contains half a character, so it is damaged" : $"the text is not the JSON of a {model}{At(refusal)}",
        $"Write it again with {model}.ToJson(). The YAML of a {model} is read by "
        + $"{(model == "rubric" ? "RubricFile" : "DossierFile")}.Parse.");

    private static string At(JsonException refusal) =>
        refusal.Path is null or "$" ? "" : $": {Quote.Short(refusal.Path.TrimStart('$', '.'))} is not as expected";
}
